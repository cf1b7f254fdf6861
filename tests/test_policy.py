"""The policy: what a file may say, what each rule refuses and in which words, and where a person meets it."""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, timedelta
from pathlib import Path
from typing import Any, get_args

import pytest
from hypothesis import given, reject
from hypothesis import strategies as st
from pydantic import ValidationError

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from bot.model import File, Person, Recipient, Role, UserKey
from bot.policy import Field, Proposal, limits, refusals
from bot.rules import BadPolicy, Rules, explain, read_rules
from bot.texts import texts
from tests.chat import Card, Chatter, World, day, in_days
from tests.conftest import living
from tests.processes import ROOT, apart, command

TODAY = date(2026, 3, 10)
ADELE = UserKey(tenant_id="contoso", object_id="4e812112-4a12-43c0-add3-0d806039743f")
SALES = "9b258882-3024-4c71-8a47-5febe04fd523"
RYAN = Person(kind="member", id="ryan", name="Ryan Gregg", mail="ryan@contoso.com")
PRIYA = Person(kind="guest", id="priya", name="Priya Nair", mail="priya@fabrikam.com")
CARLOS = Person(kind="outsider", name="carlos@fabrikam.com", mail="carlos@fabrikam.com", typed=True)
TEAM = Person(kind="group", id=SALES, name="Sales", mail="sales@contoso.com")
PLAN = File(
    drive_id="b!1",
    item_id="01",
    name="Plan.docx",
    web_url="https://contoso.sharepoint.com/sites/Sales/_layouts/15/Doc.aspx?sourcedoc=x",
)


def to(person: Person, role: Role = "read") -> Recipient:
    return Recipient(person=person, role=role)


def told(rules: Rules, *people: Recipient, **more: Any) -> list[tuple[str, str, str]]:
    """What is refused: rule, field, sentence."""
    proposal = Proposal(**({"file": PLAN, "recipients": people} | more))
    return [(r.rule, r.field, r.said) for r in refusals(texts("en-GB"), rules, ADELE, proposal, TODAY)]


# --- what each rule refuses --------------------------------------------------------------------------


def test_without_a_file_everything_is_allowed_that_fits_on_a_card() -> None:
    everybody = [to(RYAN), to(PRIYA, "write"), to(CARLOS, "write"), to(TEAM, "write")]

    assert told(Rules(), *everybody, sign_in=False) == []
    assert limits(Rules(), TODAY).model_dump() == {"must_end": False, "last_day": None, "must_sign_in": False}


def test_too_many_people_and_oneself_are_refused_whatever_the_file_says() -> None:
    me = to(Person(kind="member", id=ADELE.object_id, name="Adele Vance"))

    said = told(Rules(max_recipients=1), to(RYAN), me)

    assert [(rule, field) for rule, field, _ in said] == [("max_recipients", "people"), ("not_yourself", "people")]
    assert "2 people" in said[0][2]


def test_nobody_outside_means_neither_guests_nor_others_each_at_their_own_field() -> None:
    said = told(Rules(outside="nobody"), to(RYAN), to(PRIYA), to(CARLOS))

    assert said == [
        ("outside", "people", "Your organisation shares with nobody outside. Leave Priya Nair out."),
        ("outside", "emails", "Your organisation shares with nobody outside. Leave carlos@fabrikam.com out."),
    ]


def test_guests_only() -> None:
    ((rule, field, said),) = told(Rules(outside="guests"), to(PRIYA), to(CARLOS))

    assert (rule, field) == ("outside", "emails")
    assert said == "Outside, your organisation shares with its guests only. Leave carlos@fabrikam.com out."


