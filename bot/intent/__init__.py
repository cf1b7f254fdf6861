"""From words to a wish. Pure.

    plain      the text without tags and entities; a mention is one sign          plain.py
    pieces     links, names, quotations kept whole                                protected.py
    language   the one, or the two, that know its words                           languages.py
    words      every phrase knows its kind                                        words.py, grammar.py
    message    the words for the recipient, taken out and never read              message.py
    dates      until when                                                        dates.py
    asides     mail or no mail, sign-in or not                                   asides.py
    roles      view or edit                                                      roles.py
    rethought  who is taken back in the same breath                              rethought.py
    chosen     while a form asks which of several is meant: the one that the words fit      chosen.py
    requests   which order of words this is: what is asked for                   requests.py
    points     where it is none, or surely another: what its words speak for     points.py
    named      which words then name file and people; which surely do not        named.py
    later      whether another day or a condition is said                        later.py
    another    whether a second share is asked for behind the first              another.py
    before     which file and whom the words before the request name                  before.py
    files      which file                                                        files.py
    people     with whom, each with which role                                   people.py
    corrections  while a form is open: what shall be different                    corrections.py

The engine knows no language. A language is one file in vocabulary/: its words, and the orders it puts them in.
What is unclear stays open and is asked on the form; what is no request is `none`.
"""

from __future__ import annotations

from typing import NamedTuple

from bot.intent import (
    another,
    asides,
    before,
    corrections,
    dates,
    later,
    message,
    named,
    points,
    requests,
    rethought,
    roles,
)
from bot.intent.addressed import addressed
from bot.intent.chosen import chosen, chosen_file
from bot.intent.files import THIS, files_of
from bot.intent.grammar import Grammar
from bot.intent.languages import languages
from bot.intent.people import Around, People, Span, each_of, people_of, recipient_of
from bot.intent.plain import plain
from bot.intent.roles import Right
from bot.intent.words import Words, pieces_of, words_of
from bot.model import Intent, Sentence, Wish, WishedFile, WishedRecipient


def understand(sentence: Sentence) -> Wish:
    """What a sentence asks for. Raises nothing, whatever the text."""
    heard = hear(sentence)
    words, grammar, said = heard.words, heard.grammar, heard.said
    if not heard.wordy:
        return _without_words(sentence, words)
    if sentence.context and not said and (meant := chosen(words, grammar, sentence.context.fitting)):
        return Wish(intent="correct", recipients=meant)
    if sentence.context and not said and (file := chosen_file(words, grammar, sentence.context.files)):
        return Wish(intent="correct", files=(file,))
    if requests.in_jest(words, grammar):
        return Wish(intent="none")
    request = requests.find(words, grammar, heard.around)
    if heard.form_open and _concerns_form(request, words, grammar, said.when):
        changed = _correction(sentence, words, grammar, request, said)
        if changed is not None:
            return changed
    aside = said.notify is not None or said.sign_in is not None  # "no mail, not necessary"
    if request and request.intent == "share" and not aside and requests.called_off(words, grammar, request.start):
        return Wish(intent="cancel", called_off=True)
    if request is not None and not _says_too_little(sentence, request, words, grammar, said.when):
        intent = None if heard.form_open else points.overruled(heard.table, heard.clues, request.intent)
        if intent == "none" and request.files and request.people and heard.around.told:
            intent = None  # what names both is asked on the form at most
        if intent and {intent, request.intent} != {"share", "change_role"}:
            return _plain_wish(sentence, heard, intent)
        first = another.without(words, grammar, request._replace(intent=intent or request.intent))
        wish = _wish(sentence, words, grammar, first, said)
        waits = request.intent == "share" and later.waits(words, grammar, request)
        more = another.follows(words, grammar, heard.around, request)
        return wish.model_copy(update={"more": more, "waits": waits})
    if closing := requests.closing(words, grammar):
        return Wish(intent=closing)
    intent = "none" if request or not heard.guessable else points.intent_of(heard.table, heard.clues)
    return _plain_wish(sentence, heard, intent)


def warm() -> None:
    """Makes every language ready, for about two seconds; the second time nothing is left to do."""
    for grammar in languages().grammars:
        points.tables(grammar.vocabulary.language)


