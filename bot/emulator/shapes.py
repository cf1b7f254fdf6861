"""How the tenant's things look in Graph's JSON. Pure; the shapes are those of recorded calls.

Live tenants answer an invite with the legacy `grantedTo` alone and list permissions with both generations; a group
stands in the legacy one as if it were a user. `"answers": "docs"` gives invite answers as the documentation has them.
"""

from __future__ import annotations

import mimetypes
from typing import Any

from bot.emulator.drives import Drive, Holder, Invited, Item, Link, Permission
from bot.emulator.tenant import Tenant

JSON = dict[str, Any]
SHAREPOINT_IDENTITY = "#microsoft.graph.sharePointIdentity"


# --- items --------------------------------------------------------------------------------------------


def drive_json(tenant: Tenant, drive: Drive) -> JSON:
    row: JSON = {"id": drive.id, "name": drive.name, "driveType": drive.type, "webUrl": drive.web_url}
    if drive.owner:
        row["owner"] = {"user": _user_identity(tenant, drive.owner)}
    elif drive.group:
        group = tenant.groups[drive.group]
        row["owner"] = {"group": {"id": group.id, "displayName": group.displayName, "email": group.mail}}
    return row


def item_json(tenant: Tenant, item: Item) -> JSON:
    row: JSON = {
        "id": item.id,
        "name": item.name,
        "webUrl": item.web_url,
        "size": item.size,
        "eTag": item.etag,
        "cTag": f'"c:{{{item.id[2:]}}},{item.version}"',
        "createdDateTime": item.modified,
        "lastModifiedDateTime": item.modified,
        "parentReference": _parent_json(item),
    }
    if item.modified_by:
        row["lastModifiedBy"] = {"user": _user_identity(tenant, item.modified_by)}
        row["createdBy"] = row["lastModifiedBy"]
    if item.folder:
        row["folder"] = {"childCount": len(item.children)}
    else:
        mime = mimetypes.guess_type(item.name)[0] or "application/octet-stream"
        row["file"] = {"mimeType": mime, "hashes": {"quickXorHash": item.id[2:30] + "="}}
    if item.parent is None:
        row["root"] = {}
    if len(list(item.rows())) > 1:
        row["shared"] = {"scope": "users"}
    return row


def _parent_json(item: Item) -> JSON:
    row: JSON = {"driveType": item.drive.type, "driveId": item.drive.id}
    if item.drive.site:
        row["siteId"] = item.drive.site.id
    if item.parent:
        above = f"/{item.parent.path}" if item.parent.path else ""
        row |= {
            "id": item.parent.id,
            "name": item.parent.name if item.parent.path else item.drive.name,
            "path": f"/drives/{item.drive.id}/root:{above}",
        }
    return row


def hit_json(tenant: Tenant, item: Item, rank: int, summary: str) -> JSON:
    """A search hit: fewer properties than the item itself has, and its id on the hit alone."""
    whole = item_json(tenant, item)
    resource: JSON = {"@odata.type": "#microsoft.graph.driveItem"}
    resource |= {
        name: whole[name]
        for name in ("size", "lastModifiedDateTime", "createdBy", "lastModifiedBy", "name", "webUrl", "folder", "file")
        if name in whole
    }
    resource["fileSystemInfo"] = {
        "createdDateTime": item.modified,
        "lastModifiedDateTime": item.modified,
    }
    resource["parentReference"] = {
        name: value for name, value in whole["parentReference"].items() if name in {"driveId", "siteId", "id"}
    }
    return {"hitId": item.id, "rank": rank, "summary": summary, "resource": resource}


# --- permissions --------------------------------------------------------------------------------------


def listed(
    tenant: Tenant, row: Permission, *, inherited: bool, web_url: str | None = None, everybody: bool = False
) -> JSON:
    """A permission as GET shows it; with `everybody`, those who have not redeemed their invitation are shown, too."""
    answer: JSON = {"id": row.id, "roles": [row.role], "shareId": row.id}
    if row.link:
        everybody = everybody or tenant.manners.outsidersListed
        people = [one for one in row.link.invited.values() if one.redeemed or everybody]
        answer |= _link_json(row.link, people, web_url)
        answer |= {"hasPassword": False}
    if row.holder:
        answer |= {"grantedToV2": _granted_to(tenant, row.holder), "grantedTo": {"user": _legacy(row.holder)}}
    if row.expires:
        answer["expirationDateTime"] = row.expires
    if inherited:
        answer["inheritedFrom"] = {}
    return answer