@pytest.mark.parametrize(
    ("address", "allowed", "blocked", "rule"),
    [
        ("x@fabrikam.com", None, (), None),
        ("x@fabrikam.com", ("fabrikam.com",), (), None),
        ("X@Fabrikam.COM", ("fabrikam.com",), (), None),
        ("x@press.fabrikam.com", ("fabrikam.com",), (), None),
        ("x@notfabrikam.com", ("fabrikam.com",), (), "allowed_domains"),
        ("x@fabrikam.com.evil.org", ("fabrikam.com",), (), "allowed_domains"),
        ("x@fabrikam.com", None, ("fabrikam.com",), "blocked_domains"),
        ("x@press.fabrikam.com", ("fabrikam.com",), ("press.fabrikam.com",), "blocked_domains"),
        ("x@fabrikam.com", ("fabrikam.com",), ("press.fabrikam.com",), None),
        ("x@münchen.example", None, ("xn--mnchen-3ya.example",), "blocked_domains"),
        ("x@xn--mnchen-3ya.example", ("münchen.example",), (), None),
        ("fabrikam.com", ("fabrikam.com",), (), None),
        ("", ("fabrikam.com",), (), "allowed_domains"),
        ("", None, ("fabrikam.com",), "blocked_domains"),
        ("x@fabrikam.com@evil.org", ("fabrikam.com",), (), "allowed_domains"),
        ("x@straße.example", ("strasse.example",), (), "allowed_domains"),
        ("x@xn--strae-oqa.example", None, ("straße.example",), "blocked_domains"),
        ("x@strasse.example", None, ("straße.example",), None),
        ("x@💩.example", None, ("xn--ls8h.example",), "blocked_domains"),
    ],
)
def test_domains(address: str, allowed: tuple[str, ...] | None, blocked: tuple[str, ...], rule: str | None) -> None:
    lists = {"blocked_domains": blocked} | ({} if allowed is None else {"allowed_domains": allowed})
    rules = Rules.model_validate(lists)

    for kind in ("outsider", "guest"):
        person = Person(kind=kind, name="X", mail=address or None)
        assert [r for r, _, _ in told(rules, to(person))] == ([rule] if rule else [])
    assert told(rules, to(RYAN), to(TEAM)) == []


def test_a_refused_domain_is_named_with_the_rule() -> None:
    allowed = Rules(allowed_domains=("a.org", "b.org", "c.org", "d.org"))
    blocked = Rules(blocked_domains=("fabrikam.com",))

    assert told(allowed, to(CARLOS))[0][2] == (
        "Outside, your organisation shares with a.org, b.org, c.org and one more only. Leave carlos@fabrikam.com out."
    )
    assert told(blocked, to(CARLOS))[0][2] == (
        "Your organisation does not share with fabrikam.com. Leave carlos@fabrikam.com out."
    )


@pytest.mark.parametrize(
    ("may", "refused"),
    [("everyone", False), ("nobody", True), ((ADELE.object_id,), False), ((SALES,), True), ((), True)],
)
def test_who_may_let_people_outside_edit(may: Any, refused: bool) -> None:
    rules = Rules(outside_edit=may)

    said = told(rules, to(RYAN, "write"), to(PRIYA, "write"), to(CARLOS))

    assert [(rule, field) for rule, field, _ in said] == ([("outside_edit", "role")] if refused else [])
    assert all("Choose View for Priya Nair." in sentence for _, _, sentence in said)


@pytest.mark.parametrize(
    ("groups", "role", "field"),
    [("edit", "write", None), ("view", "read", None), ("view", "write", "role"), ("never", "read", "people")],
)
def test_groups(groups: Any, role: Role, field: str | None) -> None:
    said = told(Rules(groups=groups), to(RYAN, "write"), to(TEAM, role))

    assert [(r, f) for r, f, _ in said] == ([("groups", field)] if field else [])
    assert all("Sales" in sentence for _, _, sentence in said)


def test_a_group_that_is_too_broad() -> None:
    ((rule, field, said),) = told(Rules(blocked_groups=(SALES.upper(),)), to(TEAM))

    assert (rule, field) == ("blocked_groups", "people")
    assert said == "Your organisation does not share with groups as broad as Sales. Choose the people."