class _Said(NamedTuple):
    """What was taken out of the sentence before its order of words was looked at."""

    message: str | None
    when: dates.When
    notify: bool | None
    sign_in: bool | None
    unclear_end: bool = False
    endless: bool = False

    def __bool__(self) -> bool:
        return self._replace(unclear_end=False, endless=False) != _Said(None, dates.When(), None, None)

    def wish(
        self,
        intent: Intent,
        files: tuple[WishedFile, ...],
        recipients: tuple[WishedRecipient, ...],
        right: Right,
        *,
        same_role: bool = False,
    ) -> Wish:
        """With what is read here, and what was taken out before."""
        return Wish(
            intent=intent,
            files=files,
            recipients=recipients,
            role=right.role,
            role_requested=right.requested,
            same_role=same_role,
            message=self.message,
            expiry=self.when.day,
            notify=self.notify,
            sign_in=self.sign_in,
            unclear_end=self.unclear_end,
            endless=self.endless,
        )


class Heard(NamedTuple):
    """A sentence before its order of words is looked at. `wordy`: it has more than links and attached files."""

    words: Words
    grammar: Grammar
    said: _Said
    around: requests.Circumstances
    form_open: bool
    wordy: bool
    asides: tuple[str, ...]

    @property
    def guessable(self) -> bool:
        """Whether it may be a request though no order of words fits: not what people tell each other."""
        return self.around.told and not requests.only_tells(self.words, self.grammar)

    @property
    def table(self) -> points.Table:
        return points.tables(self.grammar.vocabulary.language).intents

    @property
    def clues(self) -> frozenset[str]:
        return points.clues(self.words, self.grammar, self.asides)


def hear(sentence: Sentence) -> Heard:
    """The stages before the order of words. `make points` counts what they find."""
    text = plain(sentence)
    found = pieces_of(text)
    grammar = languages().of(found, sentence.locale)
    words = words_of(text, found, grammar)
    wordy = not all(kind in grammar.signs("LINK") for kind in words.kinds)
    words, note = message.take(words, grammar)
    please = not grammar.signs("PLEASE").isdisjoint(words.kinds)
    words = words.without_courtesies(grammar)
    undated, when, unclear, never = dates.take(words, grammar, sentence.now.date())
    dated, words = dates.limits(words, undated, grammar), undated
    words, notify = asides.take(words, grammar, grammar.mail)
    words, sign_in = asides.take(words, grammar, grammar.sign_in)
    words = roles.mark(words, grammar)
    words = addressed(rethought.rethought(words, grammar), grammar)
    said = _Said(message=note, when=when, notify=notify, sign_in=sign_in, unclear_end=unclear, endless=never)
    told = sentence.scope == "personal" or words.plain.calls_bot
    called = told and not grammar.signs("CALL").isdisjoint(words.kinds)
    urged = please or dated or called or bool(said._replace(when=dates.When())) or words.plain.calls_bot
    form_open = sentence.context is not None and sentence.context.draft is not None
    known = not form_open and sentence.context is not None and sentence.context.last_person is not None
    lately = not form_open and sentence.context is not None and sentence.context.last_share is not None
    due = when.day is not None and not (dated or when.length)  # "Lee needs the plan by Friday" is talk
    alone = sentence.scope == "personal" and not due
    around = requests.Circumstances(urged=urged, told=told, alone=alone, known=known, lately=lately)
    beside = {
        points.IN_A_CHANNEL: sentence.scope != "personal",
        "a form is open": form_open,
        "shared just before": lately,
        "attached": bool(sentence.attachments),
        points.CALLED: words.plain.calls_bot,
        "a courtesy": please,
        "a message": note is not None,
        "a date": when != dates.When(),
        "mail or none": notify is not None,
        "sign-in or none": sign_in is not None,
    }
    return Heard(words, grammar, said, around, form_open, wordy, tuple(clue for clue, true in beside.items() if true))


