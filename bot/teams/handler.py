"""From a turn to `Talk`, and from its answer to a message or to the body of an invoke. Expected errors end here.

Faults of the SDK that this file avoids by not using its activity handlers:

- `application/search` and `signin/failure` have no handler there (501); `adaptiveCard/action` takes `Action.Execute` of
  the exact shape only, else builds an answer that cannot be written down (500), and drops what it does not know;
- an answer of type `application/vnd.microsoft.activity.message` cannot be serialised there, since its value is a text;
- its token exchange asks Microsoft's token service, which this bot does not use;
- an exception in an invoke answers 501 with the word null.
"""

from __future__ import annotations

import traceback
from collections.abc import Awaitable, Callable
from http import HTTPStatus
from typing import Any, Protocol

from botbuilder.core import InvokeResponse, TurnContext

from bot.answers import Answer, AskSignIn, Choice, Note, Post, Show, SignInFailed
from bot.clock import Clock
from bot.errors import N_, ShareError, SignInNeeded
from bot.model import Asker, Conversation, Heard, Pressed, Searched, SignedIn, UserKey, Verified
from bot.teams import reading
from bot.teams.connector import ADAPTIVE_CARD, card_message
from bot.teams.lean import Inbound, Outgoing, Received
from bot.teams.recent import Recent
from bot.telemetry import log
from bot.texts import Texts, texts
from cards.signin import signin

MESSAGE = "application/vnd.microsoft.activity.message"
LOGIN = "application/vnd.microsoft.activity.loginRequest"
ERROR = "application/vnd.microsoft.error"
WRONG_CODE = "application/vnd.microsoft.error.incorrectAuthCode"
PRECONDITION = "application/vnd.microsoft.error.preconditionFailed"
SEARCHED = "application/vnd.microsoft.search.searchResponse"
OAUTH_CARD = "application/vnd.microsoft.card.oauth"

_OUTSIDER = N_("I can only share for people of this organisation.")
_POSTED = N_("Done. See my new message.")


class Talk(Protocol):
    """The conversation, as this room sees it. Each method may raise any ShareError; its reader is told in words."""

    async def heard(self, heard: Heard, /) -> Answer | None: ...

    async def pressed(self, pressed: Pressed, /) -> Answer: ...

    async def searched(self, search: Searched, /) -> tuple[Choice, ...]: ...

    async def signed_in(self, event: SignedIn, /) -> Answer | None: ...

    async def verified(self, event: Verified, /) -> Answer | None: ...

    async def joined(self, conversation: Conversation, locale: str, /) -> Answer | None: ...

    def posted(self, draft_id: str, card_id: str, /) -> None:
        """A draft's card has become a message."""

    async def left(self, user: UserKey, /) -> None: ...


LinkFor = Callable[[Asker, AskSignIn], Awaitable[str]]