@pytest.mark.parametrize(
    ("when", "person", "until", "rule"),
    [
        ("never", CARLOS, None, None),
        ("outside", RYAN, None, None),
        ("outside", CARLOS, None, "end_date"),
        ("outside", CARLOS, TODAY + timedelta(days=30), None),
        ("outside", CARLOS, TODAY + timedelta(days=31), "max_days"),
        ("outside", RYAN, TODAY + timedelta(days=31), None),
        ("always", RYAN, None, "end_date"),
        ("always", RYAN, TODAY + timedelta(days=30), None),
        ("always", TEAM, TODAY + timedelta(days=31), "max_days"),
    ],
)
def test_an_end(when: Any, person: Person, until: date | None, rule: str | None) -> None:
    rules = Rules(end_date=when, max_days=None if when == "never" else 30)

    said = told(rules, to(person), until=until)

    assert [(r, f) for r, f, _ in said] == ([(rule, "until")] if rule else [])
    assert all("Choose 9 April 2026 or an earlier day." in sentence for _, _, sentence in said)


def test_an_end_of_any_length() -> None:
    assert told(Rules(end_date="always"), to(RYAN), until=date(2030, 1, 1)) == []
    assert told(Rules(end_date="always"), to(RYAN))[0][2] == "Access has to end. Choose its last day."


@pytest.mark.parametrize(
    ("when", "person", "refused"),
    [("never", CARLOS, False), ("outside", RYAN, False), ("outside", PRIYA, True), ("always", RYAN, True)],
)
def test_signing_in(when: Any, person: Person, refused: bool) -> None:
    rules = Rules(sign_in=when)

    assert told(rules, to(person), sign_in=True) == []
    assert [(r, f) for r, f, _ in told(rules, to(person), sign_in=False)] == ([("sign_in", "sign_in")] * refused)


@pytest.mark.parametrize(
    ("url", "rule"),
    [
        ("https://contoso.sharepoint.com/sites/Board/Shared%20Documents/Minutes.docx", "excluded_sites"),
        ("https://CONTOSO.sharepoint.com/sites/board/Sub/x", "excluded_sites"),
        ("https://contoso.sharepoint.com/sites/Board/_layouts/15/Doc.aspx?sourcedoc=x", "excluded_sites"),
        ("https://contoso.sharepoint.com/:w:/r/sites/Board/x", "excluded_sites"),
        ("https://contoso.sharepoint.com/sites/Bo%61rd/x", "excluded_sites"),
        ("https://contoso.sharepoint.com/sites/Boarding/x", None),
        ("https://fabrikam.sharepoint.com/sites/Board/x", None),
        (None, "excluded_sites"),
    ],
)
def test_sites(url: str | None, rule: str | None) -> None:
    rules = Rules(excluded_sites=("https://contoso.sharepoint.com/sites/Board/",))

    said = told(rules, to(RYAN), file=PLAN.model_copy(update={"web_url": url}))

    assert [(r, f) for r, f, _ in said] == ([(rule, "file")] if rule else [])


def test_drives_and_the_sites_of_everybody() -> None:
    onedrives = Rules(excluded_sites=("https://contoso-my.sharepoint.com",))
    mine = PLAN.model_copy(update={"web_url": "https://contoso-my.sharepoint.com/personal/adele/Documents/x"})

    assert [r for r, _, _ in told(Rules(excluded_drives=("b!1",)), to(RYAN))] == ["excluded_drives"]
    assert [r for r, _, _ in told(onedrives, to(RYAN), file=mine)] == ["excluded_sites"]
    assert told(onedrives, to(RYAN)) == []


# --- for every request -------------------------------------------------------------------------------

DOMAINS = ["fabrikam.com", "press.fabrikam.com", "northwind.example", "münchen.example"]
IDS = [ADELE.object_id, SALES, "bee7ecc7-5f63-4962-96ba-bc823f38395c"]
WHEN = st.sampled_from(["never", "outside", "always"])