def _wish(sentence: Sentence, words: Words, grammar: Grammar, request: requests.Request, said: _Said) -> Wish:
    if request.people is None and request.intent in {"revoke", "extend", "change_role"}:
        request = request._replace(people=before.holders(words, grammar, request.start))
    whom = before.person(words, grammar, request.start)
    taken = request.intent == "revoke" and request.files is not None
    together = before.people(words, grammar, request.start)
    nobody, no_file = named.doubts(words, grammar, request.intent)
    of_files = frozenset(n for span in before.files_instead(words, grammar, request.end) for n in range(*span))
    if of_files:
        nobody = of_files  # "no wait" is not said of whom it follows: "the budget to Lee, no wait, the forecast"
    around = Around(sentence.scope, sentence.context, whom, together, nobody, of_files, gives=request.intent == "share")

    def read(around: Around) -> People:
        return people_of(
            words,
            grammar,
            around,
            list_=request.people or (whom if taken else None),  # "Lee has left: remove the access to the budget"
            right=request.right,
            start=request.start,
            after=request.end,
        )

    people = read(around)
    if whom is None and (her := _meant_by_her(sentence, words, grammar, request.intent, people.recipients)):
        people = read(around._replace(before=her))
    right = people.right
    if whom and not right and request.intent == "share" and _speaks_of_before(words, grammar, request):
        right = before.right(words, whom)
    alone = request.intent == "share" and len(people.recipients) == 1
    if right.role == "write" and (
        _refused_after(words, grammar, request) or (alone and roles.at_last_to_look(words, grammar))
    ):
        right = right._replace(role=None)
    wish = said.wish(
        "share" if right.requested == "owner" and request.intent == "change_role" else request.intent,
        _files(sentence, words, grammar, request, no_file),
        people.recipients,
        right._replace(role=right.role or request.implied),
        same_role=any("SAMEROLE" in word.values for word in words.words),
    )
    wish = _adapted(wish, said.when)
    if request.intent == "share" and wish.expiry is None and dates.left(words, grammar, request.end):
        wish = wish.model_copy(update={"unclear_end": True})
    if request.intent == "revoke" and not (request.files or request.people):
        return _undoing(wish, bare=not (said or said.unclear_end) and _only_undo(words, grammar))
    return wish


def _plain_wish(sentence: Sentence, heard: Heard, intent: Intent) -> Wish:
    """What is plainly named in a sentence of which only the intent is known.

    Nobody is given more than to look; whose access is taken or changed, or to what, must be said.
    """
    if intent in {"none", "cancel", "help", "thanks"}:
        return Wish(intent=intent)
    words, grammar, said = heard.words, heard.grammar, heard.said
    found = named.named(words, grammar, intent)
    files = tuple(file for span in found.files for file in files_of(words, grammar, span, sentence.attachments))
    around = Around(sentence.scope, sentence.context)
    wish = said.wish(
        intent,
        files or (_attached(sentence) if intent == "share" else ()),
        () if intent == "share" and _refuses(words, grammar) else each_of(words, grammar, around, found),
        Right("read" if roles.only_to_look(words.words) else None),
    )
    if intent == "correct":
        if _another_before(sentence, words, grammar, wish.recipients):
            wish = wish.model_copy(update={"recipients": tuple(r for r in wish.recipients if r.kind != "context")})
        return wish if heard.form_open else Wish(intent="none")
    if intent != "share" and not (wish.files or wish.recipients):
        return Wish(intent="none")
    return _adapted(wish, said.when)


def _refuses(words: Words, grammar: Grammar) -> bool:
    """Whether no access shall be given, and perhaps to another: "give Paul no access to the plan, but Lee"."""
    kinds, access = words.kinds, grammar.signs("ACCESS") | grammar.signs("SHARENOUN")
    giving, no = grammar.signs("GIVE") | grammar.signs("SHOULD"), grammar.signs("NOT") | grammar.signs("DONT")
    if kinds[:1] in no and kinds and grammar.signs("COMMA").isdisjoint(kinds):
        return True
    may = [n for n, kind in enumerate(kinds) if kind in grammar.any_of("SHOULD", "OUGHT", "PERMIT")]
    if may and any("REFUSED" in word.values for word in words.words[may[0] :]):
        return True  # "Lee and Patti are not to see the plan", in two halves
    for n, kind in enumerate(kinds[:-1]):
        if kind in grammar.signs("HASNT") and kinds[n - 1 : n] in grammar.signs("SHOULD"):
            return True
        if kind in grammar.signs("NAYS") and kinds[n + 1] in access:
            given = not giving.isdisjoint(kinds[:n]) and grammar.signs("HAS").isdisjoint(kinds[n:])
            if given or kinds[n + 2 : n + 3] in grammar.signs("FOR"):
                return True
    return False


