"""An open form and what a later sentence says of it become the form as it shall be now. Pure.

What is not mentioned stays. People are told apart by the words that named them and by who was found for those words.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.graph.fit import Fit, fit_person
from bot.model import Heard, Role, Wish, WishedRecipient
from bot.recall import words_for
from bot.store.drafts import Candidates, Draft, Named
from cards.presses import SAME, file_choice, person_choice


class Amended(NamedTuple):
    """The draft, and the names that were to be left out and are not on the form."""

    draft: Draft
    absent: tuple[str, ...] = ()


def amended(form: Draft, change: Wish, heard: Heard, found: Candidates | None) -> Amended:
    """`found` is what was looked up for the change alone; without it everything is looked up when the form opens."""
    rows = _rows(form.wish.recipients, form.candidates, form.heard, form.typed)
    out = [words_for(r, heard) for r in change.recipients if r.exclude]
    new = _rows([r for r in change.recipients if not r.exclude], found, heard)
    people = _together([row for row in rows if not any(row.is_called(words) for words in out)], new)
    if change.role and not change.recipients:
        people = [row.with_role(None) for row in people]
    said, own = _said(change), _own_of_only(people, form.typed)
    if own is not None:
        said, people = said | {"role": own}, [people[0].with_role(None)]
    wish = form.wish.model_copy(update=said | {"recipients": tuple(row.wished for row in people)})
    update: dict[str, object] = {"wish": wish, "heard": _both(form.heard, heard), "request": None}
    if found is None or form.candidates is None or any(row.missing for row in rows):
        update |= {"state": "heard", "candidates": None}
    else:
        update |= {"state": "open", "candidates": _candidates(form.candidates, change, people, found)}
    if form.typed is not None:
        gone = [row for row in rows if not any(row.is_same(one) for one in people)]
        update["typed"] = (
            _typed(form.typed, people, new, gone, out) | _fields(change, found) | ({"role": own} if own else {})
        )
    emails = (form.typed or {}).get("emails", "")
    absent = [words for words in out if not any(row.is_called(words) for row in rows) and not _fits(words, emails)]
    return Amended(form.model_copy(update=update), tuple(absent))


class _Row(NamedTuple):
    """One person of the form: how the sentence named them, who was found, and the role chosen in their own field."""

    wished: WishedRecipient
    words: str
    named: Named | None = None
    own: str = ""

    @property
    def missing(self) -> bool:
        """They should have been looked up and were not."""
        return self.wished.searched and self.named is None

    def is_called(self, words: str) -> bool:
        people = self.named.found if self.named else ()
        return _fits(words, self.words, *(name for p in people for name in (p.name, p.mail)))

    def is_same(self, other: _Row) -> bool:
        """Named and found alike, whatever their right."""
        return self.with_role(None) == other.with_role(None)

    def with_role(self, role: Role | None) -> _Row:
        named = self.named and self.named.model_copy(update={"role": role})
        return self._replace(wished=self.wished.model_copy(update={"role": role}), named=named, own="")


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
        n, who = named.pop(0) if one.searched and named else (-1, None)
        row, own = _Row(one, words_for(one, heard), who), (typed or {}).get(f"role_{n}")
        # A field of their own that was sent says more than the sentence did, also where it says "as above".
        rows.append(row if own is None else row.with_role(None)._replace(own=own))
    return rows


def _together(kept: list[_Row], new: Sequence[_Row]) -> list[_Row]:
    """Who is on the form already is not added again: another hint replaces them, a role is theirs from now on."""
    for row in new:
        at = next((n for n, one in enumerate(kept) if one.is_called(row.words)), None)
        if at is None:
            kept.append(row)
        elif row.wished.hint or row.wished.not_:
            kept[at] = row
        elif row.wished.role:
            kept[at] = kept[at].with_role(row.wished.role)
    return kept


def _own_of_only(people: Sequence[_Row], typed: Mapping[str, str] | None) -> Role | None:
    """The right said for the only person left, whose own field is not shown: it is the one for all now."""
    if len(people) != 1 or (typed or {}).get("emails"):
        return None
    match people[0].own:
        case "read" | "write" as chosen:
            return chosen
        case _:
            return people[0].wished.role


def _said(change: Wish) -> dict[str, object]:
    fields = ("files", "role", "role_requested", "message", "expiry", "notify", "sign_in")
    return {field: value for field in fields if (value := getattr(change, field)) not in (None, ())}


def _candidates(old: Candidates, change: Wish, people: Sequence[_Row], found: Candidates) -> Candidates:
    update: dict[str, object] = {"people": tuple(row.named for row in people if row.named), "notes": found.notes}
    if change.files:
        update |= {"files": found.files, "file_words": found.file_words, "files_close": found.files_close}
    return old.model_copy(update=update)


def _typed(
    typed: Mapping[str, str], people: Sequence[_Row], new: Sequence[_Row], gone: Sequence[_Row], out: Sequence[str]
) -> dict[str, str]:
    """The fields as they were sent, with other people; a role moves with its person."""
    left_out = {person_choice(p) for row in gone if row.named for p in row.named.found}
    chosen = [one for one in typed.get("people", "").split(",") if one and one not in left_out]
    chosen += [person_choice(p) for row in new if row.named and row in people for p in row.named.clear if p.id]
    addresses = [one.strip() for one in typed.get("emails", "").split(",")]
    addresses = [one for one in addresses if one and not any(_fits(words, one) for words in out)]
    addresses += [row.wished.value for row in new if row.wished.kind == "email"]
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
        "until": change.expiry.isoformat() if change.expiry else None,
        "notify": None if change.notify is None else str(change.notify).lower(),
        "sign_in": None if change.sign_in is None else str(change.sign_in).lower(),
        "file": next(map(file_choice, found.clear), "") if change.files and found else None,
    }
    return {name: value for name, value in said.items() if value is not None}


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