VALUES: dict[str, st.SearchStrategy[Any]] = {
    "max_recipients": st.integers(1, 40),
    "outside": st.sampled_from(["everyone", "guests", "nobody"]),
    "allowed_domains": st.lists(st.sampled_from(DOMAINS), min_size=1).map(tuple),
    "blocked_domains": st.lists(st.sampled_from(DOMAINS)).map(tuple),
    "outside_edit": st.sampled_from(["everyone", "nobody"]) | st.lists(st.sampled_from(IDS)).map(tuple),
    "groups": st.sampled_from(["edit", "view", "never"]),
    "blocked_groups": st.lists(st.sampled_from(IDS)).map(tuple),
    "end_date": WHEN,
    "max_days": st.integers(1, 100),
    "sign_in": WHEN,
    "excluded_drives": st.lists(st.sampled_from(["b!1", "b!2"])).map(tuple),
    "excluded_sites": st.lists(st.just("https://contoso.sharepoint.com/sites/Sales")).map(tuple),
    "anonymous": st.just("never"),
}


@st.composite
def any_rules(draw: st.DrawFn) -> Rules:
    """A few rules at a time: under all of them at once hardly anything would be let through."""
    said = {name: draw(VALUES[name]) for name in draw(st.lists(st.sampled_from(sorted(VALUES)), max_size=4))}
    try:
        return Rules(**said)
    except ValidationError:
        return reject()


@st.composite
def any_recipient(draw: st.DrawFn) -> Recipient:
    kind = draw(st.sampled_from(["member", "guest", "group", "outsider"]))
    name, domain = draw(st.text(min_size=1, max_size=8)), draw(st.sampled_from(["contoso.com", "evil.org", *DOMAINS]))
    address = f"{draw(st.integers(0, 99))}@{domain}"
    person = Person(
        kind=kind,
        id=None if kind == "outsider" else draw(st.sampled_from(["ryan", *IDS])),
        name=name,
        mail=draw(st.just(address) | (st.none() if kind != "outsider" else st.just(address))),
        typed=kind == "outsider" or draw(st.booleans()),
    )
    return Recipient(person=person, role=draw(st.sampled_from(["read", "write"])))


PROPOSALS = st.builds(
    Proposal,
    file=st.none() | st.sampled_from([PLAN, PLAN.model_copy(update={"drive_id": "b!9", "web_url": None})]),
    recipients=(st.lists(any_recipient(), max_size=4) | st.lists(any_recipient(), max_size=45)).map(tuple),
    until=st.none() | st.dates(TODAY, TODAY + timedelta(days=120)),
    sign_in=st.booleans(),
)


def broken(rules: Rules, proposal: Proposal) -> set[str]:
    return {r.rule for r in refusals(texts("en-GB"), rules, ADELE, proposal, TODAY)}


@given(any_rules(), PROPOSALS)
def test_what_is_let_through_keeps_every_rule(rules: Rules, proposal: Proposal) -> None:
    """The rules once more, written as an auditor would check them afterwards."""
    if broken(rules, proposal):
        return
    everyone = proposal.recipients
    outside = [r for r in everyone if r.person.kind in {"guest", "outsider"}]
    concerned = {"never": (), "outside": outside, "always": everyone}
    assert len(everyone) <= rules.max_recipients
    assert rules.outside != "nobody" or not outside
    assert rules.outside != "guests" or all(r.person.kind == "guest" for r in outside)
    for r in outside:
        domain = (r.person.mail or "@").split("@")[1].encode("idna").decode()
        assert rules.allowed_domains is None or any(f".{domain}".endswith(f".{d}") for d in rules.allowed_domains)
        assert not any(f".{domain}".endswith(f".{d}") for d in rules.blocked_domains)
        assert r.role == "read" or rules.outside_edit == "everyone" or ADELE.object_id in rules.outside_edit
    for r in everyone:
        if r.person.kind == "group":
            assert rules.groups != "never"
            assert rules.groups != "view" or r.role == "read"
            assert r.person.id not in rules.blocked_groups
    if concerned[rules.end_date]:
        assert proposal.until is not None
        assert rules.max_days is None or (proposal.until - TODAY).days <= rules.max_days
    assert proposal.sign_in or not concerned[rules.sign_in]
    assert proposal.file is None or proposal.file.drive_id not in rules.excluded_drives
    assert proposal.file is None or not rules.excluded_sites