def _refused_after(words: Words, grammar: Grammar, request: requests.Request) -> bool:
    """Whether it is then said that the same person may not: "Lee wants to edit it, he must not". The form asks."""
    said = zip(words.words[request.end - 1 :], words.words[request.end :], strict=False)
    return any(
        ("LACKING" in word.values and not {"OFPERSON", "HIM"}.isdisjoint([*word.values, *one.values]))
        or (one.kind in grammar.signs("BUT") and roles.only_to_look([word]))
        for one, word in said
    )


def _speaks_of_before(words: Words, grammar: Grammar, request: requests.Request) -> bool:
    """Whether the request names neither whom nor what but by a pronoun: "share it with him"."""
    if request.people is None or (request.files and not _this(words, grammar, request.files)):
        return False
    return any("HIM" in word.values for word in words.words[request.people[0] : request.people[1]])


def _concerns_form(request: requests.Request | None, words: Words, grammar: Grammar, when: dates.When) -> bool:
    """Whether a sentence said while a form is open is about that form: it names no file of its own."""
    if request is None:
        return requests.closing(words, grammar) is None
    files = files_of(words, grammar, request.files, ()) if request.files else ()
    if request.intent == "list_access" or (files and files != (THIS,)):
        return False
    if not (request.files or request.people):
        return request.intent == "change_role" or (request.intent == "extend" and when.day is not None)
    own = words.kinds[request.start] in grammar.signs("BEGINNING")
    return not (own and files)


def _this(words: Words, grammar: Grammar, span: requests.Span) -> bool:
    """Whether just what is at hand is meant: "it", "this", "this link", and "them" of files."""
    return files_of(words, grammar, span, ()) == (THIS,)


def _correction(
    sentence: Sentence, words: Words, grammar: Grammar, request: requests.Request | None, said: _Said
) -> Wish | None:
    """The change to the open form, or None where nothing in the sentence changes it."""
    if grammar.part("WONDERS").match(words.kinds):
        return None
    whom = before.person(words, grammar, request.start) if request else None  # "Diego has left, take him off"
    whom = whom or before.leaver(words, grammar, _on_form(sentence, words))  # "Diego has left, replace him with Lee"
    around = Around(sentence.scope, sentence.context, whom)
    changed = _changed(words, grammar, around, request)
    if whom is None and (her := _meant_by_her(sentence, words, grammar, "correct", changed.people.recipients)):
        changed = _changed(words, grammar, around._replace(before=her), request)
    people, right = changed.people
    if _another_before(sentence, words, grammar, people):
        people = tuple(one for one in people if one.kind != "context")
    if not (people or right or changed.files or said or said.unclear_end or said.endless):
        return None
    here = [one for one in people if not one.exclude]
    righted = any(one.role for one in here)
    if changed.only and any(one.role == "write" for one in here):
        right = right or Right("read")  # "only Lee as editor": the others view
    wish = said.wish("correct", changed.files, people, right)
    only = changed.only and bool(here) and not righted
    return wish.model_copy(update={"only": only, "instead": changed.instead})


def _changed(
    words: Words, grammar: Grammar, around: Around, request: requests.Request | None
) -> corrections.Correction:
    """What the words change on the form: by the request, if they make one, else by what is said anywhere in them."""
    changed = corrections.read(words, grammar, around)
    if request is None:
        return changed
    people = changed.people.recipients
    asked = people_of(words, grammar, around, list_=request.people, right=request.right, after=request.end, each=True)
    more = len(people) > len(asked.recipients)  # "add Paul and drop Diego" takes somebody in too
    of_named = any(one.kind != "context" and not one.exclude for one in people)
    told = of_named and all(one.kind == "context" for one in asked.recipients)  # "put Ben in, and let him edit"
    if told or (request.intent != "share" and more):
        return changed
    here = asked.recipients
    if request.intent == "revoke":
        here = tuple(one.model_copy(update={"exclude": True, "role": None}) for one in here)
    elif request.intent == "share":  # "drop Lynne, and let Diego edit"
        here = (*(one for one in people if one.exclude and one not in here), *here)
    listed = request.people is not None and corrections.no_other(words, grammar, request.people[0])
    return corrections.Correction((), asked._replace(recipients=here), changed.only or listed)


