"""People as the asker may find them: by words, by id, by address."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from itertools import chain
from typing import Literal

from bot.errors import GraphError
from bot.graph.addresses import odata, search_clause
from bot.graph.client import Graph
from bot.graph.fit import Fit, are_initials, fit, fit_person, spellings, without_title
from bot.graph.models import Group, RelevantPerson, User, rows
from bot.model import Person, UserKey
from bot.telemetry import log

_USER = "id,displayName,mail,userPrincipalName,userType,department,jobTitle"
_RELEVANT = "id,displayName,userPrincipalName,scoredEmailAddresses,personType,department,jobTitle"
_GROUP = "id,displayName,mail"
# The directory's $search works on an index that lags a little; this header says that we know.
# https://learn.microsoft.com/graph/aad-advanced-queries
_LAGGING = {"ConsistencyLevel": "eventual"}
_MOST_IN_FILTER = 15  # the directory takes no more values in one `in`
_LONGEST_WORDS = 100
_DOMAINS = 4096  # of so many people it is kept
_GUID = re.compile(r"[0-9a-fA-F]{8}-(?:[0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}")

Found = tuple[Person, ...]
Body = Mapping[str, object]


class People:
    """Looks people up with the asker's rights.

    `groups` says that an administrator consented to GroupMember.Read.All: then the directory's groups are found
    too, and not only those that the asker writes to. Department and guest mark are there as far as Graph shows them.
    """

    def __init__(self, *, graph: Graph, groups: bool = False) -> None:
        self._graph = graph
        self._groups = groups
        self._domains: dict[UserKey, str] = {}

    async def search(
        self, user: UserKey, words: str, limit: int = 15, *, here: Callable[[], Awaitable[Found]] | None = None
    ) -> Found:
        """Those whose name or address fits the words: best fit first, then those `here`, then who the asker works with.

        `here` asks for the members of the conversation, of whom Graph may know more than its roster does. Asks
        everywhere at once. One place that fails is logged and done without, all of them failing is an error.
        """
        words = " ".join(words[:_LONGEST_WORDS].split())
        if fit(words, words) is Fit.NONE:
            return ()  # nothing but punctuation
        asked, name = [here()] if here else [], without_title(words)
        asked += [self._relevant(user, name, limit), self._users(user, name, limit)]
        if self._groups:
            asked.append(self._group_names(user, words, limit))
        ranked = sorted(
            ((how, person) for person in _once(await _answers(asked)) if (how := fit_of(person, words)) < Fit.NONE),
            key=lambda pair: pair[0],
        )
        return tuple(person for _, person in ranked[:limit])

    async def by_ids(self, user: UserKey, ids: Iterable[str]) -> Found:
        """Those with these object ids, in that order; who is not there any more is left out."""
        wanted = list(dict.fromkeys(one.lower() for one in ids if _GUID.fullmatch(one)))
        found = _by_id(_users_in, await self._each(user, "users", "id", wanted))
        if self._groups and (rest := [one for one in wanted if one not in found]):
            found |= _by_id(_groups_in, await self._each(user, "groups", "id", rest))
        return tuple(found[one] for one in wanted if one in found)

    async def by_mails(self, user: UserKey, mails: Iterable[str]) -> dict[str, Person]:
        """Who has which of these addresses, by the address as asked. Absent: nobody the directory knows."""
        asked = {mail.lower(): mail for mail in mails}
        of_users, of_groups = await asyncio.gather(
            self._each(user, "users", "mail", list(asked)),
            self._each(user, "groups", "mail", list(asked) if self._groups else []),
        )
        found = chain(*map(_users_in, of_users), *map(_groups_in, of_groups))
        return {asked[p.mail.lower()]: p for p in found if p.mail and p.mail.lower() in asked}

    async def own_domain(self, user: UserKey) -> str | None:
        """The domain of the asker's own address; None where Graph does not tell.

        It is kept, for everybody their own: an organisation may have many.
        """
        known = self._domains.get(user)
        if known is None:
            try:
                found = await self.by_ids(user, [user.object_id])
            except GraphError:
                return None
            known = next((person.mail.rpartition("@")[2].lower() for person in found if person.mail), None)
            if known:
                if len(self._domains) >= _DOMAINS:
                    del self._domains[next(iter(self._domains))]
                self._domains[user] = known
        return known

    async def _users(self, user: UserKey, words: str, limit: int) -> Found:
        """https://learn.microsoft.com/graph/api/user-list"""
        clauses = [search_clause("displayName", spelled) for spelled in spellings(words)]
        match words.split():
            case [word]:
                clauses.append(search_clause("mail", word))
                if are_initials(word):
                    clauses.append(search_clause("displayName", " ".join(word.replace(".", ""))))
            case [one, other] if words.isascii():
                # Where a name stands in other letters, the address tells how it sounds: 刘洋 is yang.liu.
                clauses += [search_clause("mail", f"{a}.{b}") for a, b in ((one, other), (other, one))]
        params = {"$search": " OR ".join(clauses), "$select": _USER, "$top": str(limit), "$count": "true"}
        return _users_in((await self._graph.get(user, "/users", params=params, headers=_LAGGING)).body)

    async def _relevant(self, user: UserKey, words: str, limit: int) -> Found:
        """https://learn.microsoft.com/graph/api/user-list-people: fuzzy, the most relevant first."""
        params = {"$search": search_clause("", words), "$select": _RELEVANT, "$top": str(limit)}
        return _relevant_in((await self._graph.get(user, "/me/people", params=params)).body)

    async def _group_names(self, user: UserKey, words: str, limit: int) -> Found:
        """https://learn.microsoft.com/graph/api/group-list"""
        params = {"$search": search_clause("displayName", words), "$select": _GROUP, "$top": str(limit)}
        return _groups_in((await self._graph.get(user, "/groups", params=params, headers=_LAGGING)).body)

    async def _each(
        self, user: UserKey, kind: Literal["users", "groups"], field: str, values: Sequence[str]
    ) -> Sequence[Body]:
        """Rows whose `field` is one of `values`, in as few calls as the directory allows, at once."""
        select = _USER if kind == "users" else _GROUP
        parts = [values[n : n + _MOST_IN_FILTER] for n in range(0, len(values), _MOST_IN_FILTER)]
        filters = [f"{field} in ({','.join(map(odata, part))})" for part in parts]
        answers = await asyncio.gather(
            *(self._graph.get(user, f"/{kind}", params={"$filter": one, "$select": select}) for one in filters)
        )
        return [answer.body for answer in answers]


