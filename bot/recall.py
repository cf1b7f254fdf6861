"""What came before a sentence: the drafts of the last ten minutes become what "it", "her" and "the same" mean. Pure."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta
from typing import NamedTuple

from bot.graph.fit import Fit, fit_person
from bot.model import (
    Context,
    File,
    Grant,
    Heard,
    LastShare,
    Person,
    Recalled,
    Role,
    ShareRequest,
    Wish,
    WishedFile,
    WishedRecipient,
)
from bot.store.drafts import Draft
from cards.presses import person_choice

LATELY = timedelta(minutes=10)


class Before(NamedTuple):
    """`form` is the open one that a sentence may change; `shared` is the last share, where nothing is open after it."""

    form: Draft | None = None
    shared: Draft | None = None
    context: Context | None = None
    recalled: Recalled = Recalled()


def before(lately: Sequence[Draft], grants: Sequence[Grant] = ()) -> Before:
    """From the drafts of one person in one conversation, the newest first, and what became of the last share.

    "The same people" are those from whom it was not taken back since.
    """
    gone = {name_of(grant.recipient.person) for grant in grants if grant.ended_at}
    last = next((draft for draft in lately if draft.state == "shared"), None)
    newest = next((draft for draft in lately if draft.wish.intent == "share" or draft.state == "shared"), None)
    form = newest if newest is not None and newest.state != "shared" else None
    person = _person(lately)
    request = last.request if last else None
    context = Context(
        draft=_as_it_stands(form) if form else None,
        last_share=_last_share(last.share_id or last.id, request) if last and request else None,
        last_person=name_of(person) if person else None,
        fitting=_fitting(form) if form else (),
        files=fitting_files(form) if form else (),
    )
    recalled = Recalled(
        file=_file(lately),
        shared_file=request.file if request else None,
        shared_with=tuple(r.person for r in request.recipients if name_of(r.person) not in gone) if request else (),
        held=tuple(grant.recipient.person for grant in grants if grant.live),
        person=person,
    )
    return Before(form, last if last is newest else None, context if context != Context() else None, recalled)


def as_if_open(last: ShareRequest) -> Context:
    """A share as if its form still stood open: so it shows what in a sentence would change it."""
    people = tuple(_standing(r.person) for r in last.recipients)
    file = WishedFile(kind="query", value=last.file.name)
    share = _last_share("", last)
    person = share.recipients[-1]
    return Context(
        draft=Wish(intent="share", files=(file,), recipients=people, role=share.role),
        last_share=share,
        last_person=person,
    )


def about(last: ShareRequest, change: Wish, heard: Heard) -> Wish:
    """What a correction means once it is too late for one: a wish about the share that was made.

    A wish that stays a correction cannot be had any more.
    """
    file = (WishedFile(kind="context", value="last_share"),)
    here = [r for r in change.recipients if not r.exclude]
    out = tuple(r for r in change.recipients if r.exclude and r.role is None)
    if change.only:
        out = tuple(
            WishedRecipient(kind="context", value=name_of(r.person), exclude=True)
            for r in last.recipients
            if not any(is_meant(one, r.person, heard) for one in here)
        )
    new = tuple(r for r in here if not any(is_meant(r, known.person, heard) for known in last.recipients))
    if new:
        own = {r.role for r in new}
        role = change.role or (own.pop() if len(own) == 1 else None) or _last_share("", last).role
        this = (WishedFile(kind="context", value="this"),)
        requested = change.role_requested
        return Wish(intent="share", files=this, recipients=(*new, *out), role=role, role_requested=requested)
    if out:
        gone = tuple(r.model_copy(update={"exclude": False}) for r in out)
        return Wish(intent="revoke", files=file, recipients=gone)
    if change.only:
        return Wish(intent="list_access", files=file)
    if change.recipients or change.role:
        everybody = (WishedRecipient(kind="context", value="last_share"),)
        whom = tuple(here) if here and not change.role else everybody
        return Wish(intent="change_role", files=file, recipients=whom, role=change.role)
    if change.expiry and not change.files:
        return Wish(intent="extend", files=file, expiry=change.expiry)
    return change


def some_of(people: Sequence[Person], text: str) -> tuple[Person, ...]:
    """Those of whom a name stands in the sentence; nobody where that is all of them: "until Friday for Lee only"."""
    folded = text.casefold()

    def said(part: str) -> bool:  # "Patti请假了" has no spaces
        return re.search(rf"(?<![a-z0-9]){re.escape(part)}(?![a-z0-9])", folded) is not None

    found = tuple(person for person in people if any(map(said, person.name.casefold().split())))
    return found if len(found) < len(people) else ()


def is_meant(wished: WishedRecipient, person: Person, heard: Heard) -> bool:
    """Whether the words fit this person."""
    names = (person.name, person.mail, name_of(person))
    return fit_person(words_for(wished, heard), *names) is not Fit.NONE


def name_of(person: Person) -> str:
    """What a person goes by between two sentences: the object id, else the address."""
    return person.id or person.mail or person.name


def words_for(wished: WishedRecipient, heard: Heard) -> str:
    """A person as the sentence names them; behind a mention's and a pronoun's id there is a name."""
    if wished.kind == "mention":
        return next((m.name for m in heard.sentence.mentions if m.id == wished.value), wished.value)
    if wished.kind == "context":
        return next((p.name for p in known(heard) if name_of(p) == wished.value), wished.value)
    return wished.value


def known(heard: Heard) -> tuple[Person, ...]:
    """Whom a pronoun may mean."""
    recalled = heard.recalled or Recalled()
    return (*((recalled.person,) if recalled.person else ()), *recalled.shared_with)


def spelled_out(wish: Wish, recalled: Recalled, heard: Heard) -> Wish:
    """Those of the last share one by one; but "undo that" means the share itself.

    Whom it is not to be taken back from is none of them: "undo that, except for Lee".
    """
    if undoes(wish):
        return wish
    if wish.intent == "extend" and not wish.recipients and all(f.kind == "context" for f in wish.files):
        some = some_of(recalled.shared_with, heard.sentence.text)
        whom = tuple(WishedRecipient(kind="context", value=name_of(person)) for person in some)
        return wish.model_copy(update={"recipients": whom})
    spared = [one for one in wish.recipients if one.exclude] if wish.intent == "revoke" else []
    if spared and all(f.kind == "context" for f in wish.files):
        meant = [p for p in recalled.shared_with if not any(is_meant(one, p, heard) for one in spared)]
        gone = tuple(WishedRecipient(kind="context", value=name_of(p)) for p in meant)
        return wish.model_copy(update={"recipients": gone, "intent": "revoke" if gone else "list_access"})
    people: list[WishedRecipient] = []
    for one in wish.recipients:
        if one.kind == "context" and one.value == "last_share":
            people += [one.model_copy(update={"value": name_of(p)}) for p in recalled.shared_with]
        else:
            people.append(one)
    return wish.model_copy(update={"recipients": tuple(people)})


def names_all(wish: Wish) -> bool:
    """Whether a file and people are named, and by nothing that only what came before can tell."""
    return bool(wish.files and wish.recipients) and not (wish.same_role or refers(wish))


def names_no_file(wish: Wish) -> bool:
    """Whether "it" is all that is said of which file, if anything is."""
    return all(file.kind == "context" and file.value == "this" for file in wish.files)


def undoes(wish: Wish) -> bool:
    """ "Undo that": the last share and nobody of it in particular. "Remove him" names somebody, whoever he is."""
    people = all(r.kind == "context" and r.value == "last_share" for r in wish.recipients)
    files = all(f.kind == "context" and f.value == "last_share" for f in wish.files)
    return wish.intent == "revoke" and people and files and bool(wish.files)


def refers(wish: Wish) -> bool:
    """Whether there is anything in it that only what came before can tell."""
    return any(one.kind == "context" for one in wish.files) or any(one.kind == "context" for one in wish.recipients)


def _person(lately: Sequence[Draft]) -> Person | None:
    """Whoever was named last; nobody where the last words about people are not clear themselves."""
    for draft in lately:
        if draft.request is not None:
            return draft.request.recipients[-1].person
        if draft.candidates and draft.candidates.people:
            return next(iter(draft.candidates.people[-1].clear), None)
        if draft.wish.recipients:
            return None
    return None


def _file(lately: Sequence[Draft]) -> File | None:
    for draft in lately:
        if draft.request is not None:
            return draft.request.file
        if draft.candidates and draft.candidates.clear:
            return draft.candidates.clear[0]
        if draft.wish.files:
            return None
    return None


def _fitting(form: Draft) -> tuple[tuple[Person, ...], ...]:
    """Of each name that fits several, and of whom none was chosen when the form was sent, those several."""
    sent = set((form.typed or {}).get("people", "").split(","))
    named = form.candidates.people if form.candidates else ()
    several = (one.found for one in named if len(one.found) > 1)
    return tuple(found for found in several if sent.isdisjoint(map(person_choice, found)))


def fitting_files(form: Draft) -> tuple[File, ...]:
    """Where several files fit, and none was chosen when the form was sent, those several."""
    found = form.candidates.files if form.candidates else ()
    return found if len(found) > 1 and not (form.typed or {}).get("file") else ()


def _as_it_stands(form: Draft) -> Wish:
    """The wish with those who were found by what they go by."""
    named = form.candidates.people if form.candidates else ()
    clear = {one.words: one.clear[0] for one in named if one.clear}
    people = tuple(
        _standing(clear[one.value], one.role) if one.kind == "name" and one.value in clear else one
        for one in form.wish.recipients
    )
    return form.wish.model_copy(update={"recipients": people})


def _standing(person: Person, role: Role | None = None) -> WishedRecipient:
    """Somebody who stands on the form: by the id, which tells them from others of that name, and by the name."""
    return WishedRecipient(kind="context", value=name_of(person), hint=person.name, role=role)


def _last_share(id_: str, request: ShareRequest) -> LastShare:
    roles: set[Role] = {r.role for r in request.recipients}
    return LastShare(
        id=id_,
        file=request.file.name,
        recipients=tuple(name_of(r.person) for r in request.recipients),
        role=roles.pop() if len(roles) == 1 else None,
    )
