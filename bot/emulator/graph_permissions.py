"""Permissions of an item: invite, list, change, take away, and links."""

from __future__ import annotations

from typing import Any, Literal

from bot.emulator import personal
from bot.emulator.declined import Declined, access_denied, malformed, no_item, unsupported
from bot.emulator.drives import Item, Permission, strength
from bot.emulator.granting import invite, invite_to_link, link_row, may_share
from bot.emulator.graph_call import Call, Reply, selected
from bot.emulator.invite_request import read_expiry, read_password
from bot.emulator.shapes import invited, listed

JSON = dict[str, Any]
DEPRECATED = {
    "Deprecation": "Fri, 03 Sep 2021 23:59:59 GMT",
    "Sunset": "Sun, 01 Oct 2023 23:59:59 GMT",
    "Link": "<https://developer.microsoft-tst.com/en-us/graph/changes?$filterby=v1.0,Removal&from=2021-09-01"
    '&to=2021-10-01>;rel="deprecation";type="text/html"',
}
MAIL_FAILURES = {
    "accountVerificationRequired": "Account verification needed to unblock sending emails.",
    "hipCheckRequired": "A human check is needed to unblock sending emails.",
    "exchangeInvalidUser": "The mailbox of the current user was not found.",
    "exchangeOutOfMailboxQuota": "The mailbox is full.",
    "throttledRequest": "Too many invitations were sent. They can be sent again in an hour.",
    "exchangeMaxRecipients": "The maximum number of recipients was exceeded.",
}


def on(call: Call, item: Item, rest: tuple[str, ...]) -> Reply:
    """What an address below an item asks. The item is visible to the caller already."""
    match call.method, rest:
        case "POST", ("invite" | "microsoft.graph.invite",):
            return _invite(call, item)
        case "POST", ("createLink" | "microsoft.graph.createLink",):
            return _create_link(call, item)
        case "GET", ("permissions",):
            return _list(call, item)
        case "GET", ("permissions", permission_id):
            return _get(call, item, permission_id)
        case "PATCH", ("permissions", permission_id):
            return _patch(call, item, permission_id)
        case "DELETE", ("permissions", permission_id):
            return _delete(call, item, permission_id)
        case "POST", ("permissions", permission_id, "revokeGrants" | "microsoft.graph.revokeGrants"):
            return _revoke_grants(call, item, permission_id)
        case _, ("invite" | "createLink" | "permissions", *_):
            raise Declined(405, "invalidRequest", f"The method {call.method} is not allowed here.")
        case _:
            raise unsupported(rest[-1])


def _invite(call: Call, item: Item) -> Reply:
    """200, or 207 when a mail failed: the grant stands either way."""
    wanted, done = invite(call.tenant, item, call.user, call.document)
    rows = []
    for one in done:
        if item.drive.type == "personal":
            row = personal.shown(item, one.permission, role=wanted.role)
        else:
            row = invited(
                call.tenant,
                one.permission,
                role=wanted.role,
                mail=one.mail,
                sign_in=wanted.sign_in,
                expires=wanted.expires,
            )
        if one.mail_error:
            row["error"] = _mail_failure(one.mail_error)
        rows.append(row)
    status = 207 if any(one.mail_error for one in done) else 200
    body = {"@odata.context": call.context("Collection(microsoft.graph.permission)"), "value": rows}
    return Reply(status, body, {"Location": "https://graph.microsoft.com", **DEPRECATED})


def _mail_failure(inner: str) -> JSON:
    message = MAIL_FAILURES.get(inner, "The notification could not be sent.")
    return {
        "code": "activityLimitReached" if inner == "throttledRequest" else "notAllowed",
        "message": message,
        "localizedMessage": message,
        "fixItUrl": "http://g.live.com/8SESkydrive/VerifyAccount",
        "innererror": {"code": inner},
    }


def _create_link(call: Call, item: Item) -> Reply:
    """201 for a new link, 200 for the one that is there: one link per kind and scope."""
    body = call.document
    may_share(call.tenant, item, call.user)
    scope, kind = _link_kind(body)
    expires = read_expiry(body.get("expirationDateTime"))
    if expires and scope != "anonymous":
        raise malformed("Only anonymous links can expire.")
    if scope == "anonymous" and not call.tenant.manners.anyoneLinks:
        text = "The feature has been disabled. Please contact your admin to get it enabled."
        raise Declined(403, "accessDenied", text, inner="sharingDisabled")
    before = set(item.permissions)
    password = read_password(body.get("password"), item.drive.type)
    row = link_row(item, scope, kind, expires)
    row.password = password or row.password
    if scope == "users":
        invite_to_link(call.tenant, row, body)
    call.tenant.touched()
    return Reply(200 if row.id in before else 201, _whole(call, item, row, inherited=False))


def _link_kind(body: JSON) -> tuple[Literal["anonymous", "organization", "users"], Literal["view", "edit"]]:
    match body.get("scope") or "organization", body.get("type") or "view":
        case ("anonymous" | "organization" | "users") as scope, ("view" | "edit") as kind:
            return scope, kind
        case _:
            raise malformed()


