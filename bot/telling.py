"""What everybody may read of a share, as it stands now: its card in the conversation, made anew whenever it changes."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from typing import Protocol

from microsoft_teams.cards import AdaptiveCard

from bot.answers import Member
from bot.clock import Clock
from bot.errors import Unavailable
from bot.model import Asker, Conversation, Grant, Person
from bot.store.jobs import AttemptLocks, Busy
from bot.store.shares import Share, Shares
from bot.texts import texts_for
from cards.announce import closed
from cards.elements import strongest
from cards.render import render
from cards.result import result
from cards.told import told

_LOCK_WITHIN = 2.0  # seconds


class Teller(Protocol):
    """What these rooms need of Teams: put a card where people see it, and ask who is there."""

    async def update(self, conversation: Conversation, card_id: str, card: Mapping[str, object]) -> bool:
        """Replace a card; False when its message is gone."""

    async def post(self, conversation: Conversation, card: Mapping[str, object]) -> str: ...

    async def member(self, conversation: Conversation, person_id: str) -> Member | None: ...

    async def members(self, conversation: Conversation) -> tuple[Member, ...]: ...

    async def private(self, conversation: Conversation, person_id: str) -> Conversation | None:
        """The 1:1 chat with a person of this tenant; None where the app does not reach them."""


class Telling:
    """Keeps the card of a share true."""

    def __init__(self, *, shares: Shares, teller: Teller, locks: AttemptLocks, clock: Clock) -> None:
        self._shares = shares
        self._locks = locks
        self._teller = teller
        self._clock = clock

    async def tell(self, share_id: str) -> None:
        """Everybody's card becomes what everybody may know; it is posted anew where it is gone.

        Whoever calls this holds the share's lock: of two, the older card would stay. Raises GraphError; then the share
        still has news.
        """
        share = await self._shares.get(share_id)
        if share is None:
            return
        body = render(await self._card(share, await self._shares.grants(share.id)))
        card_id = share.card_id
        if card_id is None or not await self._teller.update(share.conversation, card_id, body):
            card_id = await self._teller.post(share.conversation, body)
        await self._shares.told(share, card_id, self._clock.now())

    async def tell_again(self, share_id: str) -> None:
        """The same for whoever does not hold the share's lock. Raises Busy too."""
        async with self._locks.hold_within(share_id, _LOCK_WITHIN) as held:
            if not held:
                raise Busy(share_id)
            await self.tell(share_id)

    async def tell_earlier(self, share: Share) -> None:
        """The cards of the attempts before this one say whom it reached; and its form may have stood on one of them."""
        earlier = share.follows
        while earlier:
            await self.tell_again(earlier)
            before = await self._shares.get(earlier)
            earlier = before.follows if before else None

    async def tell_owner(self, share: Share, card: Mapping[str, object]) -> None:
        """What only the sharer may read, in the chat with them. Raises GraphError, also where there is no such chat."""
        chat = share.conversation
        if chat.scope != "personal":
            found = await self._teller.private(chat, share.asker.teams_id)
            if found is None:
                raise Unavailable("no chat with the sharer")
            chat = found
        await self._teller.post(chat, card)

    async def _card(self, share: Share, grants: Sequence[Grant]) -> AdaptiveCard:
        t = texts_for(share.asker)
        if share.conversation.scope == "personal":
            return result(
                t,
                share_id=share.id,
                draft_id=share.draft_id,
                request=share.request,
                grants=grants,
                sharer_id=share.owner.object_id,
                others=await self._shares.beside(share, grants),
            )
        if share.request.announce:
            return await self._told(share, grants)
        return closed(t, draft_id=share.draft_id, name=share.asker.name, viewers=viewers(share.asker))

    async def _told(self, share: Share, grants: Sequence[Grant]) -> AdaptiveCard:
        """Names of those who are in this conversation; the others are a number, whoever they are."""
        ended = [g for g in grants if g.ended_as in {"gone", "lowered"}]
        given = [g for g in grants if (g.ended_as or g.state in {"sent", "verified"}) and g not in ended]
        found = await asyncio.gather(*(self._member(share.conversation, g.recipient.person) for g in given))
        here = [(m.name, _stands(g)) for m, g in zip(found, given, strict=True) if m is not None]
        return told(
            texts_for(share.asker),
            draft_id=share.draft_id,
            scope=share.conversation.scope,
            sharer=share.asker.name,
            members=here,
            outside=len(given) - len(here),
            failed=sum(g.failed and g.state == "refused" for g in grants),
            doubtful=sum(g.failed and g.state == "in_doubt" for g in grants),
            later=sum(g.later and g.ended_at is None for g in grants),
            ended=len(ended),
            file_words=share.request.file_words,
            viewers=viewers(share.asker),
        )

    async def _member(self, conversation: Conversation, person: Person) -> Member | None:
        return await self._teller.member(conversation, person.id) if person.id and person.kind != "group" else None


def _stands(grant: Grant) -> str:
    """What this person may do now; of what was left as others made it, what is left, if that was read."""
    return (strongest(grant.roles) or "") if grant.ended_as else grant.gives


def viewers(asker: Asker) -> tuple[str, ...]:
    return (asker.teams_id,)
