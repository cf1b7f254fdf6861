"""A wish becomes candidates: the files and people that its words may mean, looked up as the asker, all at once.

Nothing is decided here. Where one candidate fits, the form offers it; where two fit, the person chooses.
"""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterable, Sequence
from typing import NamedTuple, TypeVar
from urllib.parse import unquote, urlsplit

from bot.answers import Member
from bot.errors import GraphError, SignInBlocked, SignInNeeded, Unavailable
from bot.graph import files, people
from bot.graph.files import Files
from bot.graph.fit import Fit, fit
from bot.graph.people import People
from bot.lookalikes import doubts
from bot.model import (
    Asker,
    Conversation,
    File,
    Heard,
    Person,
    PersonKind,
    Recalled,
    UserKey,
    Wish,
    WishedFile,
    WishedRecipient,
)
from bot.recall import is_meant, known, name_of, words_for
from bot.store.drafts import Candidates, Named
from bot.telling import Teller
from bot.texts import Texts
from cards.elements import doubt_words

_DEADLINE = 2.5  # seconds; Teams waits for the answer to "Open form"
_LOOKED_THROUGH = 25  # files of one name
_ENDINGS = {
    "document": {"doc", "docx", "docm", "odt", "rtf"},
    "spreadsheet": {"xls", "xlsx", "xlsm", "xlsb", "ods", "csv"},
    "presentation": {"ppt", "pptx", "pptm", "pps", "ppsx", "odp", "key"},
    "pdf": {"pdf"},
    "image": {"bmp", "gif", "heic", "jpeg", "jpg", "png", "svg", "tif", "tiff", "webp"},
    "video": {"avi", "m4v", "mov", "mp4", "mpeg", "webm", "wmv"},
    "folder": set[str](),
}

Found = TypeVar("Found")


class _Files(NamedTuple):
    """The files that may be meant, whether they only come close, and why there is none where Graph told nothing."""

    found: tuple[File, ...] = ()
    close: bool = False
    why: GraphError | None = None