# --- reading ------------------------------------------------------------------------------------------


def _list(call: Call, item: Item) -> Reply:
    """Owners see everything, others what applies to themselves."""
    if call.headers.get("if-none-match") == item.access_tag:
        return Reply(304)
    rows = [_shown(call, item, row, inherited) for row, inherited in item.rows() if _seen(call, item, row)]
    size = call.number("$top", call.tenant.manners.pageSize, 1000)
    context = f"drives('{item.drive.id.replace('!', '%21')}')/items('{item.id}')/permissions"
    reply = call.page([selected(row, call.query.get("$select")) for row in rows], context, size)
    return Reply(reply.status, reply.body, {"ETag": item.access_tag})


def _get(call: Call, item: Item, permission_id: str) -> Reply:
    row, inherited = _found(call, item, permission_id)
    return Reply(body={"@odata.context": call.context("permission"), **_shown(call, item, row, inherited)})


def _shown(call: Call, item: Item, row: Permission, inherited: bool) -> JSON:
    """A row as this person sees it: links are for owners."""
    shown = _whole(call, item, row, inherited)
    if not _is_owner(call, item):
        shown.pop("shareId", None)
        shown.get("link", {}).pop("webUrl", None)
    return shown


def _whole(call: Call, item: Item, row: Permission, inherited: bool) -> JSON:
    if item.drive.type == "personal":
        return personal.shown(item, row)
    return listed(call.tenant, row, inherited=inherited, web_url=row.link.url if row.link else None)


def _seen(call: Call, item: Item, row: Permission) -> bool:
    if not (row.gives(call.user, call.tenant.groups) or _is_owner(call, item)):
        return False
    shown_anyhow = item.drive.type == "personal" or call.tenant.manners.outsidersListed
    if row.link is None or row.link.scope != "users" or shown_anyhow:
        return True
    # An invitation that nobody has redeemed is not listed.
    return not row.link.invited or any(one.redeemed for one in row.link.invited.values())


def _is_owner(call: Call, item: Item) -> bool:
    role = call.tenant.role_of(call.user, item)
    return role is not None and strength(role) >= strength("owner")


def _found(call: Call, item: Item, permission_id: str) -> tuple[Permission, bool]:
    """A row by its id, listed or not: who holds the id of an invitation may read and end it."""
    found = item.row(permission_id)
    if found is None or not (found[0].gives(call.user, call.tenant.groups) or _may_change(call, item)):
        raise no_item("Item not found")
    return found


def _may_change(call: Call, item: Item) -> bool:
    role = call.tenant.role_of(call.user, item)
    return role is not None and strength(role) >= strength("write")


# --- changing -----------------------------------------------------------------------------------------


def _changeable(call: Call, item: Item, permission_id: str) -> Permission:
    row, inherited = _found(call, item, permission_id)
    if not _may_change(call, item):
        raise access_denied()
    if inherited:
        raise malformed("Inherited permissions cannot be changed here.")
    if call.headers.get("if-match", item.etag) not in {item.access_tag, item.etag, "*"}:
        raise Declined(412, "resourceModified", "ETag does not match current item's value")
    return row


def _patch(call: Call, item: Item, permission_id: str) -> Reply:
    """Roles of a person's row; the expiry of an anonymous link. Nothing else can be changed."""
    row = _changeable(call, item, permission_id)
    named = row.holder or (item.drive.type == "personal" and row.link and row.link.invited)
    match call.document:
        case {"roles": [("read" | "write") as role]} if named and row.role not in {"owner", role}:
            row.role = role
        case {"roles": [_]} if named:
            raise malformed("The permission has this role already, or cannot be changed.")
        case {"roles": _}:
            raise Declined(400, "badArgument", "One of the provided arguments is not acceptable.")
        case {"expirationDateTime": moment} if row.link and row.link.scope == "anonymous":
            row.expires = read_expiry(moment)
        case _:
            raise malformed("No Information provided to update the specifed permission")
    call.tenant.touched()
    return Reply(body={"@odata.context": call.context("permission"), **_shown(call, item, row, inherited=False)})


def _delete(call: Call, item: Item, permission_id: str) -> Reply:
    row = _changeable(call, item, permission_id)
    if row.role == "owner" and row.holder and row.holder.id == item.drive.owner:
        raise access_denied()
    del item.permissions[row.id]
    call.tenant.touched()
    return Reply(204)


def _revoke_grants(call: Call, item: Item, permission_id: str) -> Reply:
    """Take single people off a link; the link goes with its last one."""
    row = _changeable(call, item, permission_id)
    match call.document:
        case {"grantees": [_, *_] as grantees}:
            mails = [str(one.get("email", "")).lower() for one in grantees if isinstance(one, dict)]
        case _:
            raise malformed()
    if row.link is None or not mails or not set(mails) <= set(row.link.invited):
        raise malformed("Could not find the recipient.")
    for mail in mails:
        del row.link.invited[mail]
    if not row.link.invited:
        del item.permissions[row.id]
    call.tenant.touched()
    return Reply(body=_shown(call, item, row, inherited=False))
