"""The rules of sharing: who may give what to whom, and what then stands. No HTTP, no JSON shapes.

The order of checks is: the request itself, the asker's right, the item, then all recipients. One that nobody can
resolve fails the whole call, and nobody is granted anything.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import Any, Literal

from bot.emulator import personal
from bot.emulator.declined import Declined, access_denied, malformed
from bot.emulator.drives import (
    Holder,
    Invited,
    Item,
    Link,
    Permission,
    group_holder,
    permission_id,
    strength,
    user_holder,
)
from bot.emulator.invite_request import Wanted, read_invite, read_recipients
from bot.emulator.records import User
from bot.emulator.tenant import Tenant

LINKS = uuid.UUID("7d0a1a52-5f0e-4c53-9a0b-3a3c2d6b7c11")


@dataclass(frozen=True)
class Outside:
    """A recipient whom the directory does not know."""

    mail: str


@dataclass(frozen=True)
class Done:
    """What became of one recipient. `mail_error` is the inner code with which the mail failed; the grant stands."""

    permission: Permission
    mail: str | None
    mail_error: str | None = None


def invite(tenant: Tenant, item: Item, asker: User, body: dict[str, Any]) -> tuple[Wanted, list[Done]]:
    """Share an item. Raises Declined, and then nothing has changed."""
    wanted = read_invite(body, item.drive.type)
    may_share(tenant, item, asker)
    if asker.invitesOff:
        raise _refused()
    if item.drive.type == "personal" and item.parent is None:
        raise malformed("The root of this drive cannot be shared.")
    recipients = [_resolve(tenant, recipient) for recipient in wanted.recipients]
    for recipient in recipients:
        _check(tenant, recipient, asker, item, wanted)
    if not wanted.retain:
        item.stop_inheriting()
    done = [_grant(tenant, item, asker, recipient, wanted) for recipient in recipients]
    tenant.touched()
    return wanted, done


# --- the right and the item ---------------------------------------------------------------------------


def may_share(tenant: Tenant, item: Item, asker: User) -> None:
    """Editors and owners may; a reader may not. A locked item, or one that a label guards, refuses everybody."""
    role = tenant.role_of(asker, item)
    if role is None or strength(role) < strength("write"):
        raise access_denied()
    if item.locked:
        raise Declined(423, "notAllowed", "The resource you are attempting to access is locked", inner="resourceLocked")
    if refusal := item.refuses:
        raise Declined(refusal.status, refusal.code, "Sharing of this item failed.", inner=refusal.inner)


# --- recipients ---------------------------------------------------------------------------------------

Recipient = User | Holder | Outside


def _resolve(tenant: Tenant, recipient: dict[str, str]) -> Recipient:
    (how, value), *_ = recipient.items()
    user = tenant.people.get(value) if how == "objectId" else tenant.user(value)
    if user:
        if user.licensed:
            return user
        raise _nobody()
    group = tenant.groups.get(value) if how == "objectId" else tenant.group(value)
    if group:
        if group.kind == "distribution":
            raise _nobody()
        if how == "objectId" and not (group.findable and tenant.manners.groupsByObjectId):
            raise Declined(404, "itemNotFound", "One of the provided recipients could not be found", traced=False)
        return group_holder(group)
    if how == "email" and _outside(tenant, value):
        return Outside(value.strip().lower())
    raise _nobody()


def _nobody() -> Declined:
    return Declined(400, "noResolvedUsers", "One or more users could not be resolved.", traced=False)


def _outside(tenant: Tenant, mail: str) -> bool:
    name, at, domain = mail.strip().lower().rpartition("@")
    return bool(at and name and "." in domain and " " not in mail.strip() and domain != tenant.domain)


def _check(tenant: Tenant, recipient: Recipient, asker: User, item: Item, wanted: Wanted) -> None:
    if isinstance(recipient, User) and recipient.id == asker.id:
        raise malformed("You can't share files with yourself.")
    if item.drive.type == "personal":
        _check_personal(recipient, wanted)
        return
    mail = recipient.mail or ""
    foreign = isinstance(recipient, Outside) or (isinstance(recipient, User) and recipient.guest)
    if not foreign:
        return
    policy = tenant.manners.externalSharing
    closed = policy == "nobody" or (policy == "existingGuests" and isinstance(recipient, Outside))
    anyone = isinstance(recipient, Outside) and not wanted.sign_in and not tenant.manners.anyoneLinks
    if closed or anyone or mail.rpartition("@")[2].lower() in tenant.manners.blockedDomains:
        raise _refused(tenant.manners.refusesOutsidersWith)


def _check_personal(recipient: Recipient, wanted: Wanted) -> None:
    """A personal drive knows no organisation: no groups, and no work account can be made to sign in."""
    if isinstance(recipient, Holder):
        raise _nobody()
    if isinstance(recipient, User) and wanted.sign_in:
        text = "Some users in the request cannot be invited securely."
        raise malformed(text, inner="secureSharingInvalidRequest")


def _refused(code: Literal["sharingFailed", "sharingDisabled"] = "sharingFailed") -> Declined:
    text = "Sharing failed: the organisation's policy does not allow it."
    if code == "sharingDisabled":
        return Declined(403, "notAllowed", text, inner=code)
    return Declined(400, code, text)


# --- what then stands ---------------------------------------------------------------------------------


def _grant(tenant: Tenant, item: Item, asker: User, recipient: Recipient, wanted: Wanted) -> Done:
    if item.drive.type == "personal" and recipient.mail:
        row = personal.invitation(item, recipient.mail, wanted)
        return Done(row, recipient.mail, _send(tenant, item, asker, recipient, wanted) if wanted.send else None)
    if isinstance(recipient, Outside) and tenant.manners.guestsMade and wanted.sign_in:
        recipient = _made_guest(tenant, recipient)
    if isinstance(recipient, Outside):
        row = _link_for(tenant, item, recipient, wanted)
    else:
        row = _row_for(tenant, item, recipient, wanted.role)
    mail_error = _send(tenant, item, asker, recipient, wanted) if wanted.send else None
    return Done(row, recipient.mail, mail_error)


def _row_for(tenant: Tenant, item: Item, recipient: User | Holder, role: str) -> Permission:
    """The row of a holder. What is there already and is as strong stays: an invite never lowers anything."""
    holder = user_holder(recipient) if isinstance(recipient, User) else recipient
    row = Permission(permission_id(holder.key), role, holder)
    known = item.row(row.id)
    if known and strength(known[0].role) >= strength(role):
        return known[0]
    if not _dropped(tenant, item, recipient, role):
        item.permissions[row.id] = row
    return row


def _dropped(tenant: Tenant, item: Item, recipient: User | Holder, role: str) -> bool:
    if not tenant.manners.coveredDropped or not isinstance(recipient, User):
        return False
    through_a_group = tenant.role_of(recipient, item)
    return through_a_group is not None and strength(through_a_group) >= strength(role)


def _link_for(tenant: Tenant, item: Item, recipient: Outside, wanted: Wanted) -> Permission:
    """An outsider's grant is a link for certain people; one link per item and role carries all of them."""
    known = tenant.outsiders.get(recipient.mail)
    scope: Literal["users", "anonymous"] = "users" if wanted.sign_in else "anonymous"
    row = link_row(item, scope, "edit" if wanted.role == "write" else "view", wanted.expires)
    assert row.link is not None  # noqa: S101 - link_row makes one
    if scope == "users" and recipient.mail not in row.link.invited:
        name = known.displayName if known else recipient.mail
        row.link.invited[recipient.mail] = Invited(recipient.mail, name, redeemed=bool(known and known.redeems))
    return row


