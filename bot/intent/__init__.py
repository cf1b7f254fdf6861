"""From words to a wish. Pure.

    plain      the text without tags and entities; a mention is one sign          plain.py
    words      links, names, quotations kept whole; every phrase knows its kind   protected.py, words.py, grammar.py
    message    the words for the recipient, taken out and never read              message.py
    dates      until when                                                        dates.py
    asides     mail or no mail, sign-in or not                                   asides.py
    roles      view or edit                                                      roles.py
    requests   which order of words this is: what is asked for                   requests.py
    files      which file                                                        files.py
    people     with whom, each with which role                                   people.py

The engine knows no language. A language is one file in vocabulary/: its words, and the orders it puts them in.
What is unclear stays open and is asked on the form; what is no request is `none`.
"""

from __future__ import annotations

from bot.intent import asides, dates, message, requests, roles
from bot.intent.files import files_of
from bot.intent.grammar import Grammar
from bot.intent.people import Around, people_of
from bot.intent.plain import plain
from bot.intent.vocabulary.en import ENGLISH
from bot.intent.words import Words, words_of
from bot.model import Sentence, Wish, WishedFile, WishedRecipient

_ENGLISH = Grammar(ENGLISH)
_NONE = Wish(intent="none")


def understand(sentence: Sentence) -> Wish:
    """What a sentence asks for. Raises nothing, whatever the text."""
    grammar = _ENGLISH
    words = words_of(plain(sentence), grammar)
    words, note = message.take(words, grammar)
    words, when = dates.take(words, grammar, sentence.now.date())
    words, notify = asides.take(words, grammar.mail)
    words, sign_in = asides.take(words, grammar.sign_in)
    words = roles.mark(words, grammar)
    request = requests.find(words, grammar)
    if request is None:
        return _otherwise(sentence, words, grammar)
    people = people_of(
        words,
        grammar,
        Around(sentence.scope, sentence.context),
        list_=request.people,
        right=request.right,
        after=request.end,
    )
    wish = Wish(
        intent=request.intent,
        files=_files(sentence, words, grammar, request),
        recipients=people.recipients,
        role=people.right.role or request.implied,
        role_requested=people.right.requested,
        message=note,
        expiry=when.day,
        notify=notify,
        sign_in=sign_in,
    )
    return _adapted(wish, request, when)


def _files(
    sentence: Sentence, words: Words, grammar: Grammar, request: requests.Request
) -> tuple[WishedFile, ...]:
    """Those that are named; where none is, those that came with the message."""
    if request.files:
        return files_of(words, grammar, request.files, sentence.attachments)
    return _attached(sentence) if request.intent == "share" else ()


def _adapted(wish: Wish, request: requests.Request, when: dates.When) -> Wish:
    if wish.intent == "extend" and when.length:
        return wish.model_copy(update={"expiry": None, "extension": when.length})
    if wish.intent == "revoke" and not (request.files or request.people):
        last = {"kind": "context", "value": "last_share"}
        return wish.model_copy(
            update={"files": (WishedFile.model_validate(last),), "recipients": (WishedRecipient.model_validate(last),)}
        )
    return wish


def _otherwise(sentence: Sentence, words: Words, grammar: Grammar) -> Wish:
    if intent := requests.closing(words, grammar):
        return Wish.model_validate({"intent": intent})
    if not words.kinds:
        return Wish(intent="help") if not sentence.attachments else Wish(intent="share", files=_attached(sentence))
    return _NONE


def _attached(sentence: Sentence) -> tuple[WishedFile, ...]:
    return tuple(WishedFile(kind="attachment", value=name) for name in sentence.attachments)