@given(any_rules(), PROPOSALS, st.data())
def test_leaving_people_out_or_giving_less_never_breaks_a_rule(
    rules: Rules, proposal: Proposal, data: st.DataObject
) -> None:
    fewer = [r for r in proposal.recipients if data.draw(st.booleans())]
    less = [to(r.person, data.draw(st.sampled_from(["read", r.role]))) for r in fewer]
    smaller = proposal.model_copy(update={"recipients": tuple(data.draw(st.permutations(less)))})

    assert broken(rules, smaller) <= broken(rules, proposal)


@given(any_rules(), PROPOSALS, st.sampled_from(sorted(Rules.model_fields)))
def test_a_rule_taken_away_never_refuses_more(rules: Rules, proposal: Proposal, name: str) -> None:
    default = Rules.model_fields[name].default if name != "max_recipients" else 40
    changed = {name: default} | ({"max_days": None} if name == "end_date" else {})

    if not broken(rules, proposal):
        assert not broken(rules.model_copy(update=changed), proposal)


@given(any_rules(), PROPOSALS)
def test_every_refusal_names_its_rule_and_stands_at_a_field_of_the_form(rules: Rules, proposal: Proposal) -> None:
    said = refusals(texts("en-GB"), rules, ADELE, proposal, TODAY)

    assert {r.rule for r in said} <= {*Rules.model_fields, "not_yourself"}
    assert {r.field for r in said} <= set(get_args(Field))
    assert all(re.match(r"[A-Z].*\.$", r.said, re.DOTALL) for r in said)
    typed = {r.person.typed for r in proposal.recipients}
    assert all(True in typed for r in said if r.field == "emails")


@given(any_rules())
def test_what_is_explained_is_every_rule(rules: Rules) -> None:
    explained = explain(texts("en-GB"), rules)

    assert list(explained) == list(Rules.model_fields)
    assert all(sentence.endswith(".") for sentence in explained.values())


# --- the file ----------------------------------------------------------------------------------------


def test_every_rule_is_tried_on_every_request() -> None:
    assert set(VALUES) == set(Rules.model_fields)


def test_an_empty_file_is_no_file() -> None:
    assert read_rules("") == Rules()