class Handler:
    """One turn: which noun is it, what does `Talk` say, how is that said on the wire.

    `sign_in_link` makes the address of our own sign-in page for one person and draft, where there are such pages.
    """

    def __init__(
        self,
        *,
        talk: Talk,
        app_id: str,
        clock: Clock,
        sign_in_link: LinkFor | None = None,
    ) -> None:
        self._talk = talk
        self._resource = f"api://botid-{app_id}"
        self._clock = clock
        self._sign_in_link = sign_in_link
        self._joined = Recent(size=4096, seconds=300)
        self._exchanged = Recent(size=4096, seconds=15)

    async def turn(self, context: TurnContext) -> None:
        """Raises `Malformed` for an activity whose inside is not what its type promises."""
        activity: Inbound = context.activity.inbound
        match activity.type:
            case "message":
                await self._message(context, activity)
            case "invoke":
                await _respond(context, await self._invoke(context, activity))
            case "conversationUpdate" | "installationUpdate":
                await self._membership(context, activity)
            case _:  # messageUpdate and messageDelete never start or change a share
                pass

    async def sorry(self, context: TurnContext, error: Exception) -> None:
        """The answer to what should not happen. The log gets the places in the code, and no value of any variable."""
        activity: Inbound = context.activity.inbound
        log.error("turn.failed", kind=activity.name or activity.type, error=type(error).__name__, at=_places(error))
        if activity.type == "invoke":
            await _respond(context, _failed(activity, texts(reading.locale(activity))))
        elif activity.type == "message" and not isinstance(error, ShareError):
            # A ShareError that comes as far as this is the connector's: there is nobody to send a message to.
            await self._send(context, activity, Note(texts(reading.locale(activity))(ShareError.text)))

    # --- messages -------------------------------------------------------------------------------------

    async def _message(self, context: TurnContext, activity: Inbound) -> None:
        if not reading.is_person(activity):
            return
        if not activity.text and isinstance(activity.value, dict):
            return  # a button of the kind that sends a message; none of our cards has one
        heard = reading.heard(activity, self._clock.now())
        answer = await self._in_words(activity, self._talk.heard(heard))
        await self._send(context, activity, answer)

    async def _membership(self, context: TurnContext, activity: Inbound) -> None:
        """Teams tells an installation twice, as conversationUpdate and installationUpdate; people are greeted once."""
        place = activity.conversation.id.partition(";")[0]
        if activity.type == "installationUpdate" and (activity.action or "").startswith("remove"):
            self._joined.forget(place)
            if reading.scope(activity) == "personal" and reading.is_person(activity):
                await self._talk.left(reading.asker(activity).key)
        elif _adds_bot(activity) and self._joined.first(place):
            doing = self._talk.joined(reading.conversation(activity), reading.locale(activity))
            await self._send(context, activity, await self._in_words(activity, doing))

    async def _send(self, context: TurnContext, activity: Inbound, answer: Answer | None) -> None:
        match answer:
            case Post(card, draft_id):
                card_id = await _reply(context, card_message(card))
                if draft_id and card_id:
                    self._talk.posted(draft_id, card_id)
            case Show(card):
                await _reply(context, card_message(card))
            case Note(text) | SignInFailed(text):
                await _reply(context, Outgoing(text=text, text_format="plain"))
            case AskSignIn():
                await _reply(context, await self._oauth_message(activity, answer))
            case None:
                pass

    async def _oauth_message(self, activity: Inbound, ask: AskSignIn) -> Outgoing:
        content = await self._sign_in(activity, ask)
        if content is None:
            return Outgoing(text=ask.text, text_format="plain")
        if reading.scope(activity) == "channel":
            # Teams has no silent sign-in by card there and would report a fault
            content.pop("tokenExchangeResource", None)
        return Outgoing(attachments=[{"contentType": OAUTH_CARD, "content": content}])

    async def _sign_in(self, activity: Inbound, ask: AskSignIn) -> dict[str, Any] | None:
        """The content of a sign-in card; None where only our pages would help and there are none.

        What Entra asks of the person themselves it would not give to a silent try: that would go round in circles.
        """
        link = await self._sign_in_link(reading.asker(activity), ask) if self._sign_in_link else None
        if link is None and ask.claims:
            return None
        t = texts(reading.locale(activity))
        content = signin(t, text=ask.text, exchange_id=ask.draft_id, resource=self._resource, link=link)
        if ask.claims:
            del content["tokenExchangeResource"]
        return content

    # --- invokes --------------------------------------------------------------------------------------

    async def _invoke(self, context: TurnContext, activity: Inbound) -> InvokeResponse:
        match activity.name:
            case "adaptiveCard/action":
                return await self._press(context, activity)
            case "application/search":
                return await self._search(activity)
            case "signin/tokenExchange":
                return await self._exchange(context, activity)
            case "signin/verifyState":
                return await self._verify(context, activity)
            case "signin/failure":
                log.warning("signin.failure", code=_failure_code(activity.value))
                return InvokeResponse(status=HTTPStatus.OK)
            case _:
                return _refusal("NotSupported", "This bot does not know this kind of request.")

    async def _press(self, context: TurnContext, activity: Inbound) -> InvokeResponse:
        t = texts(reading.locale(activity))
        if not reading.is_person(activity):
            return _ok(MESSAGE, t(_OUTSIDER))
        pressed = reading.pressed(activity)
        answer = await self._in_words(
            activity, self._talk.pressed(pressed), token_sent=bool(pressed.sso_token or pressed.code)
        )
        match answer:
            case Show(card):
                return _ok(ADAPTIVE_CARD, card)
            case Note(text):
                return _ok(MESSAGE, text)
            case AskSignIn(_, text):
                content = await self._sign_in(activity, answer)
                return _ok(LOGIN, content, code=HTTPStatus.UNAUTHORIZED) if content else _ok(MESSAGE, text)
            case SignInFailed(text) if pressed.code:
                return _ok(WRONG_CODE, {"code": "401", "message": text}, code=HTTPStatus.UNAUTHORIZED)
            case SignInFailed(text):
                return _ok(PRECONDITION, {"code": "412", "message": text}, code=HTTPStatus.PRECONDITION_FAILED)
            case Post() | None:
                await self._send(context, activity, answer)
                return _ok(MESSAGE, t(_POSTED))

    async def _search(self, activity: Inbound) -> InvokeResponse:
        search = reading.searched(activity)
        choices: tuple[Choice, ...] = ()
        if search is not None and reading.is_person(activity):
            try:
                choices = await self._talk.searched(search)
            except ShareError as error:
                log.warning("search.declined", error=type(error).__name__)
        found = [{"title": choice.title, "value": choice.value} for choice in choices[: reading.MAX_CHOICES]]
        return _ok(SEARCHED, {"results": found})

    async def _exchange(self, context: TurnContext, activity: Inbound) -> InvokeResponse:
        """A person's desktop and phone both send their token for the same card: one of them is used."""
        if not reading.is_person(activity):
            return _not_exchanged(activity, texts(reading.locale(activity))(_OUTSIDER))
        event = reading.signed_in(activity)
        key = (event.asker.key, event.exchange_id)
        if self._exchanged.first(key):
            answer = await self._in_words(activity, self._talk.signed_in(event), token_sent=True)
            if isinstance(answer, SignInFailed):
                self._exchanged.forget(key)
                return _not_exchanged(activity, answer.text)
            await self._send(context, activity, answer)
        return InvokeResponse(status=HTTPStatus.OK, body={"id": event.exchange_id, "connectionName": ""})

    async def _verify(self, context: TurnContext, activity: Inbound) -> InvokeResponse:
        """The sign-in page is done, and Teams passes on what it handed over."""
        if not reading.is_person(activity):
            return InvokeResponse(status=HTTPStatus.PRECONDITION_FAILED)
        answer = await self._in_words(activity, self._talk.verified(reading.verified(activity)), token_sent=True)
        if isinstance(answer, SignInFailed):
            return InvokeResponse(status=HTTPStatus.PRECONDITION_FAILED, body={"failureDetail": answer.text})
        await self._send(context, activity, answer)
        return InvokeResponse(status=HTTPStatus.OK)

    # --- expected errors, in one place ------------------------------------------------------------------

    async def _in_words(
        self, activity: Inbound, doing: Awaitable[Answer | None], *, token_sent: bool = False
    ) -> Answer | None:
        """What `Talk` answers, or its expected error in the reader's language."""
        try:
            return await doing
        except ShareError as error:
            log.info("turn.declined", kind=activity.name or activity.type, error=type(error).__name__, why=str(error))
            text = texts(reading.locale(activity))(error.text)
            return SignInFailed(text) if token_sent and isinstance(error, SignInNeeded) else Note(text)


