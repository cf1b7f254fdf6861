"""The form: which file, for whom, to do what. Pure.

What the sentence said is filled in, but only where it fits one file or one person; where two fit, nobody is chosen
and a line above the field says so. Shown again with problems, it keeps what was typed.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from functools import cache, lru_cache
from typing import Protocol

from microsoft_teams.cards import (
    ActionSet,
    AdaptiveCard,
    CardElement,
    Choice,
    ChoiceSetInput,
    Column,
    ColumnSet,
    Container,
    DateInput,
    QueryData,
    Spacing,
    TextInput,
    ToggleInput,
    ToggleVisibilityAction,
)

from bot.model import MESSAGE_LIMIT, File, Frozen, Person, Role, Scope, Wish
from bot.texts import Texts
from cards.elements import (
    LIMIT,
    banner,
    card,
    choice,
    fact,
    file_title,
    fit,
    heading,
    paragraphs,
    person_title,
    role_words,
    shown,
    strong,
    weight,
    words,
)
from cards.presses import SAME, Cancel, Submit, button, file_choice, person_choice
from cards.render import ready

FILES = "files"
PEOPLE = "people"
"""Data sets of the type-ahead fields."""

Problems = Mapping[str, Sequence[str]]
"""Input id → sentences; "" for what concerns no single field."""


class Named(Protocol):
    """Somebody the sentence named: the words, an own role if it gave one, and who in the directory fits.

    `close`: they fit the name, and not what was said beside it. `untold`: the directory did not answer.
    """

    @property
    def words(self) -> str: ...
    @property
    def role(self) -> Role | None: ...
    @property
    def found(self) -> Sequence[Person]: ...
    @property
    def close(self) -> bool: ...
    @property
    def untold(self) -> bool: ...


class Limits(Frozen):
    """What the organisation's rules settle before anybody chooses: the form shows it instead of refusing later."""

    must_end: bool = False
    last_day: date | None = None
    must_sign_in: bool = False


NO_LIMITS = Limits()


def form(
    t: Texts,
    *,
    draft_id: str,
    version: int = 0,
    scope: Scope,
    today: date,
    files: Sequence[File] = (),
    file_words: str | None = None,
    files_close: bool = False,
    files_untold: bool = False,
    people: Sequence[Named] = (),
    typed: Mapping[str, str] | None = None,
    problems: Problems | None = None,
    hints: Problems | None = None,
    chosen_file: File | None = None,
    chosen_people: Sequence[Person] = (),
    limits: Limits = NO_LIMITS,
) -> AdaptiveCard:
    """`typed` are values by input id: what `wished` took from the sentence, or `Submit.typed()` of the last press.

    `chosen_file` and `chosen_people` are those of `typed` that type-ahead brought, so that their names can be shown.
    `hints` stand above their fields, `problems` below them and in a summary on top.
    """
    asked = _Asked(t, typed or {}, problems or {}, hints or {}, limits)
    size = _name_size(asked, len(files), people, len(chosen_people))
    body = [
        *_opening(t),
        *_summary(asked),
        *_file(asked, files, file_words, chosen_file, size, close=files_close, untold=files_untold),
        *_people(asked, people, chosen_people, size),
        *_emails(asked),
        *_role(asked, people),
        *_own_roles(asked, people, size),
        *_message(asked),
        *_more(asked, scope, today),
    ]
    return card(
        body,
        actions=[
            button(t("Share"), Submit(draft=draft_id, version=version), style="positive", associated_inputs="auto"),
            button(t("Cancel"), Cancel(draft=draft_id)),
        ],
        fallback_text=t("Share a file"),
    )


def wished(wish: Wish, people: Sequence[Named] = ()) -> dict[str, str]:
    """What a sentence said, as form values. File and people stay open: they follow from what was found.

    Who has an address and no id stands among the typed ones, and so does half an address.
    """
    emails = [r.value for r in wish.recipients if "@" in r.value and r.kind in {"email", "name"} and not r.exclude]
    emails += [person.mail for named in people for person in named.found if person.mail and not person.id]
    said = {
        "emails": ", ".join(dict.fromkeys(emails)),
        "role": wish.role or "",
        "message": wish.message or "",
        "until": wish.expiry.isoformat() if wish.expiry else "",
        "notify": _toggled(wish.notify),
        "sign_in": _toggled(wish.sign_in),
    }
    return {field: value for field, value in said.items() if value}