def _meant_by_her(
    sentence: Sentence, words: Words, grammar: Grammar, intent: Intent, people: tuple[WishedRecipient, ...]
) -> Span | None:
    """Who is named in a clause before "her", where that was read as who was talked of last: "Kim joins us, add her"."""
    if not (said := _said_of_last(sentence, words, people)):
        return None
    apart = grammar.any_of("COMMA", "END", "DASH", "SO", "COLON")
    around, named_already = Around(sentence.scope, sentence.context), {one.value for one in people if not one.exclude}
    spoken: list[Span] = []
    denied = _denied_before(words, grammar, said[0]) if intent == "revoke" else []
    for span in denied or named.spoken_of(words, grammar, intent, said[0]):
        one = recipient_of(words, grammar, around, span)
        if one is not None and one.kind == "name" and not apart.isdisjoint(words.kinds[span[1] : said[0]]):
            spoken += [] if one.value in named_already else [span]
    kinds = words.kinds
    if len(spoken) != 1 or kinds[spoken[0][1] : spoken[0][1] + 1] in grammar.any_of("REPORT", "SAYING"):
        return None
    return None if kinds[spoken[0][0] - 1 : spoken[0][0]] in grammar.any_of("PREP", "OF", "ACCORDING") else spoken[0]


def _denied_before(words: Words, grammar: Grammar, end: int) -> list[Span]:
    """Who should not have it: "no, not Lee! Take him off"."""
    kinds, names = words.kinds[:end], grammar.any_of("CALLERS")
    starts = [n for n in range(1, end) if kinds[n] in names and kinds[n - 1] in grammar.any_of("NOT", "NON")]
    return [(n, next((last for last in range(n, end) if kinds[last] not in names), end)) for n in starts]


def _said_of_last(sentence: Sentence, words: Words, people: tuple[WishedRecipient, ...]) -> list[int]:
    """Where "her" stands, if it was read as who was talked of last."""
    last = sentence.context.last_person if sentence.context else None
    if all(one.kind != "context" or one.value != last for one in people):
        return []
    return [n for n, word in enumerate(words.words) if not {"HIM", "OFPERSON"}.isdisjoint(word.values)]


def _another_before(sentence: Sentence, words: Words, grammar: Grammar, people: tuple[WishedRecipient, ...]) -> bool:
    """Whether "her" is read as who was talked of last, and somebody is surely named before it who is not among these.

    "It needs lee@contoso.com on the list, edit for him": him may be Lee, and the form asks.
    """
    if not (said := _said_of_last(sentence, words, people)):
        return False
    listed = {name.partition(" ")[0] for name in _on_form(sentence, words)}
    tells = grammar.any_of("ME", "REPORT", "SAYING")
    wishing = [
        (n, n + 1)  # "Diego wants me to take him off"
        for n, word in enumerate(words.words[: said[-1]])
        if word.folded in listed and not tells.isdisjoint(words.kinds[n + 1 : said[-1]])
    ]
    around, spans = Around(sentence.scope, sentence.context), [*wishing, *named.named(words, grammar, "correct").people]
    before = (recipient_of(words, grammar, around, span) for span in spans if span[1] <= said[-1])
    return any(one is not None and one.value not in {each.value for each in people} for one in before)


def _on_form(sentence: Sentence, words: Words) -> tuple[str, ...]:
    """The names, in small letters, of those whom the open form lists."""
    draft = sentence.context.draft if sentence.context else None
    mentioned = {one.id: one.name for one in words.plain.mentions.values()}
    named = (one.hint if one.kind == "context" else None for one in draft.recipients) if draft else ()
    return tuple(
        (name or mentioned.get(one.value, one.value)).casefold()
        for one, name in zip(draft.recipients if draft else (), named, strict=True)
    )


