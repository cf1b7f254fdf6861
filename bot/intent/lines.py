"""Sentences as JSON lines in, wishes as JSON lines out: `python -m bot understand`."""

from __future__ import annotations

from datetime import datetime
from typing import Any, cast

import orjson

from bot.intent import understand
from bot.model import Context, LastShare, Mention, Sentence, Wish, WishedFile, WishedRecipient


def answer_line(line: str) -> str:
    """One line for one line. What is no such object is answered with intent `none` and its error."""
    try:
        asked = orjson.loads(line)
        sentence = sentence_of(asked)
    except (ValueError, TypeError, KeyError, AttributeError) as error:
        return _json({"id": None, **_answer(Wish(intent="none")), "error": str(error).splitlines()[0]})
    return _json({"id": asked.get("id"), **_answer(understand(sentence))})


def _json(answer: dict[str, Any]) -> str:
    return orjson.dumps(answer).decode()


def sentence_of(asked: dict[str, Any]) -> Sentence:
    context = asked.get("context") or {}
    now = asked.get("now")
    return Sentence(
        text=asked["text"],
        locale=asked.get("locale") or "en-US",
        scope=asked.get("scope") or "personal",
        now=datetime.fromisoformat(now) if now else datetime.now(),  # noqa: DTZ005 - the wall clock of who asks
        tz=asked.get("tz") or "UTC",
        mentions=tuple(
            Mention(kind=m.get("kind") or "user", id=m["id"], name=m["name"]) for m in asked.get("mentions") or ()
        ),
        attachments=tuple(asked.get("attachments") or ()),
        quoted_links=tuple((context.get("reply_to") or {}).get("links") or ()),
        context=_context(context),
    )


def _context(given: dict[str, Any]) -> Context | None:
    draft, last = given.get("draft"), given.get("last_share")
    if not (draft or last or given.get("last_person")):
        return None
    return Context(draft=_draft(draft) if draft else None, last_share=_last(last), last_person=given.get("last_person"))


def _draft(given: dict[str, Any]) -> Wish:
    return Wish(
        intent="share",
        files=tuple(WishedFile.model_validate(file) for file in given.get("files") or ()),
        recipients=tuple(
            WishedRecipient.model_validate({"not_" if key == "not" else key: value for key, value in one.items()})
            for one in given.get("recipients") or ()
        ),
        role=given.get("role"),
    )


def _last(given: dict[str, Any] | None) -> LastShare | None:
    if not given:
        return None
    return LastShare(
        id=str(given.get("id") or ""),
        file=_name_of(given.get("file")),
        recipients=tuple(given.get("recipients") or ()),
        role=given.get("role"),
    )


def _name_of(file: object) -> str | None:
    if isinstance(file, dict):
        return cast("dict[str, str]", file).get("value")
    return str(file) if file else None


def _answer(wish: Wish) -> dict[str, Any]:
    """All nine keys always; hints, `only` and `role_requested` only where they apply."""
    answer: dict[str, Any] = {
        "intent": wish.intent,
        "files": [_said(file.model_dump()) for file in wish.files],
        "recipients": [_said(recipient.model_dump()) for recipient in wish.recipients],
        "role": wish.role,
        "message": wish.message,
        "expiry": f"+{wish.extension}" if wish.extension else wish.expiry,
        "notify": wish.notify,
        "sign_in": wish.sign_in,
    }
    answer |= {"only": True} if wish.only else {}
    return answer | ({"role_requested": wish.role_requested} if wish.role_requested else {})


def _said(thing: dict[str, Any]) -> dict[str, Any]:
    return {key.rstrip("_"): value for key, value in thing.items() if value is not None and value is not False}