class Lookup:
    """Asks Graph and the roster; keeps nothing. `domains` are those that the organisation shares with by its rules."""

    def __init__(
        self, *, files: Files, people: People, teller: Teller, scopes: Collection[str], domains: Collection[str] = ()
    ) -> None:
        self._files = files
        self._people = people
        self._teller = teller
        self._scopes = frozenset(scopes)
        self._domains = frozenset(domains)

    async def candidates(self, t: Texts, heard: Heard, wish: Wish) -> Candidates:
        """Candidates for the file and for every person, within one round trip of latency.

        Raises SignInNeeded when the asker's token does not serve. What Graph does not tell is left to a form, which
        says so; where no form follows, its error is raised.
        """
        files, found, own = await asyncio.gather(
            self._file_candidates(heard, wish),
            asyncio.gather(*(self._named(heard, r) for r in wish.recipients if r.has_row)),
            self._own_domain(heard, wish),
        )
        if wish.intent not in {"share", "correct"} and not files.found:
            if files.why is not None:
                raise files.why
            if any(named.untold for named in found):
                raise Unavailable("no answer about the people")
        return Candidates(
            files=files.found,
            file_words=_words_of(wish.files[0]) if wish.files else None,
            files_close=files.close,
            files_untold=isinstance(files.why, Unavailable),
            people=tuple(found),
            notes=(
                *_notes(t, heard, wish, files),
                *_unconsented(t, wish, found, self._scopes),
                *_doubtful(t, wish, found, {own, *self._domains} if own else self._domains),
            ),
        )

    async def _own_domain(self, heard: Heard, wish: Wish) -> str | None:
        """Asked for where an address stands in the sentence that may only look like one of ours."""
        typed = any("@" in r.value for r in wish.recipients if r.kind in {"email", "name"} and not r.exclude)
        return await self._people.own_domain(heard.asker.key) if typed else None

    async def _file_candidates(self, heard: Heard, wish: Wish) -> _Files:
        asker, wanted = heard.asker, _wanted(wish)
        if wanted is None:
            return _Files()
        if known := _recalled(wanted, heard):
            return _Files(known)
        try:
            async with asyncio.timeout(_DEADLINE):
                if wanted.kind == "query":
                    found = await self._files.search(asker.key, wanted.value, limit=_LOOKED_THROUGH)
                    return _Files(*narrowed(wanted, those_meant(wanted.value, found, files.fit_of)))
                links = _links_meant(wanted, heard)
                answers = await asyncio.gather(
                    *(self._files.by_link(asker.key, link) for link in links), return_exceptions=True
                )
        except SignInNeeded:
            raise
        except (GraphError, TimeoutError):
            return _Files(why=Unavailable("no answer about the file"))
        if refused := next((a for a in answers if isinstance(a, SignInNeeded | SignInBlocked)), None):
            raise refused
        return _Files(
            tuple(a for a in answers if isinstance(a, File)),
            why=next((a for a in answers if isinstance(a, GraphError)), None),
        )

    async def _named(self, heard: Heard, wanted: WishedRecipient) -> Named:
        if wanted.kind == "email":
            return Named(words=wanted.value, role=wanted.role, found=(Person.at(wanted.value),))
        words = words_for(wanted, heard)
        try:
            found = await self._person_candidates(heard, wanted)
        except SignInNeeded:
            raise
        except (GraphError, TimeoutError):
            return Named(words=words, role=wanted.role, untold=True)
        found = tuple(person for person in found if name_of(person) != wanted.not_) or found
        fitting = tuple(person for person in found if _hinted(person, wanted.hint))
        return Named(words=words, role=wanted.role, found=fitting or found, close=bool(found and not fitting))

    async def _person_candidates(self, heard: Heard, wanted: WishedRecipient) -> tuple[Person, ...]:
        if wanted.kind == "context":
            return tuple(person for person in known(heard) if name_of(person) == wanted.value)[:1]
        async with asyncio.timeout(_DEADLINE):
            if wanted.kind == "mention":
                return await self._mentioned(heard, wanted.value)
            if wanted.kind == "tag":
                return ()
            if wanted.kind == "group":
                return await self._groups(heard.asker.key, wanted.value)
            here = members_here(self._teller, heard.conversation, heard.asker)
            found = await self._people.search(heard.asker.key, wanted.value, here=here)
        return those_meant(wanted.value, found, people.fit_of)

    async def _groups(self, user: UserKey, words: str) -> tuple[Person, ...]:
        """Groups of that name; "the sales team" may be called Sales, and "équipe ventes" Ventes."""
        first, _, rest = words.partition(" ")
        for name in dict.fromkeys([words, words.rpartition(" ")[0] or first, rest or first]):
            found = await self._people.search(user, name)
            if groups := those_meant(name, [p for p in found if p.kind == "group"], people.fit_of):
                return groups
        return ()

    async def _mentioned(self, heard: Heard, teams_id: str) -> tuple[Person, ...]:
        """A mention carries a 29:… id, which only the conversation's roster can turn into a person."""
        member = await self._teller.member(heard.conversation, teams_id)
        person = person_of(member, heard.asker.key.tenant_id) if member else None
        return (person,) if person else ()


def members_here(
    teller: Teller, conversation: Conversation, asker: Asker
) -> Callable[[], Awaitable[tuple[Person, ...]]] | None:
    """Asks who else is in the conversation; None for a chat with the bot alone."""
    if conversation.scope == "personal":
        return None

    async def here() -> tuple[Person, ...]:
        people = (person_of(member, asker.key.tenant_id) for member in await teller.members(conversation))
        return tuple(person for person in people if person is not None and person.id != asker.key.object_id)

    return here


def person_of(member: Member, tenant_id: str) -> Person | None:
    """None for bots, and for who came from elsewhere and cannot be invited.

    In a shared channel sit people of other tenants, with an object id that is theirs there: outsiders, by their mail.
    """
    if member.object_id is None:
        return None
    if member.tenant_id not in {None, tenant_id}:
        return Person(kind="outsider", name=member.name, mail=member.mail) if member.mail else None
    kind: PersonKind = "guest" if member.user_role == "guest" else "member"
    return Person(kind=kind, id=member.object_id, name=member.name, mail=member.mail)


