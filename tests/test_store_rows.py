"""Drafts, shares and grants: what goes in comes out, and of all who want to change a row one does."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest
from psycopg import AsyncConnection

from bot.model import (
    Asker,
    Attached,
    Conversation,
    File,
    Grant,
    Heard,
    Mention,
    Person,
    Recipient,
    Sentence,
    ShareRequest,
    UserKey,
    Wish,
    WishedFile,
    WishedRecipient,
)
from bot.store.card_ids import CardIds
from bot.store.drafts import Candidates, Draft, Drafts, DraftState, Named
from bot.store.kept_sign_ins import KeptSignIns
from bot.store.postgres import Pool, open_pool
from bot.store.shares import Shares

NOW = datetime(2026, 3, 10, 14, 30, 0, 123456, tzinfo=UTC)
LATER = NOW + timedelta(hours=1)
ADELE = UserKey(tenant_id="contoso", object_id="adele")
HOSTILE = "\0 \x1f ' \" \\ \\u0000 $1 %s %(id)s {} <at>x</at> \u202e 日本語 🙈 \ufffe " + "x" * 2000


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await open_pool(database_url)
    yield pool
    await pool.close()


@pytest.fixture
def drafts(pool: Pool) -> Drafts:
    return Drafts(pool=pool)


@pytest.fixture
def shares(pool: Pool) -> Shares:
    return Shares(pool=pool)


# --- drafts ------------------------------------------------------------------------------------------


@pytest.mark.parametrize("words", ["Budget", HOSTILE])
async def test_a_full_draft_comes_back_as_it_was(drafts: Drafts, words: str) -> None:
    full = draft(
        words,
        state="confirming",
        candidates=Candidates(
            files=(file(words),),
            file_words=words,
            people=(Named(words=words, role="write", found=(person(words), person("Ryan Park"))),),
            notes=(("people", words),),
        ),
        typed={"message": words, "people": "member:ryan", "": ""},
        request=request(words),
        share_id="a-share",
        card_id="1:card",
    )

    await drafts.add(full)

    assert await drafts.get(full.id) == full


async def test_a_bare_draft_comes_back_as_it_was(drafts: Drafts) -> None:
    bare = draft()

    await drafts.add(bare)

    assert await drafts.get(bare.id) == bare


@pytest.mark.parametrize("strange", ["", "nobody-made-this", "\0", "a\0b", "\ud800", "Ünïcode", "'; DROP TABLE drafts"])
async def test_an_id_that_we_never_gave_is_nobody(drafts: Drafts, shares: Shares, strange: str) -> None:
    await drafts.add(draft())

    assert await drafts.get(strange) is None
    assert await shares.get(strange) is None
    assert await shares.grants("nobody-made-this") == ()


async def test_what_was_found_first_stays(drafts: Drafts) -> None:
    await drafts.add(draft())
    first, second = Candidates(file_words="first"), Candidates(file_words="second")

    answers = [await drafts.looked_up(draft(), first), await drafts.looked_up(draft(), second)]

    assert answers == [True, False]
    opened = await drafts.get("a-draft")
    assert opened == draft(state="open", candidates=first)


async def test_a_form_keeps_what_was_typed_through_confirming_and_back(drafts: Drafts) -> None:
    await drafts.add(draft(state="open"))

    assert await drafts.keep(draft(), {"message": "Hi"}, "card-1", NOW)
    assert await drafts.confirming(draft(), request(), {"message": "Hello"}, None, NOW)
    assert await drafts.get("a-draft") == draft(
        state="confirming", request=request(), typed={"message": "Hello"}, card_id="card-1"
    )

    assert await drafts.back("a-draft")
    assert await drafts.get("a-draft") == draft(state="open", typed={"message": "Hello"}, card_id="card-1")


async def test_the_messages_of_drafts_are_known_at_once_and_written_together(pool: Pool, drafts: Drafts) -> None:
    card_ids = CardIds(pool=pool)
    await drafts.add(draft())
    await drafts.add(draft().model_copy(update={"id": "another"}))

    card_ids.note("a-draft", "1:card")
    card_ids.note("another", "2:card")
    card_ids.note("nobody's", "3:card")
    assert await card_ids.of(draft()) == "1:card"
    await card_ids.close()
    assert await card_ids.of(draft()) == "1:card"

    written = [await drafts.get("a-draft"), await drafts.get("another")]
    assert [one and one.card_id for one in written] == ["1:card", "2:card"]
    assert await card_ids.of(draft().model_copy(update={"id": "nobody's"})) is None


async def test_the_last_drafts_of_a_person_in_a_conversation_are_read_newest_first(drafts: Drafts) -> None:
    minute, elsewhere = timedelta(minutes=1), conversation().model_copy(update={"id": "19:other@thread.tacv2"})
    some = [draft(), draft(state="cancelled"), draft(state="shared"), draft(conversation=elsewhere)]
    for n, one in enumerate(some):
        await drafts.add(one.model_copy(update={"id": str(n), "touched_at": NOW + n * minute}))

    async def lately(since: datetime) -> list[str]:
        return [one.id for one in await drafts.lately(ADELE, conversation(), since)]

    assert await lately(NOW - minute) == ["2", "0"]
    assert await lately(NOW) == ["2"]
    assert await lately(NOW + 5 * minute) == []


async def test_a_draft_is_amended_once_and_never_when_it_is_over(drafts: Drafts) -> None:
    await drafts.add(draft(state="confirming", request=request()))
    changed = draft(state="open", typed={"role": "write"})

    assert await drafts.amend(changed, LATER)
    assert not await drafts.amend(changed, LATER)
    assert await drafts.get("a-draft") == changed.model_copy(update={"version": 1, "touched_at": LATER})
    await drafts.cancel("a-draft", ADELE)
    assert not await drafts.amend(changed.model_copy(update={"version": 1}), LATER)


Change = Callable[[Drafts], Awaitable[object]]
CHANGES: dict[str, tuple[Change, set[DraftState]]] = {
    "looked up": (lambda d: d.looked_up(draft(), Candidates()), {"heard"}),
    "keep": (lambda d: d.keep(draft(), {}, None, NOW), {"heard", "open", "confirming"}),
    "confirming": (lambda d: d.confirming(draft(), request(), {}, None, NOW), {"heard", "open", "confirming"}),
    "back": (lambda d: d.back("a-draft"), {"confirming"}),
    "cancel": (lambda d: d.cancel("a-draft", ADELE), {"heard", "open", "confirming"}),
    "claim": (lambda d: d.claim(draft(), request(), NOW, defer=no_job), {"heard", "open", "confirming"}),
}
STATES: tuple[DraftState, ...] = ("heard", "open", "confirming", "shared", "cancelled")


@pytest.mark.parametrize("change", CHANGES)
async def test_a_change_happens_only_in_the_states_it_may_start_from(drafts: Drafts, pool: Pool, change: str) -> None:
    make, allowed = CHANGES[change]
    happened = set()
    for state in STATES:
        before = draft(state=state)
        await empty(pool)
        await drafts.add(before)

        if await make(drafts):
            happened.add(state)
        else:
            assert await drafts.get("a-draft") == before

    assert happened == allowed


async def test_only_the_owner_cancels(drafts: Drafts) -> None:
    await drafts.add(draft())

    for other in (UserKey(tenant_id="contoso", object_id="ryan"), UserKey(tenant_id="fabrikam", object_id="adele")):
        assert not await drafts.cancel("a-draft", other)

    assert await drafts.cancel("a-draft", ADELE)


async def test_drafts_are_forgotten_when_their_time_is_long_over(drafts: Drafts) -> None:
    await drafts.add(draft())
    await drafts.add(draft().model_copy(update={"id": "younger", "expires_at": LATER + timedelta(days=1)}))

    assert await drafts.forget(LATER + timedelta(seconds=1)) == 1

    assert await drafts.get("a-draft") is None
    assert await drafts.get("younger") is not None


# --- the gate ----------------------------------------------------------------------------------------


async def test_of_twenty_presses_at_once_one_shares(drafts: Drafts, shares: Shares, pool: Pool) -> None:
    await drafts.add(draft(state="open"))
    jobs: list[str] = []

    async def note(connection: AsyncConnection[Any], share_id: str) -> None:
        jobs.append(share_id)

    answers = await asyncio.gather(*(drafts.claim(draft(), request(), NOW, defer=note) for _ in range(20)))

    (share_id,) = [a for a in answers if a is not None]
    assert jobs == [share_id]
    assert await count(pool, "shares") == 1
    assert await count(pool, "grants") == len(request().recipients)
    claimed = await drafts.get("a-draft")
    assert claimed is not None
    assert (claimed.state, claimed.share_id) == ("shared", share_id)


async def test_a_claim_makes_the_share_and_a_grant_for_each_recipient(drafts: Drafts, shares: Shares) -> None:
    await drafts.add(draft(HOSTILE, state="open"))
    wanted = request(HOSTILE)

    share_id = await drafts.claim(draft(), wanted, NOW, defer=no_job, card_id="card-1")

    assert share_id is not None
    share = await shares.get(share_id)
    assert share is not None
    assert (share.draft_id, share.owner, share.card_id) == ("a-draft", ADELE, "card-1")
    assert (share.asker, share.conversation) == (asker(HOSTILE), conversation())
    assert (share.request, share.started_at) == (wanted, NOW)
    assert (share.finished_at, share.told_at, share.prior) == (None, None, None)
    assert await shares.grants(share_id) == tuple(
        Grant(share_id=share_id, n=n, recipient=r, until=wanted.until) for n, r in enumerate(wanted.recipients)
    )


@pytest.mark.parametrize(
    ("who", "when"),
    [
        (UserKey(tenant_id="contoso", object_id="ryan"), NOW),
        (UserKey(tenant_id="fabrikam", object_id="adele"), NOW),
        (ADELE, LATER),
    ],
    ids=["another person", "another tenant", "too late"],
)
async def test_nobody_else_and_not_too_late(drafts: Drafts, pool: Pool, who: UserKey, when: datetime) -> None:
    await drafts.add(draft(state="open"))

    assert await drafts.claim(draft().model_copy(update={"owner": who}), request(), when, defer=no_job) is None

    assert await count(pool, "shares") == 0


async def test_a_claim_whose_job_cannot_be_left_has_not_happened(drafts: Drafts, pool: Pool) -> None:
    await drafts.add(draft(state="open"))

    async def broken(connection: AsyncConnection[Any], share_id: str) -> None:
        raise RuntimeError("no queue")

    with pytest.raises(RuntimeError):
        await drafts.claim(draft(), request(), NOW, defer=broken)

    assert await drafts.get("a-draft") == draft(state="open")
    assert await count(pool, "shares") == 0
    assert await drafts.claim(draft(), request(), NOW, defer=no_job)


# --- shares and grants -------------------------------------------------------------------------------


async def test_a_grant_moves_on_only_from_where_it_is_expected(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)

    assert await shares.step(share_id, 0, expected="planned", to="sending", had=("read",))
    assert not await shares.step(share_id, 0, expected="planned", to="refused", cause="NotAllowed")
    assert await shares.step(
        share_id,
        0,
        expected="sending",
        to="sent",
        permission_id="p1",
        granted_to="Ryan\0 Gregg",
        roles=("write",),
        mail_failed=True,
        request_id="r1",
    )
    assert await shares.step(share_id, 0, expected="sent", to="verified", mail_failed=False, cause=None)

    first, second = await shares.grants(share_id)
    assert first == Grant(
        share_id=share_id,
        n=0,
        recipient=request().recipients[0],
        state="verified",
        permission_id="p1",
        had=("read",),
        request_id="r1",
        granted_to="Ryan Gregg",
        roles=("write",),
        until=request().until,
    )
    assert second.state == "planned"


async def test_of_two_runs_at_once_one_takes_the_step(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)

    answers = await asyncio.gather(*(shares.step(share_id, 0, expected="planned", to="sending") for _ in range(10)))

    assert answers.count(True) == 1


async def test_who_had_access_before_is_remembered_once(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)
    before = [{"id": "p0", "roles": ["owner"], "grantedToV2": {"user": {"displayName": HOSTILE}}}]

    assert await shares.remember_prior(share_id, before, NOW)
    await shares.step(share_id, 0, expected="planned", to="sending")
    assert not await shares.remember_prior(share_id, [], LATER)

    share = await shares.get(share_id)
    assert share is not None
    assert (share.prior, share.looked_at) == (tuple(before), NOW)


async def test_a_step_whose_record_cannot_be_written_is_not_made(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)

    async def broken(connection: AsyncConnection[Any]) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await shares.step(share_id, 0, expected="planned", to="sent", also=broken)

    assert (await shares.grants(share_id))[0].state == "planned"
    assert not await shares.step(share_id, 0, expected="sending", to="sent", also=broken), "no change, so no record"


async def test_a_share_ends_once_and_is_told_once(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)
    assert await shares.unfinished(NOW) == ()
    assert await shares.unfinished(LATER) == (share_id,)

    assert await shares.finish(share_id, LATER)
    assert not await shares.finish(share_id, NOW)
    share = await shares.get(share_id)
    assert share is not None
    assert await shares.told(share, "card-2", LATER)
    assert await shares.told(share, "card-2", NOW)

    told = await shares.get(share_id)
    assert told is not None
    assert (told.finished_at, told.told_at, told.card_id) == (LATER, LATER, "card-2")
    assert await shares.unfinished(LATER) == ()


async def test_what_changed_while_a_card_was_made_is_still_news(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    assert await shares.ended(share_id, 0, NOW, "gone", ())
    seen = await shares.get(share_id)
    assert seen is not None
    assert await shares.ended(share_id, 1, NOW, "gone", ())

    await shares.told(seen, "card-1", NOW)

    now = await shares.get(share_id)
    assert now is not None
    assert (seen.news, now.news) == (1, 1)


async def given(drafts: Drafts, shares: Shares) -> str:
    """A share that is done, with access for both its people."""
    share_id = await claimed(drafts)
    for n in range(2):
        await shares.step(share_id, n, expected="planned", to="verified", permission_id=f"row-{n}", roles=["read"])
    await shares.finish(share_id, NOW)
    return share_id


async def test_an_access_is_due_from_its_last_moment_until_it_has_ended(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    until = request().until
    assert until is not None
    assert await shares.due(until - timedelta(seconds=1), again_before=NOW) == ()
    assert await shares.due(until, again_before=NOW) == (share_id,)

    assert await shares.ended(share_id, 0, until, "gone", ())
    assert not await shares.ended(share_id, 0, until, "gone", ())
    assert await shares.due(until, again_before=NOW) == (share_id,)
    await shares.ended(share_id, 1, until, "lowered", ["read"])

    assert await shares.due(until, again_before=NOW) == ()
    ends = [(grant.ended_as, grant.roles) for grant in await shares.grants(share_id)]
    assert ends == [("gone", ()), ("lowered", ("read",))]


async def test_what_could_not_be_ended_rests_before_it_is_due_again(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    until = request().until
    assert until is not None
    later = until + timedelta(hours=1)

    grants = await shares.grants(share_id)
    news = [await shares.could_not(grants[n], until, "NotAllowed", give_up=True) for n in (0, 1, 0)]

    assert news == [True, True, False]
    assert await shares.due(later, again_before=until) == ()
    assert await shares.due(later, again_before=later) == (share_id,)
    next_week = until + timedelta(days=8)
    await shares.could_not(grants[0], next_week, "NotFound", give_up=True)
    await shares.could_not(grants[1], next_week, "NotFound", give_up=True)
    soon, next_day = (next_week + timedelta(hours=n) for n in (2, 25))
    assert await shares.due(soon, again_before=soon) == ()
    assert await shares.due(next_day, again_before=next_day) == (share_id,)


async def test_a_wish_that_came_while_another_failed_stays(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    await shares.ask(share_id, ADELE, "read", n=0, defer=no_job)
    lowering = (await shares.grants(share_id))[0]
    await shares.ask(share_id, ADELE, "end", n=0, defer=no_job)

    assert not await shares.could_not(lowering, NOW, "NotAccepted", give_up=True)

    now = (await shares.grants(share_id))[0]
    assert (now.asked, now.trouble) == ("end", None)


async def test_an_access_without_an_end_is_never_due(drafts: Drafts, shares: Shares) -> None:
    await drafts.add(draft(state="open"))
    share_id = await drafts.claim(draft(), request().model_copy(update={"until": None}), NOW, defer=no_job)
    assert share_id
    await shares.step(share_id, 0, expected="planned", to="sent")
    await shares.finish(share_id, NOW)

    assert await shares.due(datetime(9000, 1, 1, tzinfo=UTC), again_before=NOW) == ()


async def test_only_its_owner_ends_a_share_and_only_once(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    megan = UserKey(tenant_id="contoso", object_id="megan")

    assert not await shares.ask(share_id, megan, "end", defer=no_job)
    assert await shares.ask(share_id, ADELE, "read", n=1, defer=no_job)
    assert [grant.asked for grant in await shares.grants(share_id)] == [None, "read"]
    assert await shares.ask(share_id, ADELE, "end", defer=no_job)
    assert not await shares.ask(share_id, ADELE, "end", defer=no_job)
    assert not await shares.ask(share_id, ADELE, "read", defer=no_job)

    assert [grant.asked for grant in await shares.grants(share_id)] == ["end", "end"]
    assert await shares.due(NOW, again_before=NOW) == (share_id,)


async def test_a_share_that_still_runs_cannot_be_ended(drafts: Drafts, shares: Shares) -> None:
    share_id = await claimed(drafts)
    await shares.step(share_id, 0, expected="planned", to="sent")

    assert not await shares.ask(share_id, ADELE, "end", defer=no_job)


async def test_a_wish_and_its_job_come_into_being_together(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)

    async def breaks(connection: AsyncConnection[Any], share: str) -> None:
        raise ConnectionError

    with pytest.raises(ConnectionError):
        await shares.ask(share_id, ADELE, "end", defer=breaks)

    assert [grant.asked for grant in await shares.grants(share_id)] == [None, None]


async def test_only_what_runs_out_and_is_its_owner_s_is_extended(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)
    megan = UserKey(tenant_id="contoso", object_id="megan")
    later = LATER + timedelta(days=400)
    await shares.ended(share_id, 0, NOW, "gone", ())

    assert await shares.extend(share_id, megan, later, ns=[0, 1], now=NOW) == ()
    assert await shares.extend(share_id, ADELE, later, ns=[0, 1], now=NOW) == (1,)

    assert [grant.until for grant in await shares.grants(share_id)] == [request().until, later]


async def test_a_sign_in_made_while_the_old_one_was_tried_has_not_lapsed(pool: Pool) -> None:
    kept = KeptSignIns(pool=pool)
    assert await kept.lapsed(ADELE, NOW)
    assert not await kept.lapsed(ADELE, NOW + timedelta(minutes=1)), "it is told once"

    await kept.works(ADELE, LATER)

    assert not await kept.lapsed(ADELE, LATER - timedelta(seconds=1))
    assert await kept.lapsed(ADELE, LATER + timedelta(seconds=1))


async def test_who_signs_in_for_the_first_time_while_an_end_is_tried_has_not_lapsed(pool: Pool) -> None:
    kept = KeptSignIns(pool=pool)

    await kept.works(ADELE, LATER)

    assert not await kept.lapsed(ADELE, NOW)


async def test_the_shares_of_a_file_know_of_each_other(drafts: Drafts, shares: Shares) -> None:
    share_id = await given(drafts, shares)

    (first, second) = await shares.live_on(request().file, ADELE)
    (on_row,) = await shares.on_rows(request().file, ADELE.tenant_id, ["row-1", "row-7"])

    assert (first.share.id, first.grant.n, second.grant.permission_id) == (share_id, 0, "row-1")
    assert on_row == second
    await shares.ended(share_id, 0, NOW, "gone", ())
    assert [one.grant.n for one in await shares.live_on(request().file, ADELE)] == [1]
    assert await shares.on_rows(request().file, "fabrikam", ["row-1"]) == ()
    assert [share.id for share in await shares.of(ADELE, NOW)] == [share_id]
    assert await shares.of(ADELE, LATER) == ()


# --- samples -----------------------------------------------------------------------------------------


def draft(words: str = "Budget", **changed: Any) -> Draft:
    return Draft(
        id="a-draft",
        owner=ADELE,
        asker=asker(words),
        conversation=conversation(),
        heard=Heard(
            asker=asker(words),
            conversation=conversation(),
            activity_id="1",
            sentence=Sentence(
                text=f"share {words} with Ryan",
                now=datetime(2026, 3, 10, 15, 30),  # noqa: DTZ001 - wall time, as the sentence was said
                mentions=(Mention(kind="user", id="29:x", name=words),),
            ),
            attached=(Attached(name=words, url="https://contoso.sharepoint.com/x"),),
        ),
        wish=Wish(
            intent="share",
            files=(WishedFile(kind="query", value=words),),
            recipients=(WishedRecipient(kind="name", value="Ryan"),),
            message=words,
            expiry=date(2026, 12, 31),
        ),
        touched_at=NOW,
        expires_at=LATER,
    ).model_copy(update=changed)


def asker(name: str = "Adele Vance") -> Asker:
    return Asker(key=ADELE, name=name, teams_id="29:adele", timezone="Europe/London")


def conversation() -> Conversation:
    return Conversation(
        scope="channel",
        id="19:abc@thread.tacv2;messageid=1",
        service_url="https://smba.trafficmanager.net/emea/",
        bot_id="28:bot",
        tenant_id="contoso",
    )


def file(name: str = "Budget.xlsx") -> File:
    return File(drive_id="b!1", item_id="01A", name=name, path="/Documents", modified=NOW)


def person(name: str = "Ryan Gregg") -> Person:
    return Person(kind="member", id="ryan", name=name, mail="ryan@contoso.com", detail="Sales")


def request(words: str = "Budget.xlsx") -> ShareRequest:
    outsider = Person(kind="outsider", name="pat@fabrikam.com", mail="pat@fabrikam.com", typed=True)
    return ShareRequest(
        file=file(words),
        recipients=(Recipient(person=person(words), role="write"), Recipient(person=outsider, role="read")),
        message=words,
        until=NOW + timedelta(days=30),
    )


async def no_job(connection: AsyncConnection[Any], share_id: str) -> None:
    """Where it is not about the job."""


async def claimed(drafts: Drafts) -> str:
    await drafts.add(draft(state="open"))
    share_id = await drafts.claim(draft(), request(), NOW, defer=no_job)
    assert share_id is not None
    return share_id


async def count(pool: Pool, table: str) -> int:
    async with pool.connection() as connection:
        row = await (await connection.execute(f"SELECT count(*) AS n FROM {table}".encode())).fetchone()  # noqa: S608
    assert row is not None
    return int(row["n"])


async def empty(pool: Pool) -> None:
    async with pool.connection() as connection:
        await connection.execute("TRUNCATE drafts, shares, grants")