DOMAIN_LIST = 'a list of domains like "fabrikam.com"'
SITE_LIST = 'a list of addresses like "https://contoso.sharepoint.com/sites/Board"'
EDITORS = '"everyone", "nobody" or a list of object ids of people'
NEVER = '"never", as there is no way to make links that anyone can open'
BOTH = "allowed_domains and blocked_domains both"


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        ("outside = ", "it is not TOML: Invalid value (at end of document)"),
        ("max_recipient = 3", "max_recipient is not known here; did you mean max_recipients?"),
        ("max_recipients = 41", "max_recipients must be a whole number from 1 to 40, not 41"),
        ('max_recipients = "3"', 'max_recipients must be a whole number from 1 to 40, not "3"'),
        ("max_recipients = true", "max_recipients must be a whole number from 1 to 40, not true"),
        ('allowed_domains = "a.org"', f'allowed_domains must be {DOMAIN_LIST}, not "a.org"'),
        ('allowed_domains = ["a@b.org"]', f'allowed_domains must be {DOMAIN_LIST}, not "a@b.org"'),
        ('blocked_domains = ["com"]', f'blocked_domains must be {DOMAIN_LIST}, not "com"'),
        ('outside_edit = "me"', f'outside_edit must be {EDITORS}, not "me"'),
        ('outside_edit = ["x"]', f'outside_edit must be {EDITORS}, not ["x"]'),
        ("sign_in = true", 'sign_in must be "never", "outside" or "always", not true'),
        ('excluded_sites = ["/sites/x"]', f'excluded_sites must be {SITE_LIST}, not "/sites/x"'),
        ('anonymous = "always"', f'anonymous must be {NEVER}, not "always"'),
        ("max_days = 30", 'max_days needs end_date = "outside" or "always": access without an end would last longer'),
        ("allowed_domains = []", 'allowed_domains is empty; to share with nobody outside, write outside = "nobody"'),
        (
            'outside = "nobody"\nallowed_domains = ["a.org"]',
            'allowed_domains is without effect, as outside is "nobody"',
        ),
        ('allowed_domains = ["a.org"]\nblocked_domains = ["A.org"]', f"{BOTH} name a.org"),
    ],
)
def test_a_file_that_cannot_be_used_is_told_why(text: str, complaint: str) -> None:
    with pytest.raises(BadPolicy) as error:
        read_rules(text)

    assert str(error.value) == complaint


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(BadPolicy) as error:
        read_rules('max_recipients = 0\ngroups = "some"\nsurprise = 1')

    assert len(str(error.value).splitlines()) == 3


def test_the_example_in_the_document_names_every_rule_and_can_be_used() -> None:
    rules = read_rules(example())

    assert rules.model_fields_set == set(Rules.model_fields)


def test_the_document_tells_the_default_of_every_rule() -> None:
    rows = dict(re.findall(r"^\| `(\w+)` \| (\S+) \|", document(), re.MULTILINE))

    assert rows == {name: written(field.default) for name, field in Rules.model_fields.items()}


def document() -> str:
    return (ROOT / "docs" / "policy.md").read_text(encoding="utf-8")


def example() -> str:
    (text,) = re.findall("```toml\n(.*?)```", document(), re.DOTALL)
    return str(text)


def written(default: object) -> str:
    return "none" if default is None else f"`{json.dumps(default)}`"


# --- the command -------------------------------------------------------------------------------------


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "policy.toml"
    path.write_text(example(), encoding="utf-8")
    return path


async def test_check_explains_a_file(file: Path) -> None:
    code, said = await command("policy", "check", str(file))

    assert code == 0
    assert re.search(r"^max_days +It ends in 90 days at the latest\.$", said, re.MULTILINE)
    assert len(said.splitlines()) == len(Rules.model_fields)


async def test_check_tries_a_request(file: Path) -> None:
    soon = in_days(10)
    wanted = {"recipients": [{"mail": "carlos@fabrikam.com", "role": "write"}], "until": soon, "file": "https://x/y"}

    refused = await command("policy", "check", str(file), "--request", json.dumps(wanted))
    allowed = await command("policy", "check", str(file), "--request", json.dumps(wanted | {"asker": ADELE.object_id}))

    assert refused[0] == 1
    assert "refused by outside_edit, at the field “role”: You may let people outside view, not edit." in refused[1]
    assert allowed[0] == 0
    assert "allowed; confirmed first: outside, outside_edit" in allowed[1]


async def test_the_request_in_the_document_can_be_tried(file: Path) -> None:
    (request,) = re.findall(r"--request '(.*?)'", document(), re.DOTALL)

    code, said = await command("policy", "check", str(file), "--request", request)

    assert code in {0, 1}
    assert "cannot be read" not in said


_PAST = '{"recipients": [{"mail": "carlos@fabrikam.com"}], "until": "2020-01-01"}'


@pytest.mark.parametrize("request_", ["", "[]", '{"recipients": []}', '{"surprise": 1}', '{"until": "soon"}', _PAST])
async def test_a_request_that_cannot_be_read_is_not_taken_for_refused(file: Path, request_: str) -> None:
    code, said = await command("policy", "check", str(file), "--request", request_)

    assert code == 2
    assert "The request cannot be read." in said


