"""The words of a request that say which file, or which files. Pure."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.intent.grammar import Grammar
from bot.intent.message import quoted
from bot.intent.protected import pieces
from bot.intent.words import Words
from bot.model import WishedFile

Span = tuple[int, int]
_COUNTING = re.compile(r"v?\d[\d.]*|final")
_SPANS = ("UNIT", "MONTH", "WEEKDAY", "YEAR", "ISO", "DOTTED", "SLASHED")

THIS = WishedFile(kind="context", value="this")
_LAST = WishedFile(kind="context", value="last_share")


def files_of(words: Words, grammar: Grammar, span: Span, attachments: Sequence[str]) -> tuple[WishedFile, ...]:
    """What is wished for in this span of words; generic words alone ("a file") name none."""
    reading = _Reading(words, grammar, attachments)
    return tuple(dict.fromkeys(file for part in reading.parts(*span) for file in reading.named(*part)))


def nameable(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether one can share such a thing at all: a screen or good news is no file."""
    start, end = _Reading(words, grammar, ()).trimmed(*span)
    kinds = words.kinds
    if start >= end or not grammar.signs("HARD").isdisjoint(kinds[start:end]):
        return True
    of = grammar.vocabulary.head == "last" and not grammar.signs("OF").isdisjoint(kinds[start:end])
    if of and documented(words, grammar, span):  # "the minutes of meeting"
        return True
    prepositions = grammar.signs("PREPOSITIONS")
    last = next((n for n in range(start + 1, end) if kinds[n] in prepositions), end) - 1
    if grammar.vocabulary.compounds and any(grammar.is_document(word.folded) for word in words.words[start:last]):
        return True  # "Plan Garten"
    head = words.words[start if grammar.vocabulary.head == "first" else last]
    return head.folded not in grammar.vocabulary.not_files