# --- the fields, in their order ----------------------------------------------------------------------

_Field = ChoiceSetInput | TextInput | DateInput | ToggleInput


class _Asked:
    """One showing of the form: the texts, what was typed so far, and what is said about it."""

    def __init__(self, t: Texts, typed: Mapping[str, str], problems: Problems, hints: Problems, limits: Limits) -> None:
        self.t = t
        self.typed = typed
        self.problems = problems
        self.hints = hints
        self.limits = limits

    def silent(self, name: str) -> bool:
        """Nothing is to be said about this field."""
        return name not in self.problems and name not in self.hints

    def field(self, element: _Field, name: str, *lines: str) -> list[CardElement]:
        """The input called `name` with what is said about it: `lines` and hints above, problems below."""
        above = [_hint(line, first=not n) for n, line in enumerate((*lines, *self.hints.get(name, ())))]
        element.spacing = "Small" if above else "Medium"
        return [*above, element, *(_problem(line) for line in self.problems.get(name, ()))]


@cache
def _opening(t: Texts) -> tuple[CardElement, ...]:
    return ready(
        [
            heading(t("Share a file")),
            words(t("Nothing is shared until you press Share."), look="subtle", spacing="None"),
        ]
    )


def _summary(asked: _Asked) -> list[CardElement]:
    fields = [name for name in asked.problems if name]
    general = asked.problems.get("", ())
    if not fields and not general:
        return []
    lines = [words(fit(line, 240)) for line in general]
    if fields:
        sentence = asked.t.plural("Please check one field below.", "Please check {n} fields below.", len(fields))
        lines.insert(0, words(strong(sentence)))
    return [banner(*lines, style="attention", spacing="Medium")]


def _file(
    asked: _Asked,
    files: Sequence[File],
    said: str | None,
    chosen: File | None,
    size: int,
    *,
    close: bool,
    untold: bool,
) -> list[CardElement]:
    t = asked.t
    found = {file_choice(file): file for file in files[:_FILES]}
    if chosen:
        found[file_choice(chosen)] = chosen
    value = asked.typed.get("file", next(iter(found)) if len(files) == 1 and not close else "")
    choices = [choice(file_title(t, file, size), key) for key, file in found.items()]
    field = ChoiceSetInput(
        id="file",
        label=t("File (required)"),
        placeholder=t("Type part of its name"),
        style="filtered",
        choices=_with_chosen(t, choices, value),
        choices_data=QueryData(dataset=FILES),
        value=value or None,
        is_required=True,
        error_message=t("Choose the file you want to share."),
    )
    why = [] if value or not said else _which_file(t, files, fit(said, 120), close=close, untold=untold)
    return asked.field(field, "file", *why)


def _which_file(t: Texts, files: Sequence[File], name: str, *, close: bool, untold: bool) -> list[str]:
    if untold:
        return [t("Microsoft 365 did not tell me which file “{words}” is. Please search for it here.", words=name)]
    if close:
        return [t("No file called “{words}” quite fits what you said. Please look before you choose.", words=name)]
    match len(files):
        case 0:
            return [t("I found no file for “{words}”. Please search for it here.", words=name)]
        case 2:
            return [t("Two files fit “{words}”. Choose one.", words=name)]
        case n if n > _FILES:  # as many are looked through, and as many shown
            return [t("More than {n} files fit “{words}”. Type more of the name.", n=_FILES, words=name)]
        case n:
            return [t.plural("One file fits “{words}”.", "{n} files fit “{words}”. Choose one.", n, words=name)]