async def test_serve_refuses_to_start_with_a_file_that_it_cannot_use(tmp_path: Path, database_url: str) -> None:
    wrong = tmp_path / "wrong.toml"
    wrong.write_text("max_recipients = 0\n", encoding="utf-8")
    async with apart(tmp_path, database_url) as processes:
        env = processes.env
        code, said = await command("serve", env=env | {"SHAREBOT_POLICY_FILE": str(wrong)})
        missing = await command("serve", env=env | {"SHAREBOT_POLICY_FILE": str(tmp_path / "none.toml")})

    assert code == missing[0] == 2
    assert f"{wrong} cannot be used.\nmax_recipients must be a whole number from 1 to 40, not 0\n" in said
    assert "none.toml cannot be read: No such file or directory." in missing[1]


# --- where a person meets it -------------------------------------------------------------------------


async def test_the_longest_access_counts_from_the_day_of_the_share_also_when_it_is_extended(
    tmp_path: Path, database_url: str, certificates: Certificates
) -> None:
    async with under('end_date = "always"\nmax_days = 30', tmp_path, database_url, certificates) as adele:
        form = await adele.says("share Annual Report.docx with Ryan Gregg")
        done = await (await form.press("Share", until=in_days(20))).ends()
        await adele.world.advance(15 * 24 * 3600)
        card = await (await done.press("Who has access")).press("Extend")

        refused = await card.press("Extend", until=in_days(31))
        extended = await refused.press("Extend", until=in_days(30))

        assert "or an earlier day" in refused.text
        assert f"I take this access back after {day(30)}." in extended.text


async def test_what_may_not_be_given_any_more_is_not_extended(tmp_path: Path, database_url: str) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('outside = "nobody"', encoding="utf-8")
    async with apart(tmp_path, database_url) as processes, World.at(processes.tenant.url) as world:
        lenient = await processes.serve()
        adele = await world.person("adele@contoso.com")
        form = await adele.says("share Annual Report.docx with carlos@fabrikam.com and Ryan Gregg")
        await (await (await form.press("Share", until=in_days(5))).go_on()).ends()
        await lenient.stop()
        await processes.serve(SHAREBOT_POLICY_FILE=str(policy))
        card = await adele.says("extend carlos@fabrikam.com's access by two weeks")

        refused = await card.press("Extend", until=in_days(20))

        assert "I take this access back" not in refused.text
        assert "outside" in refused.text
        ryan = await (await adele.says("extend Ryan Gregg's access by two weeks")).press("Extend", until=in_days(20))
        assert f"I take this access back after {day(20)}." in ryan.text


@pytest.mark.parametrize("zone", ["America/New_York", "Europe/London", "Asia/Tokyo"])
async def test_a_link_on_the_last_allowed_day_is_made_wherever_one_is(
    tmp_path: Path, database_url: str, certificates: Certificates, zone: str
) -> None:
    async with under('end_date = "always"\nmax_days = 30', tmp_path, database_url, certificates) as one:
        adele = await one.world.person("adele@contoso.com", timezone=zone)
        form = await adele.says("share Annual Report.docx with Ryan Gregg")
        await one.world.faults({"path": "/invite$", "like": "sharingFailed"})
        done = await (await form.press("Share")).ends()

        await done.press("Make a link instead")

        assert await one.world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


@asynccontextmanager
async def under(policy: str, folder: Path, database_url: str, certificates: Certificates) -> AsyncIterator[Chatter]:
    """Adele, in an organisation with this policy."""
    path = folder / "policy.toml"
    path.write_text(policy, encoding="utf-8")
    async with living(await local_tenant(certificates=certificates), database_url, policy_file=path) as world:
        yield await world.person("adele@contoso.com")