def fit_of(person: Person, words: str) -> Fit:
    """By name or address. A single word is nobody's whole name: ryan@contoso.com is one Ryan among others.

    Half an address is not looked for behind its @, where everybody here is called the same.
    """
    mail = person.mail or ""
    if "@" in words:
        return fit(words, person.name, mail)
    how = fit_person(words, person.name, mail.partition("@")[0])
    return max(how, Fit.WHOLE_WORDS) if len(words.split()) == 1 else how


def _by_id(people_in: Callable[[Body], Found], answers: Iterable[Body]) -> dict[str, Person]:
    found = chain.from_iterable(map(people_in, answers))
    return {person.id.lower(): person for person in found if person.id}


async def _answers(asked: Sequence[Awaitable[Found]]) -> Iterable[Person]:
    answers = await asyncio.gather(*asked, return_exceptions=True)
    failed = [answer for answer in answers if isinstance(answer, BaseException)]
    for error in failed:
        # Without a usable token nothing is found anywhere, and a fault of ours must not pass for "nobody there".
        if not isinstance(error, GraphError) or len(failed) == len(answers):
            raise error
        log.warning("people.partly", error=type(error).__name__, status=error.status, code=error.code)
    return chain.from_iterable(answer for answer in answers if not isinstance(answer, BaseException))


def _once(found: Iterable[Person]) -> Iterable[Person]:
    """Each person once, with what either answer knew."""
    kept: dict[str, Person] = {}
    for person in found:
        key = (person.id or person.mail or person.name).lower()
        kept[key] = _together(kept[key], person) if key in kept else person
    return kept.values()


def _together(one: Person, other: Person) -> Person:
    return one.model_copy(
        update={
            "kind": "guest" if "guest" in {one.kind, other.kind} else one.kind,
            "mail": one.mail or other.mail,
            "detail": one.detail or other.detail,
            "title": one.title or other.title,
        }
    )


def _users_in(body: Body) -> Found:
    return tuple(
        Person(
            kind="guest" if row.userType == "Guest" or _is_guest_name(row.userPrincipalName) else "member",
            id=row.id,
            name=row.displayName or row.mail or row.userPrincipalName or row.id,
            # Without a mailbox there is no mail. The sign-in name is none: a guest's belongs to our own domain.
            mail=row.mail or None,
            detail=row.department or row.jobTitle or None,
            title=row.jobTitle or None,
        )
        for row in rows(User, body)
    )


def _groups_in(body: Body) -> Found:
    return tuple(
        Person(kind="group", id=row.id, name=row.displayName or row.mail or row.id, mail=row.mail or None)
        for row in rows(Group, body)
    )


def _relevant_in(body: Body) -> Found:
    return tuple(person for row in rows(RelevantPerson, body) if (person := _relevant_person(row)) is not None)


def _relevant_person(row: RelevantPerson) -> Person | None:
    """None for rooms, and for contacts and private lists, which the directory has no id for."""
    mail = next((one.address for one in row.scoredEmailAddresses if one.address), None)
    match row.personType.subclass if row.personType else None:
        case "OrganizationUser" | "Guest" | None as subclass if _GUID.fullmatch(row.id):
            guest = subclass == "Guest" or _is_guest_name(row.userPrincipalName)
            return Person(
                kind="guest" if guest else "member",
                id=row.id,
                name=row.displayName or mail or row.id,
                mail=mail,
                detail=row.department or row.jobTitle or None,
                title=row.jobTitle or None,
            )
        case "UnifiedGroup" | "PublicDistributionList" if _GUID.fullmatch(row.id):
            return Person(kind="group", id=row.id, name=row.displayName or mail or row.id, mail=mail)
        case _:
            return None


def _is_guest_name(sign_in_name: str | None) -> bool:
    return "#ext#" in (sign_in_name or "").lower()