def _people(asked: _Asked, people: Sequence[Named], chosen: Sequence[Person], size: int) -> list[CardElement]:
    t = asked.t
    found = {person_choice(person): person for named in people for person in named.found if person.id}
    known = dict(list(found.items())[:_PEOPLE]) | {person_choice(person): person for person in chosen if person.id}
    value = asked.typed.get("people", _clear(people))
    choices = [choice(person_title(t, person, size), key) for key, person in known.items()]
    field = ChoiceSetInput(
        id="people",
        label=t("People"),
        placeholder=t("Type a name"),
        style="filtered",
        is_multi_select=True,
        choices=_with_chosen(t, choices, *value.split(",")),
        choices_data=QueryData(dataset=PEOPLE),
        value=value or None,
    )
    return asked.field(field, "people", *_who(asked, people, value, size))


def _clear(people: Sequence[Named]) -> str:
    """Those of whom exactly one was found. Two of one name: neither."""
    only = [named.found[0] for named in people if len(named.found) == 1 and not named.close]
    return ",".join(dict.fromkeys(person_choice(person) for person in only if person.id))


def _who(asked: _Asked, people: Sequence[Named], value: str, size: int) -> list[str]:
    chosen = set(value.split(","))
    open_names = [named for named in people if chosen.isdisjoint(person_choice(person) for person in named.found)]
    return [line for named in open_names[:_NAMED] for line in _which_person(asked, named, size)]


def _which_person(asked: _Asked, named: Named, size: int) -> list[str]:
    t, name = asked.t, fit(named.words, size)
    if named.found and named.close:
        return [t("Nobody called “{name}” quite fits what you said. Please look before you choose.", name=name)]
    match len(named.found):
        case 0 if "@" in name or "people" in asked.typed:
            return []
        case 0 if named.untold:
            return [
                t("Microsoft 365 did not tell me who “{name}” is. Search again, or type an address below.", name=name)
            ]
        case 0:
            return [t("I found nobody called “{name}”. Search again, or type an e-mail address below.", name=name)]
        case 1:
            return []
        case 2:
            return [t("Two people fit “{name}”. Choose one.", name=name)]
        case n if n >= _MANY:  # no more were looked up
            return [t("At least {n} people fit “{name}”. Choose one, or type more of the name.", n=n, name=name)]
        case n:
            return [t.plural("One person fits “{name}”.", "{n} people fit “{name}”. Choose one.", n, name=name)]


def _emails(asked: _Asked) -> Sequence[CardElement]:
    addresses = fit(asked.typed.get("emails", ""), 2_000)
    if not addresses and asked.silent("emails"):
        return _no_emails(asked.t)
    return asked.field(_emails_field(asked.t, addresses), "emails")


@cache
def _no_emails(t: Texts) -> tuple[CardElement, ...]:
    return ready([_emails_field(t, "")])


def _emails_field(t: Texts, addresses: str) -> TextInput:
    return TextInput(
        id="emails",
        label=t("Other e-mail addresses (optional)"),
        placeholder="name@example.com",
        value=addresses or None,
        max_length=2_000,
        spacing="Medium",
    )


def _role(asked: _Asked, people: Sequence[Named]) -> Sequence[CardElement]:
    only = people[0].role if len(people) == 1 else None
    role = asked.typed.get("role") or only or "read"
    if asked.silent("role") and role in ("read", "write"):
        return _role_as_usual(asked.t, role)
    return asked.field(_role_field(asked.t, role), "role")


@cache
def _role_as_usual(t: Texts, role: str) -> tuple[CardElement, ...]:
    return ready([_role_field(t, role)])


def _role_field(t: Texts, role: str) -> ChoiceSetInput:
    return ChoiceSetInput(
        id="role",
        label=t("What may they do?"),
        style="expanded",
        choices=[choice(t("View"), "read"), choice(t("Edit"), "write")],
        value=role,
        spacing="Medium",
    )


def _own_roles(asked: _Asked, people: Sequence[Named], size: int) -> list[CardElement]:
    """A field per person where several were named, or where one of them has a role of their own."""
    return _in_twos([_own_role(asked, n, named, size) for n, named in _with_own_field(asked, people)], spacing="Small")


