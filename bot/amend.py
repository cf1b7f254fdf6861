"""An open form and what a later sentence says of it become the form as it shall be now. Pure.

What is not mentioned stays. People are told apart by the words that named them and by who was found for those words.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple, cast, get_args

from bot.graph.fit import Fit, fit_person
from bot.model import Heard, Person, Role, Wish, WishedRecipient
from bot.recall import name_of, some_of, words_for
from bot.store.drafts import Candidates, Draft, Named
from cards.presses import SAME, file_choice, person_choice, read_addresses


class Amended(NamedTuple):
    """The draft; the names that were to be left out and are not on the form; those that fit several people on it."""

    draft: Draft
    absent: tuple[str, ...] = ()
    unclear: tuple[str, ...] = ()


def amended(form: Draft, change: Wish, heard: Heard, found: Candidates | None) -> Amended:
    """`found` is what was looked up for the change alone; without it everything is looked up when the form opens.

    A name that fits several people on the form changes nothing for any of them. Who is left out with a right is left
    out of what all others get, and keeps that one.
    """
    rows = _rows(form.wish.recipients, form.candidates, form.heard, form.typed)
    out = [words_for(r, heard) for r in change.recipients if r.exclude and r.role is None]
    kept, absent, unclear = _without(rows, out)
    if change.role:
        kept = [row.with_role(None) for row in kept]
    new = _rows([r for r in change.recipients if not r.exclude], found, heard)
    if change.instead and new and all(row.found and not _meant(row, kept) for row in new):
        kept = _others(kept, heard.sentence.text) if len(kept) > 1 else kept
    people, unclear_too = _together(kept, new)
    people, absent_too = _spared(people, [(words_for(r, heard), r.role) for r in change.recipients if r.exclude])
    if change.only and not unclear_too:
        people = [people[n] for n in dict.fromkeys(n for row in new for n in _meant(row, people))]
    said, own = _said(change), _own_of_only(people)
    if own is not None:
        said, people = said | {"role": own}, [people[0].with_role(None)]
    wish = form.wish.model_copy(update=said | {"recipients": tuple(row.wished for row in people)})
    update: dict[str, object] = {"wish": wish, "heard": _both(form.heard, heard), "request": None}
    if found is None or form.candidates is None or any(row.missing for row in rows):
        update |= {"state": "heard", "candidates": None}
    else:
        update |= {"state": "open", "candidates": _candidates(form.candidates, change, people, found)}
    if form.typed is not None:
        update["typed"] = _typed(form.typed, rows, people) | _fields(change, found) | ({"role": own} if own else {})
    return Amended(form.model_copy(update=update), (*absent, *absent_too), (*unclear, *unclear_too))


class _Row(NamedTuple):
    """One person of the form: how the sentence named them, who was found, and the role chosen in their own field."""

    wished: WishedRecipient
    words: str
    named: Named | None = None
    own: str = ""

    @property
    def missing(self) -> bool:
        """They should have been looked up and were not."""
        return self.wished.has_row and self.named is None

    @property
    def found(self) -> tuple[Person, ...]:
        return self.named.found if self.named else ()

    @property
    def role(self) -> Role | None:
        """The right said or chosen for them alone."""
        return cast("Role", self.own) if self.own in get_args(Role) else self.wished.role

    def is_called(self, words: str) -> bool:
        return _fits(words, self.words) or any(_is_called(p, words) for p in self.found)

    def is_found_at(self, address: str) -> bool:
        """Nobody was found for the words, and this address has some of them in it."""
        words = (word for word in self.words.casefold().split() if len(word) > 2)
        return self.named is not None and not self.found and any(word in address.casefold() for word in words)

    def is_same(self, other: _Row) -> bool:
        """Named and found alike, whatever their right."""
        return self.with_role(None) == other.with_role(None)

    def with_role(self, role: Role | None) -> _Row:
        named = self.named and self.named.model_copy(update={"role": role})
        return self._replace(wished=self.wished.model_copy(update={"role": role}), named=named, own="")

    def without(self, words: str) -> _Row | None:
        """Where nobody called so is meant; None where the row itself is called so, or nobody is left."""
        others = tuple(p for p in self.found if not _is_called(p, words))
        if self.named is None or not others or _fits(words, self.words):
            return None
        return self._replace(named=self.named.model_copy(update={"found": others}))

    def in_place_of(self, other: _Row) -> _Row:
        """With the right that the other had, where none is said."""
        return self if self.wished.role or other.role is None else self.with_role(other.role)


def _rows(
    recipients: Sequence[WishedRecipient],
    found: Candidates | None,
    heard: Heard,
    typed: dict[str, str] | None = None,
) -> list[_Row]:
    """Who was found stands in the order of those who were looked up."""
    named = list(enumerate(found.people)) if found else []
    rows = []
    for one in recipients:
        n, who = named.pop(0) if one.has_row and named else (-1, None)
        row, own = _Row(one, words_for(one, heard), who), (typed or {}).get(f"role_{n}")
        # A field of their own that was sent says more than the sentence did, also where it says "as above".
        rows.append(row if own is None else row.with_role(None)._replace(own=own))
    return rows


def _without(rows: Sequence[_Row], out: Iterable[str]) -> tuple[list[_Row], tuple[str, ...], tuple[str, ...]]:
    """Who stays; the words that fit nobody, and those that fit several.

    Where two fit "Ryan" and it is not Ryan Park, the other one stays.
    """
    kept, unclear = list(rows), []
    for words in out:
        fitting = [n for n, row in enumerate(kept) if row.is_called(words)]
        exactly = [n for n in fitting if words.casefold() in {kept[n].words.casefold(), *_names(kept[n].found)}]
        match exactly or fitting:
            case []:
                pass
            case [n]:
                left = kept[n].without(words)
                kept[n : n + 1] = [left] if left else []
            case _:
                unclear.append(words)
    absent = [words for words in out if not any(row.is_called(words) for row in rows)]
    return kept, tuple(absent), tuple(unclear)


def _others(rows: list[_Row], text: str) -> list[_Row]:
    """Who stays where somebody is wanted "instead": of those the sentence names, else of all."""
    named = some_of([person for row in rows for person in row.found], text)
    return [row for row in rows if named and not any(person in named for person in row.found)]


def _spared(rows: Sequence[_Row], spared: Iterable[tuple[str, Role | None]]) -> tuple[list[_Row], tuple[str, ...]]:
    """With the right of those who are left out of the others' alone; the words that fit nobody.

    Where a name fits several, it is none of them that gets more.
    """
    people, absent = list(rows), []
    for words, role in spared:
        fitting = [n for n, row in enumerate(people) if role and row.is_called(words)]
        for n in fitting:
            people[n] = people[n].with_role(role)
        if role and not fitting:
            absent.append(words)
    return people, tuple(absent)


def _together(kept: Sequence[_Row], new: Iterable[_Row]) -> tuple[list[_Row], tuple[str, ...]]:
    """Everybody, each once, and the words that fit several of those who are there already.

    Who is there gets the role from now on; a hint, or a name that fits fewer, tells who of several is meant.
    """
    people, unclear = list(kept), []
    for row in new:
        match _meant(row, people):
            case []:
                lost = [n for n, one in enumerate(people) if row.wished.kind == "email" and one.is_found_at(row.words)]
                for n in lost[:1]:
                    people[n] = row.in_place_of(people[n])
                people += [] if lost else [row]
            case [n]:
                there = people[n]
                narrower = 0 < len(row.found) < len(there.found)
                told = row.wished.hint or row.wished.not_
                if narrower or (told and not (row.found and row.found == there.found)):
                    people[n] = row.in_place_of(there)
                elif row.wished.role:
                    people[n] = there.with_role(row.wished.role)
            case _:
                unclear.append(row.words)
    return people, tuple(unclear)


def _meant(new: _Row, people: Sequence[_Row]) -> list[int]:
    """Who of these is meant: whoever was found for the words too, and where nobody was, who is called so.

    "Lee" is no lee@fabrikam.com where there is a Lee among us. "Not that one" is in the place of that one.
    """
    called = [n for n, row in enumerate(people) if row.is_called(new.words)]
    if new.wished.hint or new.wished.not_:
        return called or [n for n, row in enumerate(people) if new.wished.not_ in {name_of(p) for p in row.found}]
    if not new.found:
        return called
    known = {name_of(person) for person in new.found}
    same = [n for n, row in enumerate(people) if known & {name_of(person) for person in row.found}]
    same = [n for n in same if known == {name_of(person) for person in people[n].found}] or same
    return same or [n for n in called if not people[n].found]


def _own_of_only(people: Sequence[_Row]) -> Role | None:
    """The right said for the only person left, whose own field is not shown: it is the one for all now."""
    return people[0].role if len(people) == 1 else None


def _said(change: Wish) -> dict[str, object]:
    fields = ("files", "role", "role_requested", "message", "expiry", "notify", "sign_in")
    said = {field: value for field in fields if (value := getattr(change, field)) not in (None, ())}
    return said | {"expiry": None} if change.endless else said


def _candidates(old: Candidates, change: Wish, people: Sequence[_Row], found: Candidates) -> Candidates:
    update: dict[str, object] = {"people": tuple(row.named for row in people if row.named), "notes": found.notes}
    if change.files:
        fields = ("files", "file_words", "files_close", "files_untold")
        update |= {field: getattr(found, field) for field in fields}
    return old.model_copy(update=update)


def _typed(typed: Mapping[str, str], before: Sequence[_Row], people: Sequence[_Row]) -> dict[str, str]:
    """The fields as they were sent, with other people; a role moves with its person."""
    gone = {name_of(p) for row in before for p in row.found} - {name_of(p) for row in people for p in row.found}
    fresh = [p for row in people if row.named and not any(map(row.is_same, before)) for p in row.named.clear]
    left_out = {person_choice(p) for row in before for p in row.found if name_of(p) in gone}
    chosen = [one for one in typed.get("people", "").split(",") if one and one not in left_out]
    chosen += [person_choice(p) for p in fresh if p.id]
    addresses = [one for one in read_addresses(typed.get("emails", "")) if one not in map(str.lower, gone)]
    addresses += [p.mail for p in fresh if p.mail and not p.id]
    own = [row.own or row.wished.role or SAME for row in people if row.named]
    return {
        **{name: value for name, value in typed.items() if not name.startswith("role_")},
        "people": ",".join(dict.fromkeys(chosen)),
        "emails": ", ".join(dict.fromkeys(addresses)),
        **{f"role_{n}": role for n, role in enumerate(own)},
    }


def _fields(change: Wish, found: Candidates | None) -> dict[str, str]:
    """What the sentence changes in the fields, people and addresses aside."""
    said = {
        "role": change.role,
        "message": change.message,
        "until": "" if change.endless else change.expiry.isoformat() if change.expiry else None,
        "notify": None if change.notify is None else str(change.notify).lower(),
        "sign_in": None if change.sign_in is None else str(change.sign_in).lower(),
        "file": next(map(file_choice, found.clear), "") if change.files and found else None,
    }
    return {name: value for name, value in said.items() if value is not None}


def _is_called(person: Person, words: str) -> bool:
    return _fits(words, person.name, person.mail)


def _names(people: Iterable[Person]) -> set[str]:
    return {name.casefold() for person in people for name in (person.name, person.mail) if name}


def _fits(words: str, *names: str | None) -> bool:
    return words in names or fit_person(words, *names) is not Fit.NONE


def _both(first: Heard, then: Heard) -> Heard:
    """What a later look-up needs of both sentences."""
    sentence = first.sentence.model_copy(
        update={
            "mentions": first.sentence.mentions + then.sentence.mentions,
            "quoted_links": first.sentence.quoted_links + then.sentence.quoted_links,
        }
    )
    attached = first.attached + then.attached
    recalled = then.recalled or first.recalled
    return first.model_copy(update={"sentence": sentence, "attached": attached, "recalled": recalled})