def those_meant(words: str, found: Iterable[Found], fit_of: Callable[[Found, str], Fit]) -> tuple[Found, ...]:
    """Those called exactly so; else all that the words fit. Which of several is meant, only the person knows."""
    fits = [(fit_of(one, words), one) for one in found]
    exact = tuple(one for how, one in fits if how is Fit.SAME)
    return exact or tuple(one for how, one in fits if how is not Fit.NONE)


def narrowed(wanted: WishedFile, found: tuple[File, ...]) -> tuple[tuple[File, ...], bool]:
    """Of the files that are called so, those that are what else was said of them, and whether there are none such.

    "The newest" is one file, where the dates tell which.
    """
    fitting = tuple(file for file in found if _is_owners(file, wanted.owner) and _is_of_type(file, wanted.type))
    if wanted.version == "latest" and fitting:
        newest = max((file.modified for file in fitting if file.modified), default=None)
        fitting = tuple(file for file in fitting if file.modified == newest) or fitting
    return (fitting, False) if fitting else (found, bool(found))


def _is_owners(file: File, owner: str | None) -> bool:
    return owner is None or fit(owner, file.owner) is not Fit.NONE


def _is_of_type(file: File, type_: str | None) -> bool:
    if type_ is None or type_ not in _ENDINGS:
        return True
    return file.folder if type_ == "folder" else file.name.rpartition(".")[2].casefold() in _ENDINGS[type_]


def _hinted(person: Person, hint: str | None) -> bool:
    """Whether what was said beside the name ("Patti in Legal", "Priya from Fabrikam") is true of this person."""
    return hint is None or fit(hint, person.detail, person.title, person.name, person.mail) is not Fit.NONE


def known_as(file: File, heard: Heard, wish: Wish) -> str | None:
    """The file's name as it stands in the conversation already, or None: then the others read "a file".

    Words that do not fit the file that was chosen in the end are not its name.
    """
    for wanted in wish.files:
        if wanted.kind == "query" and files.fit_of(file, wanted.value) is not Fit.NONE:
            return wanted.value
        for link in _links_meant(wanted, heard):
            if unquote(urlsplit(link).path.rpartition("/")[2]) == file.name:
                return file.name
    return None


def _links_meant(wanted: WishedFile, heard: Heard) -> tuple[str, ...]:
    if wanted.kind == "link":
        return (wanted.value,)
    attached = {a.name: a.url for a in heard.attached}
    if wanted.kind == "attachment":
        return tuple(url for name, url in attached.items() if name == wanted.value)
    if wanted.kind == "context":
        return tuple(attached.values()) or heard.sentence.quoted_links
    return ()


def _wanted(wish: Wish) -> WishedFile | None:
    """The file asked for; "give her edit rights" is about the one that was shared last."""
    if wish.files:
        return wish.files[0]
    again = wish.intent == "share" and any(r.kind == "context" for r in wish.recipients)
    return WishedFile(kind="context", value="last_share") if again else None


def _recalled(wanted: WishedFile, heard: Heard) -> tuple[File, ...]:
    """What "it" means where nothing came with the message: the file that was talked of last."""
    if wanted.kind != "context" or heard.recalled is None:
        return ()
    if wanted.value == "last_share":
        return (heard.recalled.shared_file,) if heard.recalled.shared_file else ()
    if heard.attached or heard.sentence.quoted_links or heard.unreachable_files:
        return ()
    return (heard.recalled.file,) if heard.recalled.file else ()