def _with_own_field(asked: _Asked, people: Sequence[Named]) -> list[tuple[int, Named]]:
    """As many as fit on the card, first of all who has a role of their own: what is given shall be seen."""
    rows = [(n, named) for n, named in enumerate(people) if named.found or "@" in named.words]
    own = {n for n, named in rows if (asked.typed.get(f"role_{n}", named.role) or SAME) != SAME}
    if not own and len(rows) < 2:
        return []
    if len(people) < 2 and not any(f"role_{n}" in asked.typed for n in own):
        return []  # the role of an only one is the role for all
    first = sorted(rows, key=lambda row: row[0] not in own)[:_NAMED]
    return sorted(first, key=lambda row: row[0])


def _own_role(asked: _Asked, n: int, named: Named, size: int) -> Column:
    t, name = asked.t, f"role_{n}"
    field = ChoiceSetInput(
        id=name,
        label=shown(fit(named.found[0].name if len(named.found) == 1 else named.words, min(size, 80))),
        style="compact",
        choices=_roles_or_same(t),
        value=asked.typed.get(name, named.role or "") or SAME,
    )
    return Column(width="stretch", items=asked.field(field, name))


@cache
def _roles_or_same(t: Texts) -> list[Choice]:
    return [
        choice(t("As above"), SAME),
        choice(role_words(t, "read"), "read"),
        choice(role_words(t, "write"), "write"),
    ]


def _message(asked: _Asked) -> Sequence[CardElement]:
    text = asked.typed.get("message", "")
    if not text and asked.silent("message"):
        return _no_message(asked.t)
    return asked.field(_message_field(asked.t, paragraphs(text)), "message")


@cache
def _no_message(t: Texts) -> tuple[CardElement, ...]:
    return ready([_message_field(t, "")])


def _message_field(t: Texts, text: str) -> TextInput:
    return TextInput(
        id="message",
        label=t("Message in the invitation (optional, up to 2,000 characters)"),
        is_multiline=True,
        max_length=MESSAGE_LIMIT,
        value=text.encode()[:_MESSAGE_BYTES].decode(errors="ignore") or None,
        spacing="Medium",
    )


def _more(asked: _Asked, scope: Scope, today: date) -> Sequence[CardElement]:
    """Settings that most people leave as they are: said in a line, shown where one of them is not as usual."""
    if not _unusual(asked):
        return _as_usual(asked.t, scope, today, asked.limits)
    return [Container(id="more", spacing="Medium", separator=True, items=_settings(asked, scope, today))]


@lru_cache(maxsize=64)
def _as_usual(t: Texts, scope: Scope, today: date, limits: Limits) -> tuple[CardElement, ...]:
    items = _settings(_Asked(t, {}, {}, {}, limits), scope, today)
    more = Container(id="more", is_visible=False, spacing="Medium", separator=True, items=items)
    return ready([_usual(t, scope), more])


def _unusual(asked: _Asked) -> bool:
    typed = asked.typed
    changed = (
        typed.get("until")
        or typed.get("chat") == "true"
        or "false" in (typed.get("notify"), typed.get("sign_in"), typed.get("announce"))
    )
    said = any(name in asked.problems or name in asked.hints for name in _SETTINGS)
    return asked.limits.must_end or bool(changed) or said


@cache
def _usual(t: Texts, scope: Scope) -> ColumnSet:
    said = t("They get an e-mail and sign in to open the file. Access has no end date.")
    match scope:
        case "channel":
            said += " " + t("This channel is told who has access.")
        case "groupChat":
            said += " " + t("This chat is told who has access.")
    more = ToggleVisibilityAction(title=t("Change"), target_elements=["usual", "more"])
    line = Column(width="stretch", vertical_content_alignment="Center", items=[fact(said)])
    change = Column(width="auto", vertical_content_alignment="Center", items=[ActionSet(actions=[more])])
    return ColumnSet(id="usual", spacing="Medium", separator=True, columns=[line, change])


