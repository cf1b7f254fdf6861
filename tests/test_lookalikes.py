"""Addresses that only look like ours, and names in letters that only look like the usual ones."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from bot.lookalikes import doubts, mixed_letters, readable, taken_for
from bot.model import Person, PersonKind

KNOWN = {"contoso.com", "fabrikam.com", "bücher.example"}
CYRILLIC_O = "\u043e"


@pytest.mark.parametrize(
    ("domain", "like"),
    [
        ("contos0.com", "contoso.com"),
        ("c0nt0s0.com", "contoso.com"),
        ("CONTOSSO.com", "contoso.com"),
        ("cotnoso.com", "contoso.com"),
        ("contoso.co", "contoso.com"),
        ("contoso.cm", "contoso.com"),
        ("fabrlkam.com", "fabrikam.com"),
        ("fabrikarn.com", "fabrikam.com"),
        (f"contos{CYRILLIC_O}.com", "contoso.com"),
        (f"contos{CYRILLIC_O}.com".encode("idna").decode(), "contoso.com"),
        ("ｃontoso.com", "contoso.com"),
        ("còntoso.com", "contoso.com"),
        ("mail.contos0.com", "contoso.com"),
        ("contoso.com.login.example", "contoso.com"),
        ("bucher.example", "bücher.example"),
    ],
)
def test_a_domain_that_looks_like_a_known_one_is_told(domain: str, like: str) -> None:
    assert taken_for(domain, KNOWN) == like


def test_a_sharp_s_is_not_two() -> None:
    assert taken_for("gauß-bank.example", {"gauss-bank.example"}) == "gauss-bank.example"


@pytest.mark.parametrize(
    "domain",
    [
        "contoso.com",
        "eu.contoso.com",
        "Contoso.com.",
        "contoso.net",
        "contoso-partners.com",
        "northwind.com",
        "xn--bcher-kva.example",
        "",
        "xn--\u0394",
    ],
)
def test_other_domains_and_the_known_ones_themselves_are_not(domain: str) -> None:
    assert taken_for(domain, KNOWN) is None


def test_short_domains_may_differ_by_a_letter() -> None:
    assert taken_for("abc.com", {"abd.com"}) is None
    assert taken_for("ab0.com", {"abo.com"}) == "abo.com"


def test_letters_of_two_alphabets_in_a_word_are_told() -> None:
    assert mixed_letters("Ad\u0430m Smith")
    assert not mixed_letters("Adam Борис 刘洋 Müller")
    assert not mixed_letters("刘洋Liu")


@pytest.mark.parametrize(
    ("kind", "mail", "name", "told"),
    [
        ("outsider", "ryan@contos0.com", "ryan@contos0.com", ["lookalike"]),
        ("guest", "adam@fabrikam.com", "Ad\u0430m", ["letters"]),
        ("outsider", "r\u0443an@fabrikam.com", "x", ["letters"]),
        ("outsider", "ryan@fabrikam.com", "Ryan", []),
        ("member", "ryan@contos0.com", "R\u0443an", []),
        ("group", "sales@contoso.com", "Sales", []),
        ("guest", None, "Adam", []),
    ],
)
def test_only_people_outside_are_looked_at_twice(kind: PersonKind, mail: str, name: str, told: list[str]) -> None:
    (about,) = doubts([Person(kind=kind, mail=mail, name=name)], KNOWN)

    assert [doubt.kind for doubt in about] == told


@example("0\r.", [])
@given(st.text(), st.lists(st.text(), max_size=3))
def test_no_domain_is_too_strange(domain: str, known: list[str]) -> None:
    taken_for(domain, known)
    mixed_letters(domain)
    assert taken_for(domain, [domain]) is None
    assert readable(readable(domain)) == readable(domain) or "xn--" in readable(domain)