def _notes(t: Texts, heard: Heard, wish: Wish, files: _Files) -> Iterable[tuple[str, str]]:
    """What the sentence asked for and the form cannot keep, said at the field it concerns."""
    kinds, found = {file.kind for file in wish.files}, files.found
    if files.why is not None and not found and not (wish.files and _words_of(wish.files[0])):
        if isinstance(files.why, Unavailable):
            yield "file", t("Microsoft 365 did not tell me which file that is. Choose it here.")
        else:
            yield "file", t("The link leads to no file that you can open. Choose the file here.")
    if found and wish.files and wish.files[0].value == "this" and _recalled(wish.files[0], heard):
        yield "file", t("I take this to be the file we talked of last. Choose another if it is not.")
    if "local_path" in kinds:
        yield "file", t("I cannot reach files on your computer. Choose one from OneDrive or a team.")
    elif heard.unreachable_files and not kinds & {"query", "link"}:
        yield "file", t("Teams does not pass on files attached in a channel. Choose it here.")
    if len(wish.files) > 1 or (wish.intent == "share" and wish.more):
        yield "file", t("I share one file at a time. This form is for the first.")
    if wish.role_requested:
        yield "role", t("I can give “Can view” or “Can edit”, nothing else. Choose one.")
    if wish.intent == "share":
        yield from _times(t, wish)
        yield from _left_out(t, heard, wish, found)
    if any(r.kind == "anyone" for r in wish.recipients):
        yield "people", t("I do not make links that anyone can open. Choose the people.")
    if any(r.kind in {"conversation", "tag"} for r in wish.recipients):
        yield "people", t("I cannot share with everyone at once. Choose the people.")


def _times(t: Texts, wish: Wish) -> Iterable[tuple[str, str]]:
    if wish.unclear_end:
        yield "until", t("I did not understand until when. Choose the last day, or leave it empty for no end.")
    if wish.waits:
        yield "until", t("I share as soon as you press Share. I cannot wait for a day or a condition.")


def _left_out(t: Texts, heard: Heard, wish: Wish, found: Sequence[File]) -> Iterable[tuple[str, str]]:
    """Who is not meant and has this file by the last share keeps it; who may be in a group gets it with that."""
    recalled, out = heard.recalled or Recalled(), [r for r in wish.recipients if r.exclude]
    held = recalled.held if recalled.shared_file and recalled.shared_file in found else ()
    have = [p.name for p in held if any(is_meant(r, p, heard) for r in out)]
    for name in have:
        yield "people", t("{name} still has access to this file. To take it back, tell me “remove {name}”.", name=name)
    if out and any(r.kind in {"group", "tag", "conversation"} and not r.exclude for r in wish.recipients):
        yield "people", t("I share with the people you choose here; I cannot leave somebody out of a group.")


def _words_of(wanted: WishedFile) -> str | None:
    return wanted.value if wanted.kind in {"query", "attachment"} else None


def _doubtful(t: Texts, wish: Wish, found: Sequence[Named], known: Collection[str]) -> Iterable[tuple[str, str]]:
    """Who only looks like somebody else is told of at once, not when everything is filled in."""
    typed = [Person.at(r.value) for r in wish.recipients if "@" in r.value]
    guests = [person for named in found for person in named.found if person.id]
    for field, some in (("emails", typed), ("people", guests)):
        for person, about in zip(some, doubts(some, known), strict=True):
            for doubt in about:
                said = doubt_words(t, doubt)
                yield field, said if doubt.domain else f"{person.name}: {said}"


def _unconsented(t: Texts, wish: Wish, found: Sequence[Named], scopes: Collection[str]) -> Iterable[tuple[str, str]]:
    """What the sentence names and the bot may not look up, said rather than guessed."""
    kinds = {recipient.kind for recipient in wish.recipients}
    named = zip([r for r in wish.recipients if r.has_row], found, strict=True)
    if any(r.kind == "group" and not one.found for r, one in named) and "GroupMember.Read.All" not in scopes:
        yield "people", t("I cannot look up groups here: that needs your administrator's consent. Type its address.")
    if "tag" in kinds and "TeamworkTag.Read" not in scopes:
        yield "people", t("I cannot look up tags here: that needs your administrator's consent. Name the people.")
    if "query" in {file.kind for file in wish.files} and "Files.ReadWrite.All" not in scopes:
        yield "file", t("I can find only files in your own OneDrive: the others need your administrator's consent.")