def _settings(asked: _Asked, scope: Scope, today: date) -> list[CardElement]:
    t = asked.t
    cells = [
        asked.field(_until(asked, today), "until"),
        _toggle(asked, "notify", t("E-mail"), t("Send an invitation")),
        _toggle(asked, "chat", t("Teams chat"), t("Tell them there instead, where I can"), usual="false"),
        _sign_in(asked),
    ]
    if scope != "personal":
        cells.append(_toggle(asked, "announce", _place(t, scope), t("Say who has access")))
    return _in_twos([Column(width="stretch", items=cell) for cell in cells], spacing="Medium")


def _until(asked: _Asked, today: date) -> DateInput:
    """Filled in with the last possible day where an end is required, so that nobody has to look for it."""
    t, last = asked.t, asked.limits.last_day
    filled_in = last.isoformat() if last else ""
    return DateInput(
        id="until",
        label=t("Access ends after (required)") if asked.limits.must_end else t("Access ends after (optional)"),
        min=today.isoformat(),
        max=filled_in or None,
        value=asked.typed.get("until", filled_in) or None,
        is_required=asked.limits.must_end or None,
        error_message=t("Choose a day from today to {day}.", day=t.day(last))
        if last
        else t("Choose today or a later day."),
    )


def _sign_in(asked: _Asked) -> list[CardElement]:
    """A toggle; a line where there is nothing to choose."""
    t = asked.t
    if not asked.limits.must_sign_in:
        return _toggle(asked, "sign_in", t("Sign-in"), t("They must sign in"))
    return [
        words(t("Sign-in"), look="strong", spacing="Medium"),
        words(t("They must sign in, as your organisation requires."), spacing="Small"),
        *(_problem(line) for line in asked.problems.get("sign_in", ())),
    ]


def _toggle(asked: _Asked, name: str, label: str, title: str, *, usual: str = "true") -> list[CardElement]:
    value = asked.typed.get(name) or usual
    return asked.field(ToggleInput(id=name, label=label, title=title, value=value, wrap=True), name)


def _place(t: Texts, scope: Scope) -> str:
    return t("This channel") if scope == "channel" else t("This chat")


# --- how it is done ----------------------------------------------------------------------------------

_FILES = 12
_PEOPLE = 40
_MANY = 15
_NAMED = 8
_MESSAGE_BYTES = 8_000
_SETTINGS = ("until", "notify", "chat", "sign_in", "announce")


def _name_size(asked: _Asked, files: int, people: Sequence[Named], chosen: int) -> int:
    """Bytes for each name, so that the longest message and the most people still make one card for Teams.

    The numbers are the bytes around a name: of a choice with its ids, of a role field, of a line.
    """
    lines = sum(len(said) for about in (asked.problems, asked.hints) for said in about.values())
    known = min(sum(len(named.found) for named in people), _PEOPLE) + chosen
    rows = len(_with_own_field(asked, people))
    typed = min(weight(asked.typed.get("message", "")), _MESSAGE_BYTES) + weight(asked.typed.get("emails", "")[:2_000])
    room = LIMIT - 6_000 - typed - 350 * lines - 80 * known - 140 * min(files, _FILES) - 600 * rows
    return max(24, min(160, room // (known + min(files, _FILES) + 2 * rows + 1)))


def _in_twos(cells: list[Column], spacing: Spacing) -> list[CardElement]:
    """Two in a row: half the height, and still legible on a phone."""
    if len(cells) % 2:
        cells = [*cells, Column(width="stretch", items=[])]
    return [ColumnSet(columns=cells[at : at + 2], spacing=spacing) for at in range(0, len(cells), 2)]


def _hint(line: str, *, first: bool) -> CardElement:
    return words(fit(line, 240), look="warning", small=True, spacing="Medium" if first else "Small")


def _problem(line: str) -> CardElement:
    return words(fit(line, 240), look="problem", small=True, spacing="Small")


def _with_chosen(t: Texts, choices: list[Choice], *values: str) -> list[Choice]:
    """What is chosen must be among the choices, or the client drops it."""
    known = {each.value for each in choices}
    return choices + [choice(t("Chosen before"), value) for value in values if value and value not in known]


def _toggled(wanted: bool | None) -> str:
    return "" if wanted is None else str(wanted).lower()
