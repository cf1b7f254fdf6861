"""From a person to a Graph token that acts as them, and the bot's own token. The room's front door.

Where a person's token comes from, nearest first:

    process (a minute) ──► vault ──► msal: stored token ──► msal: refresh token ──► the person signs in

What the process remembers belongs to one version of the vault's row, and is dropped when the row takes another one or
goes, in whichever replica: vault_news.py.

msal blocks, so every question to it goes to threads of its own. What is done for one person is done one at a time;
who asks for the same at the same time shares the answer. Nobody waits for anybody else.
"""

from __future__ import annotations

import asyncio
import hashlib
import time
from collections.abc import AsyncIterator, Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field, replace
from functools import partial
from threading import Barrier
from typing import Any, Literal, ParamSpec, TypeVar
from weakref import WeakValueDictionary

from bot.errors import GuestNotAllowed, ShareError, SignInNeeded, SignInOver, Throttled, Unavailable
from bot.identity.entra import Entra, Issued
from bot.identity.single_flight import SingleFlight
from bot.identity.sso import SsoTokens
from bot.identity.vault import Vault
from bot.identity.vault_news import VaultNews
from bot.model import UserKey
from bot.telemetry import log

P = ParamSpec("P")
V = TypeVar("V")
K = TypeVar("K")
Person = str
"""The key of their row in the vault."""
Errand = Literal["renew", "exchange"]

_KEPT_S = 60.0
_KEPT_PEOPLE = 1024
_REDELIVERED_S = 15.0
"""So long the same sign-in token is the same sign-in; later it is a new wish, since the first may have gone stale."""
_THREADS = 24
_DEADLINE_S = 15.0
_TRIES = 3
_LONGEST_PAUSE_S = 60.0

_BOT_RENEW_S = 300.0
"""So long before its end the bot's token is renewed; the old one serves until the new one is there."""
_BOT_LAST_S = 30.0
_BOT_AGAIN_S = 30.0


