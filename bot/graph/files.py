"""Files as the asker sees them: by words, by link, by id, by where they lie."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any
from urllib.parse import quote, unquote, urlsplit

from bot.errors import NotFound, Unavailable
from bot.graph.addresses import channel_folder, drive, drive_item, file_link, odata, share_token
from bot.graph.client import Graph, next_page
from bot.graph.fit import Fit, fit
from bot.graph.models import DriveItem, ItemReference, drive_type, many, moment, read, rows
from bot.model import File, UserKey

_FIELDS = {"$select": "id,name,webUrl,parentReference,remoteItem,file,folder,root,createdBy,lastModifiedDateTime"}
_LONGEST_WORDS = 200
_SITE_KINDS = {"sites", "teams"}  # the first step of an address, which says nothing to a reader


class Files:
    """Looks files up with the asker's rights. `local_hosts` are hosts of a local tenant whose links are taken too.

    `own_only`: nobody consented to more than the asker's own OneDrive.
    """

    def __init__(self, *, graph: Graph, local_hosts: Collection[str] = (), own_only: bool = False) -> None:
        self._graph = graph
        self._local_hosts = local_hosts
        self._own_only = own_only

    async def search(self, user: UserKey, words: str, limit: int = 10) -> tuple[File, ...]:
        """Files whose names fit the words, best first; if there is none, those that hold the words.

        One call over everything the asker may open (https://learn.microsoft.com/graph/api/search-query).
        """
        if self._own_only:
            return await self._search_own(user, words, limit)
        query = keywords(words)
        if not query:
            return ()
        wanted = {"entityTypes": ["driveItem"], "query": {"queryString": query}, "from": 0, "size": limit}
        answer = await self._graph.ask(user, "/search/query", {"requests": [wanted]})
        found = {(file.drive_id, file.item_id): file for hit in _hits(answer.body) if (file := _from_hit(hit))}
        return _by_name(found.values(), words)

    async def in_drive(self, user: UserKey, drive_id: str, words: str, limit: int = 10) -> tuple[File, ...]:
        """The same in one drive, without the index's delay; what is shared into the drive is found too.

        https://learn.microsoft.com/graph/api/driveitem-search
        """
        return await self._search_in(user, drive(drive_id), words, limit)

    async def _search_own(self, user: UserKey, words: str, limit: int) -> tuple[File, ...]:
        return await self._search_in(user, "/me/drive", words, limit)

    async def _search_in(self, user: UserKey, drive_path: str, words: str, limit: int) -> tuple[File, ...]:
        query = " ".join(re.findall(r"[\w.-]+", words[:_LONGEST_WORDS]))
        if not query:
            return ()
        asked = quote(odata(query), safe="'", errors="replace")
        path = f"{drive_path}/root/search(q={asked})"
        answer = await self._graph.get(user, path, params=_FIELDS | {"$top": str(limit)})
        return _by_name(_files(answer.body), words)

    async def in_folder(self, user: UserKey, drive_id: str, item_id: str, limit: int = 200) -> tuple[File, ...]:
        """What lies in a folder, as Graph orders it (https://learn.microsoft.com/graph/api/driveitem-list-children)."""
        found: list[File] = []
        answer = await self._graph.get(user, f"{drive_item(drive_id, item_id)}/children", params=_FIELDS)
        found += _files(answer.body)
        while len(found) < limit and (page := next_page(answer.body)):
            answer = await self._graph.get(user, page)
            found += _files(answer.body)
        return tuple(found[:limit])

    async def in_channel(self, user: UserKey, team_id: str, channel_id: str, limit: int = 200) -> tuple[File, ...]:
        """What lies on top of a channel's Files tab; `team_id` is the id of the team's group.

        The folder is asked for: private and shared channels keep it elsewhere than the team does
        (https://learn.microsoft.com/graph/api/channel-get-filesfolder; it takes no $select).
        """
        folder = await self._get(user, channel_folder(team_id, channel_id), {})
        return await self.in_folder(user, folder.drive_id, folder.item_id, limit)

    async def by_link(self, user: UserKey, url: str) -> File:
        """The file behind a sharing link or a web address. NotFound also where the asker has no access.

        Asks without `Prefer: redeemSharingLink`, which would give the asker lasting access as a side effect.
        """
        link = file_link(url, local_hosts=self._local_hosts)
        if link is None:
            raise NotFound("not a link of SharePoint or OneDrive")
        return await self._get(user, f"/shares/{share_token(link)}/driveItem")

    async def by_id(self, user: UserKey, drive_id: str, item_id: str) -> File:
        return await self._get(user, drive_item(drive_id, item_id))

    async def _get(self, user: UserKey, path: str, params: Mapping[str, str] = _FIELDS) -> File:
        answer = await self._graph.get(user, path, params=params or None)
        item = read(DriveItem, answer.body)
        file = _file(item) if item else None
        if file is None:
            raise Unavailable("Graph answered a driveItem without its ids", request_id=answer.request_id)
        return file


def fit_of(file: File, words: str) -> Fit:
    """With or without the ending: nobody says ".docx". Of "travel plans" each is called Travel Plan."""
    names = (file.name, file.name.rpartition(".")[0])
    how = fit(words, *names)
    one = _one_of_many(words)
    return how if how is not Fit.NONE or one == words else max(Fit.BEGINNINGS, fit(one, *names))


def _one_of_many(words: str) -> str:
    """In English and French; elsewhere many are not told by a letter."""
    return words[:-1] if re.search(r"[a-zé]{3}s\Z", words) else words


def _by_name(found: Iterable[File], words: str) -> tuple[File, ...]:
    ranked = sorted(((fit_of(file, words), file) for file in found), key=lambda pair: pair[0])
    named = tuple(file for how, file in ranked if how is not Fit.NONE)
    return named or tuple(file for _, file in ranked)


def keywords(words: str) -> str:
    """Words as a query: KQL's operators are disarmed (they are capitals and punctuation), the last may be unfinished.

    "plans*" would not find a plan, "plan*" finds both.

    https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference
    """
    parts = [part.strip(".-") for part in re.findall(r"[\w.-]+", words[:_LONGEST_WORDS].lower())]
    kept = [part for part in parts if part]
    if kept and kept[-1].isalnum():
        kept[-1] = f"{_one_of_many(kept[-1])}*"
    return " ".join(kept)


def _hits(body: Mapping[str, Any]) -> Iterator[Mapping[str, Any]]:
    """`hits` is absent where nothing was found."""
    for answer in _objects(body.get("value")):
        for container in _objects(answer.get("hitsContainers")):
            yield from _objects(container.get("hits"))


def _objects(value: object) -> Iterator[Mapping[str, Any]]:
    return (one for one in many(value) if isinstance(one, Mapping))


def _from_hit(hit: Mapping[str, Any]) -> File | None:
    """The item's id stands in the hit where the resource lacks it."""
    hit_id, item = hit.get("hitId"), read(DriveItem, hit.get("resource"))
    if item is not None and item.id is None and isinstance(hit_id, str):
        item = item.model_copy(update={"id": hit_id})
    return _file(item) if item else None


def _files(body: Mapping[str, Any]) -> tuple[File, ...]:
    return tuple(file for item in rows(DriveItem, body) if (file := _file(item)) is not None)


def _file(item: DriveItem) -> File | None:
    """None without both ids. A shortcut stands for what it points to: invitations go there."""
    real = item.remoteItem or item
    place = real.parentReference
    if not real.id or not place or not place.driveId:
        return None
    made_by = item.createdBy and item.createdBy.user
    return File(
        drive_id=place.driveId,
        item_id=real.id,
        name=item.name or real.name or real.id,
        web_url=real.webUrl or item.webUrl,
        path=_folder(item.name, real.webUrl or item.webUrl, place),
        owner=made_by.displayName if made_by else None,
        owner_id=made_by.id if made_by else None,
        owner_mail=made_by.email if made_by else None,
        modified=moment(item.lastModifiedDateTime),
        folder=(item.folder or real.folder) is not None,
        root=item.root is not None,
        drive_type=drive_type(place.driveType),
    )


def _folder(name: str | None, web_url: str | None, place: ItemReference) -> str | None:
    """Where it lies, in words that tell two files of one name apart: `Sales/Shared Documents/2026`.

    In somebody's OneDrive it begins with `Documents`; whose that is, the owner's name tells better than an address.

    From the web address where that is a path (Office files often have a viewer's address instead), else from
    `/drives/…/root:/2026`.
    """
    steps = [unquote(step) for step in urlsplit(web_url or "").path.split("/") if step]
    if steps and steps[-1] == name and "_layouts" not in steps:
        match steps[:-1]:
            case ["personal", _, *folders]:
                return "/".join(folders) or None
            case [kind, *folders] if kind in _SITE_KINDS:
                return "/".join(folders) or None
            case folders:
                return "/".join(folders) or None
    inside = unquote((place.path or "").partition("root:")[2]).strip("/")
    return inside or None