def _adds_bot(activity: Inbound) -> bool:
    if activity.type == "installationUpdate":
        return activity.action == "add"
    return any(member.id == activity.recipient.id for member in activity.members_added or ())


async def _reply(context: TurnContext, activity: Outgoing) -> str | None:
    """The new message's id.

    Past `TurnContext.send_activity`: its closures hold each other, and so the whole turn until gc runs.
    """
    received: Received = context.activity
    activity.channel_id = received.channel_id
    activity.service_url = received.service_url
    activity.from_property = received.recipient
    activity.recipient = received.from_property
    activity.conversation = received.conversation
    activity.reply_to_id = received.id
    activity.locale = received.locale
    activity.input_hint = "acceptingInput"
    (sent,) = await context.adapter.send_activities(context, [activity])
    return sent.id if sent else None


async def _respond(context: TurnContext, response: InvokeResponse) -> None:
    await context.adapter.send_activities(context, [Outgoing(type="invokeResponse", value=response)])


def _ok(kind: str, value: object, *, code: HTTPStatus = HTTPStatus.OK) -> InvokeResponse:
    """Teams reads the outcome in the body; the HTTP status only says that the bot was there."""
    return InvokeResponse(status=HTTPStatus.OK, body={"statusCode": int(code), "type": kind, "value": value})


def _refusal(code: str, message: str) -> InvokeResponse:
    value = {"code": code, "message": message}
    return InvokeResponse(status=HTTPStatus.BAD_REQUEST, body={"statusCode": 400, "type": ERROR, "value": value})


def _not_exchanged(activity: Inbound, detail: str) -> InvokeResponse:
    given = activity.value.get("id") if isinstance(activity.value, dict) else None
    body = {"id": given if isinstance(given, str) else "", "connectionName": "", "failureDetail": detail}
    return InvokeResponse(status=HTTPStatus.PRECONDITION_FAILED, body=body)


def _failed(activity: Inbound, t: Texts) -> InvokeResponse:
    """Every kind of invoke has a way to say that it did not work out."""
    match activity.name:
        case "application/search":
            return _ok(SEARCHED, {"results": []})
        case "signin/tokenExchange":
            return _not_exchanged(activity, t(ShareError.text))
        case _:
            return _ok(MESSAGE, t(ShareError.text))


def _failure_code(value: object) -> str:
    code = value.get("code") if isinstance(value, dict) else None
    return code[:64] if isinstance(code, str) and code.isprintable() else "unknown"


def _places(error: BaseException) -> list[str]:
    frames = traceback.extract_tb(error.__traceback__)[-8:]
    return [f"{frame.filename.rpartition('/')[2]}:{frame.lineno} {frame.name}" for frame in frames]