class Tokens:
    """Everybody's tokens. Asking is cheap: the process remembers for a minute, the vault for as long as Entra does."""

    def __init__(
        self,
        *,
        entra: Entra,
        vault: Vault,
        news: VaultNews,
        sso: SsoTokens,
        clock: Callable[[], float] = time.monotonic,
        threads: int = _THREADS,
    ) -> None:
        self._entra = entra
        self._vault = vault
        self._news = news
        self._sso = sso
        self._clock = clock
        self._threads = _started(threads)
        self._kept: dict[Person, _Kept] = {}
        self._meanwhile: dict[Person, list[int | None]] = {}
        self._pauses: dict[tuple[Person, Errand], float] = {}
        self._locks: WeakValueDictionary[Person, asyncio.Lock] = WeakValueDictionary()
        self._renewing: SingleFlight[Issued] = SingleFlight()
        self._exchanging: SingleFlight[None] = SingleFlight()
        self._bot: _BotToken | None = None
        self._bot_renewing: SingleFlight[str] = SingleFlight()
        news.tell(changed=self._changed, lost=self._missed)

    async def graph_token(self, user: UserKey) -> str:
        """A token with which Graph does what this person may do. Raises SignInNeeded, Throttled, Unavailable.

        Raises GuestNotAllowed for who is a guest and signed in while guests were allowed.
        """
        token, guest = await self._token(user)
        if guest and not self._entra.allow_guests:
            raise GuestNotAllowed("a guest of the tenant")
        return token

    async def ending_token(self, user: UserKey) -> str:
        """The same to take access back, which guests too have promised while they were allowed."""
        token, _ = await self._token(user)
        return token

    async def _token(self, user: UserKey) -> tuple[str, bool]:
        """With whether they are a guest."""
        person = self._vault.key(user)
        kept = self._kept.get(person)
        if kept is not None and self._clock() < kept.until:
            return kept.token, kept.guest
        issued = await self._renewing.join(person, lambda: self._renew(person, user, self._entra.silent))
        return issued.token, issued.guest

    async def fresh_token(self, user: UserKey, claims: str | None) -> str:
        """The same when Graph refused the one it was given: a newer one, with the claims that Graph demands, if any.

        https://learn.microsoft.com/entra/identity-platform/claims-challenge
        """
        person = self._vault.key(user)
        ask = partial(self._entra.renewed, claims=claims)
        try:
            return (await self._renewing.join((person, claims), lambda: self._renew(person, user, ask))).token
        except SignInNeeded as needed:
            needed.claims = needed.claims or claims
            raise

    async def exchange(self, user: UserKey, sso_token: str) -> None:
        """Sign this person in with the token their Teams client sent; from then on `graph_token` has one.

        The same token sent twice (two clients, a redelivery) is exchanged once. Raises SignInRefused when the token
        is not theirs, SignInNeeded when Entra wants the person themselves: consent, a second factor.
        """
        await self._sso.check(sso_token, user)
        person = self._vault.key(user)
        digest = hashlib.sha256(sso_token.encode()).digest()
        await self._exchanging.join((person, digest), lambda: self._exchange(person, user, sso_token, digest))

    async def begin(self, redirect_uri: str, claims: str | None) -> dict[str, Any]:
        """A sign-in on Entra's own page, for who cannot be signed in silently: see `signin.py`."""
        return await self._in_thread(self._entra.begin, redirect_uri, claims)

    async def redeem(self, user: UserKey, flow: dict[str, Any], answer: Mapping[str, str]) -> str:
        """What came back from that page, as what the vault is to hold. Nothing is stored yet.

        Raises WrongAccount, SignInRefused, and whatever else Entra says no for.
        """
        issued, id_token = await self._in_thread(self._entra.redeem, user, flow, answer)
        await self._sso.check_id(id_token, user, flow["nonce"])
        return issued.blob

    async def adopt(self, user: UserKey, blob: str) -> None:
        """Store what `redeem` gave; from then on `graph_token` has one."""
        person = self._vault.key(user)
        async with self._lock(person):
            await self._vault.put(user, blob)
            self._kept.pop(person, None)
        log.info("signin.done", user=user.object_id)

    async def bot_token(self) -> str:
        """The token that the Bot Connector wants to see. Nobody waits for its renewal, but for the first one."""
        bot = self._bot
        if bot is not None:
            now = self._clock()
            if now < bot.renew_at:
                return bot.token
            if now < bot.good_until:
                self._bot_renewing.launch("bot", self._renew_bot)
                return bot.token
        return await self._bot_renewing.join("bot", self._renew_bot)

    async def sign_out(self, user: UserKey) -> None:
        """Forget this person: here at once, in other replicas as soon as the database has told them."""
        person = self._vault.key(user)
        async with self._lock(person):
            await self._vault.wipe(user)
            self._kept.pop(person, None)

    async def close(self) -> None:
        """Ends what is under way; a question that Entra still ponders is waited for, at most some seconds."""
        for flights in (self._renewing, self._exchanging, self._bot_renewing):
            await flights.close()
        await asyncio.to_thread(self._threads.shutdown, cancel_futures=True)
        self._entra.close()
        await self._sso.close()

    # --- a person's token ----------------------------------------------------------------------------

    async def _renew(self, person: Person, user: UserKey, ask: Callable[[UserKey, str], Issued]) -> Issued:
        async with self._alone(person):
            self._insist_on_pause(person, "renew")
            for _ in range(_TRIES):
                issued, version = await self._from_vault(person, user, ask)
                if issued is not None:
                    self._keep(person, issued, version, None)
                    return issued
        raise Unavailable("the stored sign-in keeps changing")

    async def _from_vault(
        self, person: Person, user: UserKey, ask: Callable[[UserKey, str], Issued]
    ) -> tuple[Issued | None, int]:
        """With the version of the row it belongs to.

        None when somebody else changed the row meanwhile: what they stored is as good, or it is a sign-out.
        """
        sealed = await self._vault.load(user)
        if sealed is None:
            raise SignInNeeded("nothing stored")
        if ask == self._entra.silent and (at_hand := self._entra.at_hand(user, sealed.blob)):
            return at_hand, sealed.version  # no network, so no thread either
        try:
            issued = await self._ask(person, "renew", ask, user, sealed.blob)
        except SignInOver as over:
            if not await self._vault.wipe(user, version=sealed.version):
                return None, sealed.version
            log.info("signin.over", user=user.object_id, reason=str(over))
            raise
        if not issued.blob:
            return issued, sealed.version
        if await self._vault.save(user, issued.blob, sealed.version):
            return issued, sealed.version + 1
        return None, sealed.version

    async def _exchange(self, person: Person, user: UserKey, sso_token: str, digest: bytes) -> None:
        async with self._alone(person):
            kept = self._kept.get(person)
            if kept is not None and kept.origin == digest and self._clock() < kept.since + _REDELIVERED_S:
                return
            self._insist_on_pause(person, "exchange")
            issued = await self._ask(person, "exchange", self._entra.on_behalf_of, user, sso_token)
            version = await self._vault.put(user, issued.blob)
            self._keep(person, issued, version, digest)
            log.info("signin.done", user=user.object_id)

    async def _ask(
        self, person: Person, errand: Errand, question: Callable[P, Issued], *args: P.args, **kwargs: P.kwargs
    ) -> Issued:
        try:
            return await self._in_thread(question, *args, **kwargs)
        except Throttled as busy:
            pause = min(busy.retry_after or 0.0, _LONGEST_PAUSE_S)
            _bounded(self._pauses, (person, errand))[person, errand] = self._clock() + pause
            raise

    def _insist_on_pause(self, person: Person, errand: Errand) -> None:
        """Whom Entra told to wait, it is not asked for again meanwhile."""
        left = self._pauses.get((person, errand), 0.0) - self._clock()
        if left > 0:
            raise Throttled("entra: still paused", status=429, retry_after=left)
        self._pauses.pop((person, errand), None)

    def _keep(self, person: Person, issued: Issued, version: int, origin: bytes | None) -> None:
        """Unless the row has become another one while this token was got, or nobody would hear that it does."""
        meanwhile = self._meanwhile[person]
        if not self._news.hears or (meanwhile and meanwhile[-1] != version):
            return
        now = self._clock()
        until = now + min(_KEPT_S, issued.lives_s / 2)
        _bounded(self._kept, person)[person] = _Kept(issued.token, version, now, until, origin, issued.guest)

    def _changed(self, person: Person, version: int | None) -> None:
        kept = self._kept.get(person)
        if kept is not None and kept.version != version:
            del self._kept[person]
        if person in self._meanwhile:
            self._meanwhile[person].append(version)

    def _missed(self) -> None:
        self._kept.clear()
        for versions in self._meanwhile.values():
            versions.append(None)

    @asynccontextmanager
    async def _alone(self, person: Person) -> AsyncIterator[None]:
        """One at a time for one person; which versions their row takes meanwhile is noted."""
        async with self._lock(person):
            self._meanwhile[person] = []
            try:
                yield
            finally:
                del self._meanwhile[person]

    def _lock(self, person: Person) -> asyncio.Lock:
        """One lock per person, alive as long as somebody holds it or waits for it."""
        return self._locks.setdefault(person, asyncio.Lock())

    # --- the bot's own token -------------------------------------------------------------------------

    async def _renew_bot(self) -> str:
        try:
            issued = await self._in_thread(self._entra.bot)
        except ShareError as error:
            log.warning("bot_token.failed", reason=str(error))
            if self._bot is not None:
                self._bot = replace(self._bot, renew_at=self._clock() + _BOT_AGAIN_S)
            raise
        now = self._clock()
        self._bot = _BotToken(issued.token, now + issued.lives_s - _BOT_RENEW_S, now + issued.lives_s - _BOT_LAST_S)
        return issued.token

    async def _in_thread(self, question: Callable[P, V], *args: P.args, **kwargs: P.kwargs) -> V:
        loop = asyncio.get_running_loop()
        try:
            async with asyncio.timeout(_DEADLINE_S):
                return await loop.run_in_executor(self._threads, lambda: question(*args, **kwargs))
        except TimeoutError as error:
            raise Unavailable("entra: no answer in time") from error


@dataclass(frozen=True, slots=True)
class _Kept:
    """A person's token, the version of the row it belongs to, since and until when it is handed out unasked, the hash
    of the sign-in it came from, and whether they are a guest."""

    token: str = field(repr=False)
    version: int
    since: float
    until: float
    origin: bytes | None
    guest: bool


@dataclass(frozen=True, slots=True)
class _BotToken:
    token: str = field(repr=False)
    renew_at: float
    good_until: float


def _started(threads: int) -> ThreadPoolExecutor:
    """All threads now: started one by one when work comes, each start would wait on the loop for the busy ones."""
    pool = ThreadPoolExecutor(threads, thread_name_prefix="msal")
    all_there = Barrier(threads)
    for _ in range(threads):
        pool.submit(all_there.wait)
    return pool


def _bounded(kept: dict[K, V], key: K) -> dict[K, V]:
    """Room for one more: what was put in first goes first, which is what ends first."""
    kept.pop(key, None)
    while len(kept) >= _KEPT_PEOPLE:
        del kept[next(iter(kept))]
    return kept
