"""Each fault at each step of a share: exactly so many grants, mails and calls afterwards. The whole bot, over HTTP.

A share of a file with one colleague takes three calls: it reads who has access, invites, and reads back. What is
counted are the calls that reached Graph, the broken ones included.
"""

from __future__ import annotations

from typing import Any, Literal, NamedTuple

import pytest

from tests.chat import Card, Chatter, World

FILE = "Annual Report.docx"
RYAN = "ryan@contoso.com"
_CLAIMS = {"WWW-Authenticate": 'Bearer error="insufficient_claims", claims="eyJhY2Nlc3NfdG9rZW4iOnt9fQ=="'}
_LOCKED = {"error": {"code": "resourceLocked", "message": "…"}}
_LOCKED_INSIDE = {"error": {"code": "notAllowed", "message": "…", "innerError": {"code": "resourceLocked"}}}
_GENERAL = {"error": {"code": "generalException", "message": "An unspecified error has occurred."}}

FAULTS: dict[str, dict[str, Any]] = {
    "429 with a fraction": {"status": 429, "headers": {"Retry-After": "0.05"}},
    "429 with a date": {"status": 429, "headers": {"Retry-After": "Wed, 21 Oct 2015 07:28:00 GMT"}},
    "429 without a time": {"status": 429},
    "429 for minutes": {"status": 429, "headers": {"Retry-After": "300"}},
    "503 with a time": {"status": 503, "headers": {"Retry-After": "0.05"}},
    "503 without a body": {"status": 503},
    "500": {"status": 500, "body": _GENERAL},
    "504": {"status": 504},
    "cut before": {"cut": "before"},
    "cut after": {"cut": "after"},
    "401 once": {"status": 401},
    "401 with claims": {"status": 401, "headers": _CLAIMS},
    "401 twice": {"status": 401, "times": 2},
    "423": {"status": 423, "body": _LOCKED},
    "423 inside": {"status": 423, "body": _LOCKED_INSIDE},
    "404": {"status": 404},
}
PASSING = {
    "429 with a fraction",
    "429 with a date",
    "429 without a time",
    "503 with a time",
    "401 once",
    "401 with claims",
}


class After(NamedTuple):
    """What there is when the share is over."""

    grants: int
    mails: int
    invites: int
    lists: int
    words: str


DONE = "✓ Has access now."
LOST = "Accepted by Microsoft 365, but not visible there yet."
Step = Literal["look", "invite", "verify"]


_BUSY, _SIGN_IN = "Microsoft 365 is busy.", "Please sign in"
_IS_LOCKED, _GONE = "The file is locked right now.", "This file is not there any more"

# What a step usually costs when it meets a fault, and which faults cost something else.
USUALLY: dict[Step, After] = {
    "look": After(1, 1, 1, 3, DONE),
    "invite": After(1, 1, 2, 3, DONE),  # read before it is sent again, since it was not there
    "verify": After(1, 1, 1, 3, DONE),
}
EXPECTED: dict[Step, dict[str, After]] = {
    "look": {
        "429 for minutes": After(0, 0, 0, 1, _BUSY),
        "401 twice": After(1, 1, 1, 4, DONE),  # the press is repeated with the sign-in that it asked for
        "423": After(0, 0, 0, 1, _IS_LOCKED),
        "423 inside": After(0, 0, 0, 1, _IS_LOCKED),
        "404": After(0, 0, 0, 1, _GONE),
    },
    "invite": dict.fromkeys(PASSING, After(1, 1, 2, 2, DONE))
    | {
        "cut after": After(1, 1, 1, 3, DONE),  # read before anything is sent again, and it was there
        "429 for minutes": After(0, 0, 1, 1, _BUSY),
        "401 twice": After(0, 0, 2, 1, _SIGN_IN),
        "423": After(0, 0, 1, 1, _IS_LOCKED),
        "423 inside": After(0, 0, 1, 1, _IS_LOCKED),
        "404": After(0, 0, 1, 1, _GONE),
    },
    "verify": dict.fromkeys(["429 for minutes", "423", "423 inside", "404"], After(1, 1, 1, 2, LOST))
    | {"401 twice": After(1, 1, 1, 3, LOST)},
}


def planned(step: Step, fault: dict[str, Any]) -> list[dict[str, Any]]:
    """The fault for the call that makes this step; what comes before it is answered as ever."""
    if step == "invite":
        return [{"method": "POST", "path": "/invite$", **fault}]
    lists = {"method": "GET", "path": "/permissions$"}
    return [lists | fault] if step == "look" else [lists, lists | fault]


@pytest.mark.parametrize("step", ["look", "invite", "verify"])
@pytest.mark.parametrize("fault", FAULTS)
async def test_a_fault_costs_no_grant_no_mail_and_no_call_too_many(
    world: World, adele: Chatter, step: Step, fault: str
) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    await world.faults(*planned(step, FAULTS[fault]))

    done = await to_its_end(form)

    invites, lists = await world.calls("POST .*/invite"), await world.calls(r"GET .*/permissions")
    granted, mails = await world.granted(FILE), await world.outbox()
    expected = EXPECTED[step].get(fault, USUALLY[step])
    assert (len(granted), len(mails), len(invites), len(lists)) == expected[:4]
    assert expected.words in done.text
    assert granted in ({}, {RYAN: "write"})


@pytest.mark.parametrize("fault", ["500", "503 without a body", "504", "cut before"])
async def test_an_invite_that_breaks_off_twice_is_left_to_the_person(world: World, adele: Chatter, fault: str) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    await world.faults(*planned("invite", FAULTS[fault] | {"times": 2}))

    done = await to_its_end(form)

    assert "No clear answer" in done.text
    assert (len(await world.calls("POST .*/invite")), await world.outbox()) == (2, [])


# Where a kept connection breaks, aiohttp itself asks once more, as HTTP lets it for a read.
# The press that cannot wait so long has looked before, and given up.
@pytest.mark.parametrize(("fault", "lists"), [("500", 7), ("503 without a body", 7), ("cut before", 14)])
async def test_what_stays_broken_while_reading_leads_to_no_invite(
    world: World, adele: Chatter, fault: str, lists: int
) -> None:
    form = await adele.says(f"share {FILE} with {RYAN}")
    await world.faults(*planned("look", FAULTS[fault] | {"times": 50}))

    done = await to_its_end(form)

    assert "Microsoft 365 did not answer." in done.text
    assert 4 <= len(await world.calls("GET .*/permissions")) <= lists
    assert await world.calls("POST .*/invite") == []


@pytest.mark.parametrize("fault", ["429 with a fraction", "cut after", "401 with claims", "423"])
async def test_one_recipients_fault_is_not_anothers(world: World, adele: Chatter, fault: str) -> None:
    form = await adele.says(f"share {FILE} with {RYAN} and megan@contoso.com")
    await world.faults(*planned("invite", FAULTS[fault]))

    await to_its_end(form)

    granted, mails = await world.granted(FILE), await world.outbox()
    assert granted["megan@contoso.com"] == "write"
    assert sorted(mails) == sorted(granted)
    assert len(granted) == (1 if fault == "423" else 2)


async def to_its_end(form: Card) -> Card:
    card = await (await form.press("Share", role="write")).go_on()
    return await form.ends() if "Sharing …" in card.text else card
