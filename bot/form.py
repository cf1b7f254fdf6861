"""A draft as a form, and what a submitted form means: a ShareRequest, or all its problems by field.

What the card sent is a claim. Files and people that the draft did not offer are asked of Graph again, as the
asker; every problem is reported at once, so that nobody corrects a form twice.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import date, datetime, time

from pydantic import Field

from bot.errors import GraphError, NotAccepted, NotFound, SignInNeeded
from bot.graph.files import Files
from bot.graph.people import People
from bot.lookalikes import doubts
from bot.model import (
    MESSAGE_LIMIT,
    Asker,
    Doubt,
    File,
    Frozen,
    Person,
    Recipient,
    Role,
    ShareRequest,
    UserKey,
    message_length,
)
from bot.policy import Proposal, limits, proposed, refusals
from bot.rules import Rules
from bot.store.drafts import Candidates, Draft
from bot.texts import Texts
from bot.when import local_zone
from cards.form import Limits, form, wished
from cards.presses import BETWEEN, Submit, person_choice, read_addresses, read_file_choice, read_person_choice
from cards.render import render

Problems = Mapping[str, Sequence[str]]


class Reading(Frozen):
    """A form as understood: the request, or the problems by field and what of the rest was recognised."""

    request: ShareRequest | None = None
    problems: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    file: File | None = None
    people: tuple[Person, ...] = ()


_DIRECTORY_WITHIN = 1.0  # seconds; Teams waits for the answer to a press
# One @, no double quotes or angle brackets, a dotted domain: stricter than the RFC, as addresses are that people type.
_ADDRESS = re.compile(r"[^\s@<>\"(),:;\[\]\\]{1,64}@(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+[^\W\d_]{2,63}")


class Forms:
    """Shows and reads forms; keeps nothing."""

    def __init__(self, *, files: Files, people: People, rules: Rules) -> None:
        self._files = files
        self._people = people
        self._rules = rules

    async def read(
        self, t: Texts, press: Submit, *, asker: Asker, offered: Candidates | None, now: datetime
    ) -> Reading:
        """The request, or all its problems. Graph errors that are no fault of the form are raised."""
        problems: dict[str, list[str]] = {}
        offered = offered or Candidates()
        file, chosen, typed = await asyncio.gather(
            self._file(t, asker, press.file, offered, problems),
            self._chosen(t, asker, press.people, offered, problems),
            self._typed(t, asker, press.emails, problems),
        )
        recipients = _with_roles(_once(chosen, typed), press, offered)
        if not recipients and not {"people", "emails"} & problems.keys():
            problems["people"] = [t("Choose at least one person, or type an address below.")]
        if (length := message_length(press.message)) > MESSAGE_LIMIT:
            problems["message"] = [t("The message has {n} characters; {limit} fit.", n=length, limit=MESSAGE_LIMIT)]
        until, wrong_day = last_moment(t, press.until, asker.timezone, now)
        if wrong_day:
            problems["until"] = [wrong_day]
        notify, sign_in, announce = (value != "false" for value in (press.notify, press.sign_in, press.announce))
        if not notify and not sign_in:
            problems["sign_in"] = [
                t("Without a mail nobody gets the link, so signing in is needed. Turn one of the two on.")
            ]
        proposal = Proposal(file=file, recipients=recipients, until=until.date() if until else None, sign_in=sign_in)
        for refusal in refusals(t, self._rules, asker.key, proposal, _today(now, asker)):
            if refusal.field != "until" or "until" not in problems:
                problems.setdefault(refusal.field, []).append(refusal.said)
        if file is None or any(problems.values()):
            said = {field: tuple(sentences) for field, sentences in problems.items() if sentences}
            return Reading(problems=said, file=file, people=chosen)
        request = ShareRequest(
            file=file,
            recipients=recipients,
            message=press.message.strip(),
            notify=notify,
            sign_in=sign_in,
            chat=press.chat == "true",
            until=until,
            announce=announce,
        )
        return Reading(request=request, file=file, people=chosen)

    def card(self, t: Texts, now: datetime, draft: Draft, reading: Reading | None = None) -> dict[str, object]:
        """The form as the draft stands; `reading` adds what was wrong with it and what it had recognised."""
        found = draft.candidates or Candidates()
        reading = reading or Reading()
        if draft.request is not None:
            people = tuple(r.person for r in draft.request.recipients if r.person.id)
            reading = reading.model_copy(update={"file": draft.request.file, "people": people})
        return render(
            form(
                t,
                draft_id=draft.id,
                version=draft.version,
                scope=draft.conversation.scope,
                today=_today(now, draft.asker),
                files=found.files,
                file_words=found.file_words,
                files_close=found.files_close,
                files_untold=found.files_untold,
                people=found.people,
                typed=draft.typed if draft.typed is not None else wished(draft.wish, found.people),
                problems=reading.problems,
                hints=_by_field(found.notes) if draft.typed is None else {},
                chosen_file=reading.file,
                chosen_people=reading.people,
                limits=self.limits(draft.asker, now),
            )
        )

    async def chosen(
        self, owner: UserKey, typed: Mapping[str, str], offered: Candidates
    ) -> tuple[File | None, tuple[Person, ...]]:
        """What a form that was sent holds beside what was offered: type-ahead brought it. Gone is left out."""
        known = {person_choice(p) for named in offered.people for p in named.found}
        choices = [read_person_choice(one) for one in typed.get("people", "").split(",") if one and one not in known]
        ids = read_file_choice(typed.get("file", ""))
        there = ids is None or any((file.drive_id, file.item_id) == ids for file in offered.files)
        try:
            people = await self._people.by_ids(owner, [one[1] for one in choices if one]) if choices else ()
            return (None if there or ids is None else await self._files.by_id(owner, *ids)), people
        except SignInNeeded:
            raise
        except GraphError:
            return None, ()

    async def doubts(self, asker: Asker, people: Sequence[Person]) -> list[tuple[Doubt, ...]]:
        """What makes one look twice at each of these people."""
        if all(person.kind not in {"outsider", "guest"} for person in people):
            return [() for _ in people]
        own = await self._people.own_domain(asker.key)
        members = {(p.mail or "").rpartition("@")[2].lower() for p in people if p.kind == "member"}
        found = doubts(people, {own or "", *members, *(self._rules.allowed_domains or ())} - {""})
        unknown = Doubt(kind="unknown")
        return [
            (*about, unknown) if person.kind == "outsider" and _is_of(person, own) else about
            for person, about in zip(people, found, strict=True)
        ]

    def refused(
        self, t: Texts, asker: Asker, request: ShareRequest, now: datetime, *, since: datetime | None = None
    ) -> dict[str, tuple[str, ...]]:
        """What the rules say to a form that was read earlier, by field: they, or the day, may have changed since.

        `since` is when it was shared, where it was: the days of its access count from there.
        """
        said: dict[str, tuple[str, ...]] = {}
        if request.until and request.until <= now:
            said["until"] = (t("That day is over. Choose today or a later day."),)
        proposal = proposed(request, local_zone(asker.timezone))
        for refusal in refusals(t, self._rules, asker.key, proposal, _today(since or now, asker)):
            said[refusal.field] = (*said.get(refusal.field, ()), refusal.said)
        return said

    def limits(self, asker: Asker, now: datetime) -> Limits:
        """What the form can show of the rules."""
        return limits(self._rules, _today(now, asker))

    async def _file(
        self, t: Texts, asker: Asker, value: str, offered: Candidates, problems: dict[str, list[str]]
    ) -> File | None:
        ids = read_file_choice(value) if value else None
        if ids is None:
            problems["file"] = [t("Choose the file you want to share.")]
            return None
        for file in offered.files:
            if (file.drive_id, file.item_id) == ids:
                return file
        try:
            return await self._files.by_id(asker.key, *ids)
        except (NotFound, NotAccepted):
            problems["file"] = [t("I cannot find that file, or you have no access to it. Choose another.")]
            return None

    async def _chosen(
        self, t: Texts, asker: Asker, value: str, offered: Candidates, problems: dict[str, list[str]]
    ) -> tuple[Person, ...]:
        known = {person_choice(p): p for named in offered.people for p in named.found}
        values = [part for part in value.split(",") if part]
        unknown = [v for v in values if v not in known]
        choices = [read_person_choice(v) for v in unknown]
        ids = [choice[1] for choice in choices if choice is not None]
        try:
            looked_up = await self._people.by_ids(asker.key, ids) if ids else ()
        except (NotFound, NotAccepted):
            looked_up = ()
        known |= {person_choice(p): p for p in looked_up}
        by_id = {p.id: p for p in looked_up}
        found = [known.get(v) or by_id.get(v.partition(":")[2]) for v in values]
        if missing := sum(person is None for person in found):
            problems["people"] = [
                t.plural(
                    "One of the people you chose cannot be found any more. Choose again.",
                    "{n} of the people you chose cannot be found any more. Choose again.",
                    missing,
                )
            ]
        return tuple(person for person in found if person is not None)

    async def _typed(self, t: Texts, asker: Asker, value: str, problems: dict[str, list[str]]) -> tuple[Person, ...]:
        addresses = read_addresses(value)
        stray = [part for part in BETWEEN.split(value) if part and "@" not in part]
        # A guest's sign-in name in our directory hides the domain that they are of; nobody reads mail there.
        wrong = [a for a in addresses if not _ADDRESS.fullmatch(a) or "#ext#" in a.lower()]
        if wrong or (stray and not _is_name_before_address(value)):
            problems["emails"] = [
                t("“{address}” is not an e-mail address.", address=part[:80]) for part in [*wrong, *stray][:3]
            ]
            return ()
        if not addresses:
            return ()
        known: Mapping[str, Person] = {}
        with suppress(GraphError, TimeoutError):  # without the directory's help everyone typed counts as an outsider
            async with asyncio.timeout(_DIRECTORY_WITHIN):
                known = await self._people.by_mails(asker.key, addresses)
        return tuple(_typed_person(address, known.get(address)) for address in addresses)


def _is_of(person: Person, domain: str | None) -> bool:
    return bool(domain) and (person.mail or "").lower().endswith(f"@{domain}".lower())


def _by_field(notes: Iterable[tuple[str, str]]) -> dict[str, list[str]]:
    lines: dict[str, list[str]] = {}
    for field, sentence in notes:
        lines.setdefault(field, []).append(sentence)
    return lines


def _typed_person(address: str, known: Person | None) -> Person:
    if known is None:
        return Person.at(address)
    return known.model_copy(update={"typed": True, "mail": address})


def _is_name_before_address(value: str) -> bool:
    """`Ryan Gregg <ryan@contoso.com>`, as mail programs copy it."""
    return bool(re.search(r"<[^<>\s]+@[^<>\s]+>", value))


def _once(*groups: Iterable[Person]) -> tuple[Person, ...]:
    """Each person once: by id, else by address."""
    kept: dict[str, Person] = {}
    for person in (p for group in groups for p in group):
        kept.setdefault(_who(person), person)
    return tuple(kept.values())


def _with_roles(people: Iterable[Person], press: Submit, offered: Candidates) -> tuple[Recipient, ...]:
    """The role for all, or the one of the row that names this person. What is not said is the lesser right.

    Where the card had no room for somebody's own field, who was said to view gets no more.
    """
    for_all: Role = press.role or "read"
    own: dict[str, Role] = {}
    for n, named in enumerate(offered.people):
        unshown: Role | None = "read" if press.roles and n not in press.roles and named.role == "read" else None
        if role := press.roles.get(n) or unshown:
            own |= {name: role for person in named.found for name in _known_by(person)}
    return tuple(
        Recipient(person=person, role=next((own[name] for name in _known_by(person) if name in own), for_all))
        for person in people
    )


def unchosen(request: ShareRequest, offered: Candidates | None) -> tuple[str, ...]:
    """The names that the sentence said, that fit several people or nobody, and for which nobody is chosen.

    Who was searched for or typed may be who was meant: of so many names it is not known.
    """
    people = {_who(recipient.person) for recipient in request.recipients}
    named = offered.people if offered else ()
    missing = [one.words for one in named if not one.clear and people.isdisjoint(map(_who, one.found))]
    others = people - {_who(person) for one in named for person in one.found}
    return tuple(missing) if len(missing) > len(others) else ()


def _known_by(person: Person) -> tuple[str, ...]:
    """Whose address was typed may be somebody of the directory."""
    return tuple(dict.fromkeys((_who(person), (person.mail or person.name).lower())))


def _who(person: Person) -> str:
    """What tells one person from another: the id, else the address."""
    return person.id or (person.mail or person.name).lower()


def _today(now: datetime, asker: Asker) -> date:
    return now.astimezone(local_zone(asker.timezone)).date()


def last_moment(t: Texts, value: str, timezone: str | None, now: datetime) -> tuple[datetime | None, str | None]:
    """The last second of that day where the asker is, or what is wrong with the day; neither where none was chosen."""
    if not value:
        return None, None
    zone = local_zone(timezone)
    try:
        day = date.fromisoformat(value)
    except ValueError:
        return None, t("That is not a date. Choose one from the calendar.")
    if day < now.astimezone(zone).date():
        return None, t("That day is over. Choose today or a later day.")
    if day.year > now.year + 10:
        return None, t("That is more than ten years away. Choose an earlier day.")
    return datetime.combine(day, time(23, 59, 59), zone), None