async def test_every_rule_is_told_at_once_next_to_its_field(
    tmp_path: Path, database_url: str, certificates: Certificates
) -> None:
    policy = 'outside_edit = "nobody"\nblocked_domains = ["fabrikam.com"]\nend_date = "outside"\nmax_days = 30\n'
    policy += 'excluded_sites = ["https://contoso-my.sharepoint.com/personal/adele_contoso_com"]\nsign_in = "outside"'
    async with under(policy, tmp_path, database_url, certificates) as adele:
        form = await adele.says("share Annual Report.docx with carlos@fabrikam.com")

        again = await form.press("Share", role="write", sign_in="false")

        assert "Please check 5 fields below." in again.text
        for said in ("share files of", "does not share with fabrikam.com", "Choose View for", "has to end", "sign in"):
            assert said in again.text
        order = [again.text.index(said) for said in ("share files of", "does not share", "Choose View", "has to end")]
        assert order == sorted(order)
        assert await adele.world.calls("POST .*/invite") == []


async def test_a_link_instead_of_an_invitation_asks_the_rules_that_hold_now(
    tmp_path: Path, database_url: str, certificates: Certificates
) -> None:
    async with under("", tmp_path, database_url, certificates) as adele:
        form = await adele.says("share Annual Report.docx with carlos@fabrikam.com")
        await adele.world.faults({"path": "/invite$", "like": "sharingFailed"})
        done = await (await (await form.press("Share")).go_on()).ends()
    async with under('outside = "nobody"\n', tmp_path, database_url, certificates) as adele:
        hello = (await adele.messages(adele.chat))[-1]  # the old card is pressed in the bot as it is now

        answer = await Card(adele, hello, done.body).press("Make a link instead")

        assert "shares with nobody outside" in answer.text
        assert await adele.world.calls("createLink") == []


async def test_a_required_end_is_filled_in_and_kept(
    tmp_path: Path, database_url: str, certificates: Certificates
) -> None:
    async with under('end_date = "always"\nmax_days = 30', tmp_path, database_url, certificates) as adele:
        form = await adele.says("share Annual Report.docx with Ryan Gregg")
        last = form.inputs["until"]["max"]

        assert form.values["until"] == last
        assert form.inputs["until"]["isRequired"]
        assert "no end date" not in form.text
        refused = await form.press("Share", until="2036-01-01")
        assert "Access has to end." in refused.text
        done = await form.press("Share")
        assert "take this access back" in done.text
        assert await adele.world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_a_required_sign_in_is_no_choice(tmp_path: Path, database_url: str, certificates: Certificates) -> None:
    async with under('sign_in = "always"', tmp_path, database_url, certificates) as adele:
        form = await adele.says("share Annual Report.docx with Ryan Gregg, no sign-in needed")

        assert "sign_in" not in form.inputs
        assert "They must sign in, as your organisation requires." in form.text
        forged = await form.press("Share", sign_in="false")
        assert "Everyone has to sign in" in forged.text
        await form.press("Share")
        (invite,) = await adele.world.invites()
        assert invite["requireSignIn"] is True


async def test_what_was_checked_under_other_rules_is_checked_again_at_the_confirmation(
    tmp_path: Path, database_url: str
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('outside = "nobody"', encoding="utf-8")
    async with apart(tmp_path, database_url) as processes, World.at(processes.tenant.url) as world:
        lenient = await processes.serve()
        adele = await world.person("adele@contoso.com")
        form = await adele.says("share Annual Report.docx with carlos@fabrikam.com")
        check = await form.press("Share", message="for Monday")
        assert "Confirm" not in check.text
        await lenient.stop()
        await processes.serve(SHAREBOT_POLICY_FILE=str(policy))

        (go,) = [title for title in check.buttons if title not in {"Back", "Cancel"}]
        again = await check.press(go)

        assert "Your organisation shares with nobody outside. Leave carlos@fabrikam.com out." in again.text
        assert again.values["message"] == "for Monday"
        assert await world.invites() == []