def invited(
    tenant: Tenant, row: Permission, *, role: str, mail: str | None, sign_in: bool, expires: str | None
) -> JSON:
    """A permission as the answer to an invite shows it. `role` is what was asked for, not what is in force."""
    if tenant.manners.answers == "docs":
        return _documented(tenant, row, role=role, mail=mail, sign_in=sign_in, expires=expires)
    answer: JSON = {"id": row.id, "roles": [role]}
    if row.holder:
        return answer | {"grantedTo": {"user": _legacy(row.holder)}}
    assert row.link is not None  # noqa: S101 - a row has a holder or a link
    people = [one for one in row.link.invited.values() if one.redeemed or one.mail == mail]
    answer |= {
        "link": _link_half(row.link, row.link.url),
        "shareId": row.id,
        "grantedToIdentities": [{"user": _invited_identity(one)} for one in people],
    }
    if row.link.scope == "anonymous":
        answer["invitation"] = {"email": mail, "signInRequired": False}
    if row.expires:
        answer["expirationDateTime"] = row.expires
    return answer


def _documented(
    tenant: Tenant, row: Permission, *, role: str, mail: str | None, sign_in: bool, expires: str | None
) -> JSON:
    answer: JSON = {
        "id": row.id,
        "roles": [role],
        "hasPassword": False,
        "invitation": {"email": mail, "signInRequired": sign_in},
        "expirationDateTime": expires or "0001-01-01T00:00:00Z",
    }
    if row.holder:
        answer["@deprecated.GrantedTo"] = "GrantedTo has been deprecated. Refer to GrantedToV2"
        answer["grantedTo"] = {"user": {"displayName": row.holder.name, "id": row.holder.id}}
        answer["grantedToV2"] = _granted_to(tenant, row.holder)
    elif row.link:
        people = [one for one in row.link.invited.values() if one.redeemed or one.mail == mail]
        answer |= _link_json(row.link, people, row.link.url)
    return answer


def _granted_to(tenant: Tenant, holder: Holder) -> JSON:
    if holder.kind == "siteGroup":
        return {"siteGroup": {"displayName": holder.name, "id": holder.id, "loginName": holder.key}}
    kind = "user" if holder.kind == "user" else "group"
    identity: JSON = {"displayName": holder.name, "email": holder.mail, "id": holder.id}
    site_user = {
        "displayName": holder.name,
        "email": holder.mail,
        "id": str(_site_number(tenant, holder)),
        "loginName": holder.key,
    }
    return {kind: {"@odata.type": SHAREPOINT_IDENTITY, **identity}, "siteUser": site_user}


def _legacy(holder: Holder) -> JSON:
    if holder.kind == "siteGroup":
        return {"displayName": holder.name}
    return {"email": holder.mail, "id": holder.id, "displayName": holder.name}


def _site_number(tenant: Tenant, holder: Holder) -> int:
    known = [*tenant.people, *tenant.groups]
    return 6 + known.index(holder.id)


def _link_json(link: Link, people: list[Invited], web_url: str | None) -> JSON:
    identities = [_invited_identity(one) for one in people]
    answer: JSON = {"link": _link_half(link, web_url)}
    if link.scope == "users":
        answer["grantedToIdentitiesV2"] = [
            {"user": {"@odata.type": SHAREPOINT_IDENTITY, **one}, "siteUser": {**one, "loginName": _guest_login(one)}}
            for one in identities
        ]
        answer["grantedToIdentities"] = [{"user": one} for one in identities]
    return answer


def _link_half(link: Link, web_url: str | None) -> JSON:
    half: JSON = {"type": link.type, "scope": link.scope, "preventsDownload": False}
    if web_url:
        half["webUrl"] = web_url
    return half


def _invited_identity(one: Invited) -> JSON:
    identity: JSON = {"email": one.mail, "displayName": one.name if one.redeemed else one.mail}
    if one.object_id:
        identity["id"] = one.object_id
    return identity


def _guest_login(identity: JSON) -> str:
    return f"i:0#.f|membership|urn%3aspo%3aguest#{identity['email']}"


def _user_identity(tenant: Tenant, user_id: str) -> JSON:
    user = tenant.people[user_id]
    return {"email": user.mail, "id": user.id, "displayName": user.displayName}
