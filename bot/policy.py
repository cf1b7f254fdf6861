"""Who may share what with whom, and what a person must confirm first. Pure; the one gate for every entry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, timedelta, tzinfo
from itertools import chain
from typing import Literal, cast

from bot.model import File, Frozen, Person, Recipient, ShareRequest, UserKey
from bot.rules import Rules, When, domain_name, place_of
from bot.texts import Texts
from cards.confirm import Change, Reason
from cards.form import Limits

Field = Literal["file", "people", "emails", "role", "until", "sign_in"]

_NAMED = 3  # so many names in one sentence, and the others as a number


class Proposal(Frozen):
    """What somebody wants to share, as far as it is known. `until` is the last day of access, where they are."""

    file: File | None = None
    recipients: tuple[Recipient, ...] = ()
    until: date | None = None
    sign_in: bool = True


class Refusal(Frozen):
    """One rule that says no: its key in the policy file, the field of the form it concerns, the rule in words."""

    rule: str
    field: Field
    said: str


def proposed(request: ShareRequest, zone: tzinfo) -> Proposal:
    """A whole request as a proposal, of somebody who is in this time zone."""
    until = request.until.astimezone(zone).date() if request.until else None
    return Proposal(file=request.file, recipients=request.recipients, until=until, sign_in=request.sign_in)


def refusals(t: Texts, rules: Rules, asker: UserKey, proposal: Proposal, today: date) -> tuple[Refusal, ...]:
    """Every rule that this breaks, in the reader's words; empty when it may go on. `today` is where the asker is."""
    people = proposal.recipients
    outside = [r for r in people if _is_outside(r.person)]
    groups = [r for r in people if r.person.kind == "group"]
    return tuple(
        chain(
            _of_place(t, rules, proposal.file),
            _of_number(t, rules, asker, people),
            _of_outsiders(t, rules, [r.person for r in outside]),
            _of_editing_outsiders(t, rules, asker, outside),
            _of_groups(t, rules, groups),
            _of_end(t, rules, proposal, today),
            _of_sign_in(t, rules, proposal),
        )
    )


def reasons_to_confirm(request: ShareRequest, changes: Sequence[Change] | None = ()) -> tuple[Reason, ...]:
    """What about this share is worth a second look before anything is sent.

    `changes`: what it would change for each; None where Graph did not tell in time who has access now.
    """
    outside = [r for r in request.recipients if _is_outside(r.person)]
    reasons: list[Reason] = []
    if outside:
        reasons.append("outside")
    if any(r.role == "write" for r in outside):
        reasons.append("outside_edit")
    if any(r.person.kind == "group" for r in request.recipients):
        reasons.append("broad")
    if changes and "raised" in changes:
        reasons.append("raised")
    if changes is None and any(r.role == "write" for r in request.recipients):
        reasons.append("unread")
    return tuple(reasons)


def limits(rules: Rules, today: date) -> Limits:
    """What the form can show of the rules before anybody presses anything: those that hold whoever is chosen."""
    must_end = rules.end_date == "always"
    return Limits(
        must_end=must_end,
        last_day=_last_day(rules, today) if must_end else None,
        must_sign_in=rules.sign_in == "always",
    )


# --- the file ----------------------------------------------------------------------------------------


def _of_place(t: Texts, rules: Rules, file: File | None) -> Iterator[Refusal]:
    if file is None:
        return
    if file.drive_id in rules.excluded_drives:
        said = t("Your organisation lets nobody share files of this library here. Choose another file.")
        yield Refusal(rule="excluded_drives", field="file", said=said)
    if not rules.excluded_sites:
        return
    if not file.web_url:
        said = t("I cannot see which site this file lies in, and files of some may not be shared. Choose another file.")
        yield Refusal(rule="excluded_sites", field="file", said=said)
    for site in rules.excluded_sites:
        if file.web_url and _lies_in(place_of(file.web_url), place_of(site)):
            said = t("Your organisation lets nobody share files of {site} here. Choose another file.", site=site)
            yield Refusal(rule="excluded_sites", field="file", said=said)
            return


def _lies_in(place: str, site: str) -> bool:
    return place == site or place.startswith(f"{site}/")


# --- the people --------------------------------------------------------------------------------------


def _of_number(t: Texts, rules: Rules, asker: UserKey, people: Sequence[Recipient]) -> Iterator[Refusal]:
    if (count := len(people)) > (limit := rules.max_recipients):
        said = t("That is {count} people. I share with at most {limit} at a time.", count=count, limit=limit)
        yield Refusal(rule="max_recipients", field="people", said=said)
    for field, _ in _by_field(r.person for r in people if r.person.id == asker.object_id):
        said = t("You are on the list yourself. You have this file already, so please take yourself off.")
        yield Refusal(rule="not_yourself", field=field, said=said)


def _of_outsiders(t: Texts, rules: Rules, outside: Sequence[Person]) -> Iterator[Refusal]:
    if rules.outside == "nobody":
        for field, some in _by_field(outside):
            said = t("Your organisation shares with nobody outside. Leave {people} out.", people=_names(t, some))
            yield Refusal(rule="outside", field=field, said=said)
        return
    if rules.outside == "guests":
        for field, some in _by_field(person for person in outside if person.kind != "guest"):
            people = _names(t, some)
            said = t("Outside, your organisation shares with its guests only. Leave {people} out.", people=people)
            yield Refusal(rule="outside", field=field, said=said)
    yield from _of_domains(t, rules, outside)