def titled(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether these words, in a sentence without a verb, can only be the name of a file."""
    start, end = _Reading(words, grammar, ()).trimmed(*span)
    vocabulary, kinds = grammar.vocabulary, words.kinds
    if start >= end or not nameable(words, grammar, span):
        return False
    if kinds[start] in grammar.signs("POINTS") or not grammar.signs("HARD").isdisjoint(kinds[start:end]):
        return True
    if kinds[span[0]] in grammar.signs("DET") and vocabulary.head == "last":
        return True
    if words.words[start].folded in vocabulary.deeds:
        return False
    while end - start > 1 and _counts(words, grammar, end - 1):
        end -= 1
    if vocabulary.compounds:  # with a name behind it: "Angebot Brenner"
        prepositions = grammar.signs("PREPOSITIONS")
        last = next((n for n in range(start + 1, end) if kinds[n] in prepositions), end)
        return any(grammar.is_document(word.folded) for word in words.words[start:last])
    of = next((n for n in range(start + 1, end) if kinds[n] in grammar.signs("OF")), end)  # "terms of reference"
    if of < end and grammar.is_document(words.words[of - 1].folded):
        return True
    return grammar.is_document(words.words[start if vocabulary.head == "first" else end - 1].folded)


def _counts(words: Words, grammar: Grammar, n: int) -> bool:
    """Whether a word only tells which of several is meant: "contract v3", "rota week 12", "lesson plan year 9"."""
    said = words.words[n]
    known = grammar.is_document(said.folded)  # "the minutes"
    return not known and (
        _COUNTING.fullmatch(said.folded) is not None or any(said.kind in grammar.signs(one) for one in _SPANS)
    )


def documented(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether the noun of these words is one for documents: "the floor plan", "the statement of work", "Plan.docx"."""
    start, end = _Reading(words, grammar, ()).trimmed(*span)
    if not grammar.signs("HARD").isdisjoint(words.kinds[start:end]):
        return True
    joint = grammar.signs("PREPOSITIONS") | grammar.signs("OF")
    last = next((n for n in range(start + 1, end) if words.kinds[n] in joint), end) - 1
    while last > start and _counts(words, grammar, last):  # "invoice 4712"
        last -= 1
    return start < end and grammar.is_document(
        words.words[start if grammar.vocabulary.head == "first" else last].folded
    )


class _Reading:
    def __init__(self, words: Words, grammar: Grammar, attachments: Sequence[str]) -> None:
        self._words = words
        self._grammar = grammar
        self._attachments = attachments

    # --- one file or several -----------------------------------------------------------------------------

    def parts(self, start: int, end: int) -> Iterator[Span]:
        """Where one file ends and the next begins.

        "and" joins two files only where the second begins with an article, or the first has ended for certain: "Terms
        and Conditions" is one file, and so is "Plan and Budget.xlsx".
        """
        start = max((n for n in range(start + 1, end) if self._corrected_before(n)), default=start)
        at = n = start
        # "budget, forecast and roadmap"
        listed = self._has("COMMA", start, end) and self._has("AND", start, end)
        while n < end:
            if not self._is("SEP", n):
                n += 1
                continue
            after = n
            while after < end and (self._is("SEP", after) or self._is("ALSO", after)):
                after += 1
            led = self._led_again(start, after, end)
            after += led
            if n > at and after < end and (listed or led or self._another_begins(n, after) or self._two(n, after, end)):
                yield at, n
                at = after
            n = after
        if at < end:
            yield at, end

    def _has(self, name: str, start: int, end: int) -> bool:
        return not self._grammar.signs(name).isdisjoint(self._words.kinds[start:end])

    def _corrected_before(self, n: int) -> bool:
        """Whether what was said first was a slip: "the budget, sorry, the forecast", "the budget (oh no, the plan)"."""
        if self._is("SLIP", n - 1) or (n > 1 and self._is("SLIP", n - 2) and self._is("SEP", n - 1)):
            return True
        doubt = self._is("SECOND", n - 2) or self._is("NO", n - 2)
        apart = self._is("SEP", n - 3) or self._is("OPEN", n - 3)
        return n > 2 and doubt and apart and self._is("SEP", n - 1)

    def _led_again(self, start: int, n: int, end: int) -> bool:
        """Whether the second file has the preposition of the first again: "access to the plan and to the budget"."""
        if not (start > 0 and n + 1 < end and self._is("PREPOSITIONS", start - 1) and self._is("PREPOSITIONS", n)):
            return False
        contracted = (
            self._grammar.part("ARTICLED").match(self._words.kinds, n) is not None
        )  # "au budget et au planning"
        return self._is("POINTS", n + 1) or (contracted and self._grammar.is_document(self._words.words[n + 1].folded))

    def _another_begins(self, n: int, after: int) -> bool:
        words = self._words.words
        ends_a_name = self._is("FILENAME", after) and self._is("AND", n)
        if words[n].folded == "+" and self._grammar.is_document(words[after].folded):
            return True  # "plan + budget"
        return self._is("ENDED", n - 1) or (self._is("POINTS", after) and not ends_a_name)

    def _two(self, n: int, after: int, end: int) -> bool:
        """Two compounds are two documents: "Klausurplan und Notenliste"; and so are "plan and sheet, both to Lee"."""
        words, grammar = self._words.words, self._grammar
        last = after + 1 == end or self._is("SEP", after + 1)
        second = words[after if grammar.vocabulary.compounds else end - 1]
        named = grammar.is_document(words[n - 1].folded) and grammar.is_document(second.folded)
        both = any(kind in grammar.signs("BOTH") for kind in self._words.kinds[end : end + 2])
        return named and ((grammar.vocabulary.compounds and last) or both)

    def trimmed(self, start: int, end: int) -> Span:
        """Without the articles, courtesies and punctuation at both ends."""
        while start < end and (self._is("EDGES", start) or (self._is("DETS", start) and start + 1 < end)):
            start += 1
        while start < end and self._is("EDGES", end - 1) and not self._closes(start, end - 1):
            end -= 1
        return start, end

    def _closes(self, start: int, at: int) -> bool:
        """Whether a bracket is closed here that is a part of the name: "Plan (final)"."""
        return self._is("CLOSE", at) and self._has("OPEN", start, at)

    # --- one file ------------------------------------------------------------------------------------

    def named(self, start: int, end: int) -> Iterator[WishedFile]:
        start, end = self.trimmed(start, end)
        whole = next((n for n in range(start, end) if self._is("WHOLE", n)), None)
        names = [n for n in range(start, end) if self._is("FILENAME", n)]
        if start >= end:
            return
        if whole is not None:
            yield self._as_it_stands(whole)
        elif names and (len(names) > 1 or names[0] + 1 < end):  # "a.jpg b.jpg", "rota.xlsx she keeps asking"
            begins = [start, *(n + 1 for n in names)]
            for begin, name in zip(begins, names, strict=False):
                yield from self.named(begin, name + 1)
        elif (
            self._is("ATTACHED", start)
            or self._is("ATTACHED", end - 1)
            or (self._is("THEM", start) and start + 1 == end)
        ):  # "send both to Ben"
            yield from [WishedFile(kind="attachment", value=name) for name in self._attachments] or [THIS]
        elif self._is("SAMEFILE", start):
            yield _LAST
        elif (self._is("THIS", start) and not self._has("UNIT", start + 1, start + 2)) or self._is("IT", start):
            yield from self._searched(*self.trimmed(start + 1, end)) if self._says_more(start + 1, end) else [THIS]
        elif self._grammar.vocabulary.file_nouns.keys() >= {word.folded for word in self._words.words[start:end]}:
            # "the file" is the one at hand; "a file" is none in particular.
            yield from () if start and self._is("A", start - 1) else [THIS]
        else:
            yield from self._searched(start, end)

    def _as_it_stands(self, n: int) -> WishedFile:
        word, text = self._words.words[n], self._words.plain.text
        value, looks = text[word.start : word.end], "LINK" if self._is("LINK", n) else "PATH"
        if self._is("QUOTE", n):
            value = " ".join(quoted(self._words, word).split())
            whole = pieces(value.casefold())
            looks = whole[0].kind if len(whole) == 1 else "QUOTE"
        if looks not in {"LINK", "PATH"}:
            return self._query(value)
        return WishedFile.model_validate({"kind": "link" if looks == "LINK" else "local_path", "value": value})

    def _says_more(self, start: int, end: int) -> bool:
        """Whether "this …" goes on with a name of its own, and not just "this report"."""
        vocabulary = self._grammar.vocabulary
        said = (self._words.words[n].folded for n in range(start, end) if not self._is("PREPOSITIONS", n))
        return any(word not in vocabulary.generic and word not in vocabulary.file_nouns for word in said)

    # --- words to search for, and what they tell beside ------------------------------------------------------

    def _searched(self, start: int, end: int) -> Iterator[WishedFile]:
        hints: dict[str, str] = {}
        vocabulary, words = self._grammar.vocabulary, self._words.words
        called = self._grammar.part("NAMEDSO").match(self._words.kinds, start, end - 1)
        if called and words[start].folded not in vocabulary.file_nouns:
            start = called.end()
        start = self._after_version(start, end, hints)
        if end - start > 1 and words[end - 1].folded in vocabulary.newest:  # "le planning le plus récent"
            hints["version"] = "latest"
            end -= 1
        if self._is("FILENAME", end - 1):
            start = self._after_noun(start, end)
        else:
            start = self._after_owner(start, end, hints)
            start = self._after_version(start, end, hints)
            end = self._before_owner(start, end, hints)
            start, end = self._without_nouns(start, end, hints)
        if start < end:
            yield self._query(self._without_article(start, end)).model_copy(update=hints)

    def _after_version(self, start: int, end: int, hints: dict[str, str]) -> int:
        """Behind "the newest of", "the latest version of the"."""
        vocabulary, words = self._grammar.vocabulary, self._words.words
        if end - start < 2 or words[start].folded not in vocabulary.newest:
            return start
        hints["version"] = "latest"
        start += 1
        if start + 1 < end and words[start].folded in vocabulary.versions:
            start += 1
        return self._behind("OFTHE", start, end)

    def _after_owner(self, start: int, end: int, hints: dict[str, str]) -> int:
        """Behind "Patti's"."""
        at = self._words.kinds.find(self._grammar.sign("POSS"), start, min(start + 4, end - 1))
        if at <= start or self._words.words[at - 1].folded in self._grammar.vocabulary.not_owners:
            return start
        if not self._grammar.signs("PREPOSITIONS").isdisjoint(self._words.kinds[start:at]):
            return start
        if not self._grammar.part("OWNER").match(self._words.kinds, start):
            return start
        hints["owner"] = self._words.text(start, at)
        return at + 1

    def _after_noun(self, start: int, end: int) -> int:
        """Behind "the files" of "the files Plan.docx and Notes.txt", and behind "file" of "file Plan.docx"."""
        words = self._words.words
        noun = words[start].folded in self._grammar.vocabulary.file_nouns and start + 1 < end
        if noun and self._is("COLON", start + 1) and start + 2 < end:
            return start + 2
        led = start and (
            self._is("DET", start - 1) or self._grammar.part("ARTICLED").match(self._words.kinds, start - 1)
        )
        return start + 1 if noun and (start + 2 == end or led) else start

    def _before_owner(self, start: int, end: int, hints: dict[str, str]) -> int:
        """Before "von Patti"."""
        vocabulary, kinds = self._grammar.vocabulary, self._words.kinds
        if not vocabulary.owned_by:
            return end
        by = self._grammar.signs(vocabulary.owned_by)
        at = next((n for n in range(max(start + 1, end - 4), end - 1) if kinds[n] in by), end)
        owner = self._words.words[at + 1 : end]
        names = self._grammar.signs("NAMEWORD")
        if not owner or any(word.kind not in names or word.folded in vocabulary.not_owners for word in owner):
            return end
        hints["owner"] = self._words.text(at + 1, end)
        return at

    def _without_nouns(self, start: int, end: int, hints: dict[str, str]) -> Span:
        """The file called Budget, the Budget file and the link to the Budget are all called Budget."""
        nouns, words = self._grammar.vocabulary.file_nouns, self._words.words
        while end - start > 1 and (type_ := nouns.get(words[start].folded)) is not None:
            if type_ != "link" and self._is("PREPOSITIONS", start + 1):
                break  # "the presentation about onboarding"
            if words[start].folded in self._grammar.vocabulary.generic and self._is("OF", start + 1):
                break  # "dossier de presse"
            start = self._behind("LINKS" if type_ == "link" else "CALLED", start + 1, end)
            if self._is("OF", start - 1):  # "the PDF of the manual"
                start = self._behind("DET", start, end)
            hints |= {"type": type_} if type_ not in ("", "link") else {}
        while end - start > 1 and (type_ := nouns.get(words[end - 1].folded)) is not None and self._apart(end - 1):
            if self._is("OFTHE", end - 2):
                break  # "le script de la vidéo"
            hints |= {"type": type_} if type_ not in ("", "link") else {}
            end -= 1
        bracketed = end - start > 3 and self._is("CLOSE", end - 1) and self._is("OPEN", end - 3)
        if bracketed and (type_ := nouns.get(words[end - 2].folded)):  # "Plan (PDF)"
            hints.setdefault("type", type_)
            end -= 3
        return start, end

    def _without_article(self, start: int, end: int) -> str:
        """ "the team" is known as one phrase; in "the team handbook" its article is none of the name."""
        text, first = self._words.text(start, end), self._words.words[start].folded
        article, _, rest = text.partition(" ")
        known = " " in first and not self._is("FILENAME", end - 1) and article.casefold() in self._grammar.articles
        return rest if known else text

    def _apart(self, n: int) -> bool:
        """Whether a word stands for itself: "需求文档" is a name, and so is "Reiseordner"."""
        return self._words.words[n - 1].end < self._words.words[n].start

    def _behind(self, kinds: str, start: int, end: int) -> int:
        while start + 1 < end and self._is(kinds, start):
            start += 1
        return start

    def _query(self, value: str) -> WishedFile:
        said = value.casefold()
        stems = [name for name in self._attachments if name.casefold().rpartition(".")[0] == said]
        attached = next((name for name in self._attachments if name.casefold() == said), None)
        attached = attached or (stems[0] if len(stems) == 1 else None)
        return WishedFile(kind="attachment", value=attached) if attached else WishedFile(kind="query", value=value)

    def _is(self, name: str, n: int) -> bool:
        return self._words.kinds[n] in self._grammar.signs(name)
