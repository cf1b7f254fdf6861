"""Where things are in Graph: paths of items and links, and quoting for its query language. Pure.

Ids go in percent-encoded (`b!x` becomes `b%21x`, as Microsoft's own libraries send it). Every form of an item's
path serves `invite`, and there is a function for each (https://learn.microsoft.com/graph/api/driveitem-invite); what
Graph answers names drive and item, and from then on this bot uses the first.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Collection
from urllib.parse import parse_qs, quote, urlsplit

from bot.errors import NotFound
from bot.model import File

# SharePoint and OneDrive of the global cloud, US Government (GCC High, DoD), China; and the consumer OneDrive.
_SHARE_SITES = (".sharepoint.com", ".sharepoint.us", ".sharepoint-mil.us", ".sharepoint.cn")
_SHARE_HOSTS = frozenset({"1drv.ms", "onedrive.live.com"})
# Teams of the same clouds: their links to a file carry the file's own address.
_TEAMS_HOSTS = frozenset(
    {
        "teams.microsoft.com",
        "teams.cloud.microsoft",
        "gov.teams.microsoft.us",
        "dod.teams.microsoft.us",
        "teams.microsoftonline.cn",
    }
)
_LONGEST_LINK = 4096


def item_path(file: File) -> str:
    """A file's address by drive and item, whoever's drive it is."""
    return drive_item(file.drive_id, file.item_id)


def drive_item(drive_id: str, item_id: str) -> str:
    return f"/drives/{segment(drive_id)}/items/{segment(item_id)}"


def group_item(group_id: str, item_id: str) -> str:
    return f"/groups/{segment(group_id)}/drive/items/{segment(item_id)}"


def site_item(site_id: str, item_id: str) -> str:
    """`site_id` is `host,site guid,web guid`."""
    return f"/sites/{segment(site_id)}/drive/items/{segment(item_id)}"


def user_item(user_id: str, item_id: str) -> str:
    return f"/users/{segment(user_id)}/drive/items/{segment(item_id)}"


def my_item(item_id: str) -> str:
    return f"/me/drive/items/{segment(item_id)}"


def item_at(drive: str, path: str) -> str:
    """An item by where it lies; `drive` is the address of a drive, such as `/me/drive`, or of a folder in one.

    https://learn.microsoft.com/graph/onedrive-addressing-driveitems
    """
    steps = [segment(step) for step in path.split("/") if step]
    if not steps:
        raise NotFound("a path that leads nowhere")
    start = drive if "/items/" in drive else f"{drive}/root"
    return f"{start}:/{'/'.join(steps)}:"


def drive(drive_id: str) -> str:
    return f"/drives/{segment(drive_id)}"


def channel_folder(team_id: str, channel_id: str) -> str:
    """Where a channel keeps its files: for private and shared channels that is a site of their own."""
    return f"/teams/{segment(team_id)}/channels/{segment(channel_id)}/filesFolder"


def workbook(workbook_id: str) -> str:
    """An early address of a driveItem, on the beta endpoint alone; never what this bot chooses by itself."""
    return f"/beta/workbooks/{segment(workbook_id)}"


def segment(part: str) -> str:
    """One step of a path. Raises NotFound for what cannot be an id and would lead elsewhere."""
    if not part or part in {".", ".."} or len(part) > 1024:
        raise NotFound("an id that is none")
    return quote(part, safe="", errors="replace")


def share_token(url: str) -> str:
    """A sharing link, or any file's web address, as /shares/{token} wants it.

    https://learn.microsoft.com/graph/api/shares-get: unpadded base64url of the address behind `u!`.
    """
    return "u!" + base64.urlsafe_b64encode(url.encode()).decode().rstrip("=")


def file_link(url: str, *, local_hosts: Collection[str] = ()) -> str | None:
    """The SharePoint or OneDrive address that a pasted link is or holds; None for any other.

    Teams' own link to a file (`/l/file/…`) names that address in `objectUrl`, which is judged as if it had been pasted
    (https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-application).
    """
    meant = _object_of(url) or url
    return meant if is_sharing_link(meant, local_hosts=local_hosts) else None


def _object_of(url: str) -> str | None:
    if len(url) > 2 * _LONGEST_LINK:
        return None
    try:
        parts = urlsplit(url)
    except ValueError:
        return None
    if parts.scheme != "https" or parts.netloc.lower() not in _TEAMS_HOSTS or not parts.path.startswith("/l/file/"):
        return None
    return parse_qs(parts.query, errors="replace").get("objectUrl", [None])[0]


def is_sharing_link(url: str, *, local_hosts: Collection[str] = ()) -> bool:
    """Whether this is an address of SharePoint or OneDrive, so that asking Graph about it makes sense.

    Nothing ever connects to it; but what a stranger pasted is still not passed on unless it looks like theirs.
    `local_hosts` (`127.0.0.1`, `localhost`) are those of a local tenant: any port, and plain HTTP.
    """
    if len(url) > _LONGEST_LINK or not url.isprintable() or not re.fullmatch(r"https?://[^\s\\]+", url):
        return False
    try:
        parts = urlsplit(url)
        host, port = (parts.hostname or "").lower(), parts.port
    except ValueError:
        return False
    if "@" in parts.netloc or parts.path in {"", "/"}:
        return False
    if host in local_hosts:
        return True
    return parts.scheme == "https" and port in {None, 443} and (host in _SHARE_HOSTS or host.endswith(_SHARE_SITES))


def odata(text: str) -> str:
    """A string literal for $filter: in single quotes, those inside doubled."""
    return "'" + text.replace("'", "''") + "'"


def search_clause(field: str, text: str) -> str:
    """One clause for $search: field and words in double quotes, those inside and backslashes escaped.

    https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
    """
    escaped = text.replace("\\", "\\\\").replace('"', '\\"')
    return f'"{field}:{escaped}"' if field else f'"{escaped}"'