def _of_domains(t: Texts, rules: Rules, outside: Sequence[Person]) -> Iterator[Refusal]:
    """A domain stands for those below it too. Who has no address to judge by is not let through."""
    allowed, blocked = rules.allowed_domains, rules.blocked_domains
    if not allowed and not blocked:
        return
    for field, some in _by_field(p for p in outside if not _domain_of(p)):
        people = _names(t, some)
        said = t("I cannot see the domain of {people}, and not every domain is allowed.", people=people)
        yield Refusal(rule="allowed_domains" if allowed else "blocked_domains", field=field, said=said)
    known = [p for p in outside if _domain_of(p)]
    for field, some in _by_field(p for p in known if _covered(p, blocked)):
        domains = _listed(t, dict.fromkeys(_domain_of(person) for person in some))
        people = _names(t, some)
        said = t("Your organisation does not share with {domains}. Leave {people} out.", domains=domains, people=people)
        yield Refusal(rule="blocked_domains", field=field, said=said)
    if not allowed:
        return
    for field, some in _by_field(p for p in known if not _covered(p, blocked) and not _covered(p, allowed)):
        domains, people = _listed(t, allowed), _names(t, some)
        said = t(
            "Outside, your organisation shares with {domains} only. Leave {people} out.", domains=domains, people=people
        )
        yield Refusal(rule="allowed_domains", field=field, said=said)


def _of_editing_outsiders(t: Texts, rules: Rules, asker: UserKey, outside: Sequence[Recipient]) -> Iterator[Refusal]:
    editing = [r.person for r in outside if r.role == "write"]
    if not editing or rules.outside_edit == "everyone":
        return
    if rules.outside_edit == "nobody" or not rules.outside_edit:
        said = t("People outside may view, not edit. Choose View for {people}.", people=_names(t, editing))
        yield Refusal(rule="outside_edit", field="role", said=said)
    elif asker.object_id.lower() not in rules.outside_edit:
        people = _names(t, editing)
        said = t("You may let people outside view, not edit. Choose View for {people}.", people=people)
        yield Refusal(rule="outside_edit", field="role", said=said)


def _of_groups(t: Texts, rules: Rules, groups: Sequence[Recipient]) -> Iterator[Refusal]:
    if rules.groups == "never":
        for field, some in _by_field(r.person for r in groups):
            said = t("Your organisation does not share with groups. Leave {people} out.", people=_names(t, some))
            yield Refusal(rule="groups", field=field, said=said)
        return
    broad = [r.person for r in groups if (r.person.id or "").lower() in rules.blocked_groups]
    for field, some in _by_field(broad):
        people = _names(t, some)
        said = t("Your organisation does not share with groups as broad as {people}. Choose the people.", people=people)
        yield Refusal(rule="blocked_groups", field=field, said=said)
    editing = [r.person for r in groups if r.role == "write"]
    if rules.groups == "view" and editing:
        said = t("Groups may view, not edit. Choose View for {people}.", people=_names(t, editing))
        yield Refusal(rule="groups", field="role", said=said)


def _is_outside(person: Person) -> bool:
    return person.kind in {"outsider", "guest"}


def _domain_of(person: Person) -> str:
    return domain_name((person.mail or "").rpartition("@")[2])


def _covered(person: Person, domains: Iterable[str]) -> bool:
    domain = _domain_of(person)
    return any(domain == one or domain.endswith(f".{one}") for one in domains)


# --- the terms ---------------------------------------------------------------------------------------


def _of_end(t: Texts, rules: Rules, proposal: Proposal, today: date) -> Iterator[Refusal]:
    if not _concerns(rules.end_date, proposal):
        return
    last = _last_day(rules, today)
    if last is None and proposal.until is None:
        said = (
            t("Access has to end. Choose its last day.")
            if rules.end_date == "always"
            else t("Access of people outside has to end. Choose its last day.")
        )
        yield Refusal(rule="end_date", field="until", said=said)
    elif last is not None and (proposal.until is None or proposal.until > last):
        day = t.day(last)
        said = (
            t("Access has to end. Choose {day} or an earlier day.", day=day)
            if rules.end_date == "always"
            else t("Access of people outside has to end. Choose {day} or an earlier day.", day=day)
        )
        yield Refusal(rule="max_days" if proposal.until else "end_date", field="until", said=said)


def _last_day(rules: Rules, today: date) -> date | None:
    return today + timedelta(days=rules.max_days) if rules.max_days else None


def _of_sign_in(t: Texts, rules: Rules, proposal: Proposal) -> Iterator[Refusal]:
    if proposal.sign_in or not _concerns(rules.sign_in, proposal):
        return
    said = (
        t("Everyone has to sign in to open what you share. Turn this on.")
        if rules.sign_in == "always"
        else t("People outside have to sign in to open what you share. Turn this on.")
    )
    yield Refusal(rule="sign_in", field="sign_in", said=said)


def _concerns(when: When, proposal: Proposal) -> bool:
    match when:
        case "never":
            return False
        case "outside":
            return any(_is_outside(r.person) for r in proposal.recipients)
        case "always":
            return bool(proposal.recipients)


# --- in words ----------------------------------------------------------------------------------------


def _by_field(people: Iterable[Person]) -> Iterator[tuple[Field, list[Person]]]:
    """Those who were chosen and those who were typed stand at fields of their own."""
    everyone = list(people)
    for field, typed in (("people", False), ("emails", True)):
        if some := [person for person in everyone if person.typed is typed]:
            yield cast("Field", field), some


def _names(t: Texts, people: Iterable[Person]) -> str:
    return _listed(t, (person.mail if person.typed and person.mail else person.name for person in people))


def _listed(t: Texts, names: Iterable[str]) -> str:
    everything = list(names)
    said, more = ", ".join(everything[:_NAMED]), len(everything) - _NAMED
    return said if more <= 0 else t.plural("{names} and one more", "{names} and {n} more", more, names=said)