def invite_to_link(tenant: Tenant, row: Permission, body: dict[str, Any]) -> None:
    """The people that `createLink` names for a link of its own kind; all of them or none. No mail is sent."""
    given = body.get("recipients")
    if given is None:
        return
    people = [_resolve(tenant, recipient) for recipient in read_recipients(given)]
    assert row.link is not None  # noqa: S101 - link_row makes one
    for person in people:
        if isinstance(person, Outside):
            known = tenant.outsiders.get(person.mail)
            name = known.displayName if known else person.mail
            row.link.invited.setdefault(person.mail, Invited(person.mail, name, redeemed=bool(known and known.redeems)))
        elif isinstance(person, User) and person.mail:
            invited = Invited(person.mail, person.displayName, redeemed=True, object_id=person.id)
            row.link.invited.setdefault(person.mail.lower(), invited)


def link_row(
    item: Item,
    scope: Literal["users", "organization", "anonymous"],
    kind: Literal["view", "edit"],
    expires: str | None = None,
) -> Permission:
    """The item's link of this kind, made when it is not there. The same asked twice is the same link."""
    link_id = str(uuid.uuid5(LINKS, f"{item.drive.id}/{item.id}/{scope}/{kind}"))
    row = item.permissions.get(link_id)
    if row is None:
        row = Permission(
            link_id, "write" if kind == "edit" else "read", link=Link(scope, kind, _link_url(item, link_id))
        )
        item.permissions[link_id] = row
    row.expires = expires or row.expires
    return row


def _link_url(item: Item, link_id: str) -> str:
    if item.drive.type == "personal":
        return personal.link_url(item, link_id)
    letter = (
        "f"
        if item.folder
        else {"docx": "w", "xlsx": "x", "pptx": "p", "pdf": "b"}.get(item.name.rpartition(".")[2], "u")
    )
    place = item.drive.web_url.split("/", 3)
    path = place[3].rsplit("/", 1)[0].replace("personal/", "g/personal/").replace("sites/", "s/")
    token = "E" + permission_id(uuid.UUID(link_id).hex)[:40]
    return f"{'/'.join(place[:3])}/:{letter}:/{path}/{token}"


def _made_guest(tenant: Tenant, recipient: Outside) -> User:
    """With Entra B2B the invitation itself makes a guest of the directory."""
    name, _, domain = recipient.mail.rpartition("@")
    known = tenant.outsiders.get(recipient.mail)
    object_id = str(uuid.uuid5(LINKS, recipient.mail))
    guest = User(
        id=object_id,
        displayName=known.displayName if known else name,
        mail=recipient.mail,
        userPrincipalName=f"{name}_{domain}#EXT#@{tenant.domain.split('.')[0]}.onmicrosoft.com",
        userType="Guest",
        teamsId=f"29:1{object_id}",
    )
    tenant.add_guest(guest)
    return guest


def _send(tenant: Tenant, item: Item, asker: User, recipient: Recipient, wanted: Wanted) -> str | None:
    """Put the mail in the outbox, or say with which code it fails."""
    fails = _mail_failure(tenant, item, asker, recipient)
    if not fails and recipient.mail:
        tenant.mail(to=recipient.mail, sender=asker, item=item, message=wanted.message, role=wanted.role)
    return fails


def _mail_failure(tenant: Tenant, item: Item, asker: User, recipient: Recipient) -> str | None:
    """Mails need a mailbox to go out from, and those to people outside are counted by the hour."""
    if not asker.mail:
        return "exchangeInvalidUser"
    if isinstance(recipient, Holder) or recipient.mail is None:
        return None
    outside = isinstance(recipient, Outside) or recipient.guest
    if outside and not tenant.may_mail_outside(asker, item.drive):
        return "throttledRequest"
    known = tenant.outsiders.get(recipient.mail) if isinstance(recipient, Outside) else recipient
    return known.mailFails if known else None
