"""What was promised for a later day: that access ends, that its giver is reminded, that the sign-in for it still works.

Access is taken back with the giver's own rights, so their sign-in must live as long as the last date. It is used
once a week, which renews it; one that has lapsed is told at once, while there is time.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from bot import telemetry
from bot.clock import Clock
from bot.errors import GraphError, ShareError, SignInNeeded
from bot.model import UserKey
from bot.store.jobs import AttemptLocks, Busy
from bot.store.kept_sign_ins import KeptSignIns
from bot.store.shares import Shares
from bot.telling import Telling
from bot.texts import texts_for
from bot.when import day_of, longer
from cards.elements import person_name
from cards.ends import outlasted
from cards.later import reminder
from cards.promises import Promise, lapsed
from cards.render import render

_AHEAD = timedelta(hours=48)
_NOT_BEFORE = timedelta(hours=12)
_RENEW_EVERY = timedelta(days=7)
_AGAIN_AFTER = timedelta(hours=1)


class Promises:
    """Looks ahead. Each method may be called by every replica: of all, one acts."""

    def __init__(
        self,
        *,
        shares: Shares,
        kept: KeptSignIns,
        telling: Telling,
        clock: Clock,
        locks: AttemptLocks,
        fresh_token: Callable[[UserKey, str | None], Awaitable[str]],
    ) -> None:
        self._shares = shares
        self._kept = kept
        self._telling = telling
        self._clock = clock
        self._locks = locks
        self._fresh_token = fresh_token

    # --- reminders -------------------------------------------------------------------------------------

    async def due(self) -> tuple[str, ...]:
        """Shares whose giver should hear that access ends: the day before, once, and not right after it began."""
        now = self._clock.now()
        return await self._shares.to_remind(
            now, before=now + _AHEAD, started_before=now - _NOT_BEFORE, again_before=now - _AGAIN_AFTER
        )

    async def remind(self, share_id: str) -> None:
        """The card with Extend and Let it end, for the sharer alone. Raises Busy while another run writes it.

        Who has no chat with us may never have one: they are tried again an hour later, not by the job.
        """
        async with self._locks.hold(f"remind:{share_id}") as held:
            if not held:
                raise Busy(share_id)
            share = await self._shares.get(share_id)
            if share is None or share_id not in await self.due():
                return
            latest = self._clock.now() + _AHEAD
            others = await self._shares.beside(share)
            due = [g for g in await self._shares.grants(share_id) if g.live and g.until and g.until <= latest]
            ending = [g for g in due if not outlasted(g, others)]
            if not ending:  # what they keep by another share does not end
                await self._shares.reminded(share_id, self._clock.now(), before=latest)
                return
            ends = max(day_of(grant.until, share.asker.timezone) for grant in ending if grant.until)
            card = reminder(
                texts_for(share.asker),
                share_id=share_id,
                file=share.request.file,
                grants=ending,
                today=day_of(self._clock.now(), share.asker.timezone),
                value=longer(ends, None),
            )
            try:
                await self._telling.tell_owner(share, render(card))
            except GraphError as error:
                telemetry.log.warning("reminder.untold", share=share_id, error=type(error).__name__)
                await self._shares.untold(share_id, self._clock.now())
            else:
                await self._shares.reminded(share_id, self._clock.now(), before=latest)

    # --- sign-ins --------------------------------------------------------------------------------------

    async def of(self, owner: UserKey) -> tuple[Promise, ...]:
        """What would be lost without this person's sign-in, the nearest day first."""
        promised = [
            Promise(share.id, share.request.file, [person_name(g.recipient.person, 60) for g in grants], until)
            for share in await self._shares.with_dates(owner)
            if (grants := [g for g in await self._shares.grants(share.id) if g.live and g.until])
            and (until := min(g.until for g in grants if g.until))
        ]
        return tuple(sorted(promised, key=lambda promise: promise.until))

    async def keep_sign_ins(self) -> None:
        """Use the sign-in of everybody who has a date to keep, once a week each."""
        now = self._clock.now()
        for owner in await self._kept.claim_due(now, before=now - _RENEW_EVERY):
            began = self._clock.now()
            try:
                await self._fresh_token(owner, None)  # a new one from Entra is what renews the sign-in
            except SignInNeeded:
                await self.lapsed(owner, found_at=began)
            except ShareError as error:
                telemetry.log.warning("sign_in.unrenewed", user=owner.object_id, error=type(error).__name__)
                await self._kept.again(owner, now - _RENEW_EVERY + _AGAIN_AFTER)
            else:
                await self._kept.works(owner, self._clock.now())

    async def lapsed(self, owner: UserKey, *, found_at: datetime) -> None:
        """Tell somebody, once, that their dates cannot be kept without a new sign-in.

        `found_at` is when the sign-in was tried: who signed in since then, maybe this very moment, is told nothing.
        """
        promises = await self.of(owner)
        if not promises or not await self._kept.lapsed(owner, found_at):
            return
        telemetry.log.warning("sign_in.lapsed", user=owner.object_id, promises=len(promises))
        share = await self._shares.get(promises[0].share_id)
        if share is None:
            return
        try:
            await self._telling.tell_owner(share, render(lapsed(texts_for(share.asker), promises)))
        except GraphError as error:
            telemetry.log.warning("sign_in.untold", user=owner.object_id, error=type(error).__name__)
            await self._kept.untold(owner, found_at - _RENEW_EVERY + _AGAIN_AFTER)

    async def signed_in(self, owner: UserKey) -> None:
        """The sign-in works again: what could not be ended for want of it is due at once."""
        await self._kept.works(owner, self._clock.now())
        await self._shares.try_again(owner, SignInNeeded.__name__)