def _files(
    sentence: Sentence, words: Words, grammar: Grammar, request: requests.Request, no_file: frozenset[int]
) -> tuple[WishedFile, ...]:
    """Those that are named; where none is, those that came with the message."""
    share = request.intent == "share"
    span = request.files and named.trimmed(words, grammar, request.files, no_file)
    open_ = span is None or _this(words, grammar, span)
    at_hand = share and (sentence.attachments or sentence.quoted_links)
    links = [n for n, kind in enumerate(words.kinds) if kind in grammar.signs("LINK")]
    if open_ and len(links) == 1:  # "could you give Lee access to this page: https://…"
        span = (links[0], links[0] + 1)
    elif open_ and not at_hand and (share or request.people or span):
        span = before.file(words, grammar, request.start) or span
    if not share:
        asks = request.intent == "list_access" and not request.people  # "who has access?", right after a share
        if span is None and asks and not grammar.signs("WHOEVER").isdisjoint(words.kinds[: request.end]):
            shared = sentence.context is not None and sentence.context.last_share is not None
            return (WishedFile(kind="context", value="last_share"),) if shared else ()
        return files_of(words, grammar, span, sentence.attachments) if span else ()
    if not (open_ and at_hand):
        span = before.file_after(words, grammar, request.end, named=span is not None) or span
    if span:
        second = files_of(words, grammar, request.second, ()) if request.second else ()
        return (*files_of(words, grammar, span, sentence.attachments), *second)
    it = any("OFIT" in word.values for word in words.words[request.start : request.end])
    return _attached(sentence) or ((THIS,) if it else ())


def _adapted(wish: Wish, when: dates.When) -> Wish:
    """Without rights where none is given, and with how much longer."""
    if wish.intent in {"revoke", "list_access", "extend"}:
        plain_people = tuple(one.model_copy(update={"role": None}) for one in wish.recipients)
        wish = wish.model_copy(update={"role": None, "role_requested": None, "recipients": plain_people})
    if wish.intent == "extend" and when.length:
        return wish.model_copy(update={"expiry": None, "extension": when.length})
    return wish


def _undoing(wish: Wish, *, bare: bool) -> Wish:
    """The last share taken back, as "undo that" asks for."""
    file = WishedFile(kind="context", value="last_share")
    people = WishedRecipient(kind="context", value="last_share")
    spared = tuple(one for one in wish.recipients if one.exclude)
    return wish.model_copy(update={"files": (file,), "recipients": (people, *spared), "bare": bare})


def _only_undo(words: Words, grammar: Grammar) -> bool:
    """Whether beside "undo that" there are courtesies only: no question, no other people, no other time."""
    allowed = grammar.any_of("UNDO", "IT", "THIS", "PLEASE", "ASK", "LEAD", "SLIP", "SECOND", "COMMA", "DASH", "END")
    asks = any("?" in word.folded for word in words.words if word.kind == grammar.sign("END"))
    return not asks and allowed.issuperset(words.kinds)


def _says_too_little(
    sentence: Sentence, request: requests.Request, words: Words, grammar: Grammar, when: dates.When
) -> bool:
    """What shall last longer is some access, or lasts until some day: "keep it up" is neither.

    "For Ryan, please" is something only beside a file.
    """
    begins = words.kinds[request.start]
    if begins in grammar.signs("PREP") and request.people and request.people[1] == request.end and not request.files:
        return not (sentence.attachments or before.file(words, grammar, request.start))
    inside = words.kinds[request.start : request.end]
    return request.intent == "extend" and when == dates.When() and grammar.signs("ACCESS").isdisjoint(inside)


def _without_words(sentence: Sentence, words: Words) -> Wish:
    """Links or attached files and nothing else: said to the bot alone they are to be shared."""
    if sentence.scope != "personal":
        return Wish(intent="none" if words.kinds else "help")
    text = words.plain.text
    files = tuple(WishedFile(kind="link", value=text[word.start : word.end]) for word in words.words)
    files += _attached(sentence)
    return Wish(intent="share", files=files) if files else Wish(intent="help")


def _attached(sentence: Sentence) -> tuple[WishedFile, ...]:
    return tuple(WishedFile(kind="attachment", value=name) for name in sentence.attachments)
