"""Which known order of words a sentence follows: what is asked for, which words say the file, which the people.

A request must begin where a sentence or a part of it begins, after courtesies at most. "Lee asked me to share it",
"did you share it" and "I shared it" begin with something else, and are no requests. Pure.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple, cast

from bot.intent import before
from bot.intent.files import documented, nameable, titled
from bot.intent.grammar import Grammar, Shape
from bot.intent.patterns import Match
from bot.intent.words import Words
from bot.model import Intent, Role

Span = tuple[int, int]
_MOST_BEGINNINGS = 10


class Request(NamedTuple):
    """What is asked for and where its words are. `end`: where the shape ended. `implied`: "upgrade" says edit.

    `second`: another file, which is for others.
    """

    intent: Intent
    files: Span | None
    people: Span | None
    right: Span | None
    start: int
    end: int
    implied: Role | None
    second: Span | None = None


class Circumstances(NamedTuple):
    """What beside its own words makes a request of an order of words.

    `urged`: a courtesy, or what was taken out before, makes it one. `told`: it is said to the bot. `alone`: nobody but
    the bot is spoken to. `known`: "he" is somebody talked of before. `lately`: something was shared just before.
    """

    urged: bool
    told: bool
    alone: bool
    known: bool
    lately: bool

    def allow(self, shape: Shape) -> bool:
        if shape.urged and not (self.urged or (shape.alone and self.alone)):
            return False
        return self.lately or not shape.lately


def find(words: Words, grammar: Grammar, around: Circumstances, *, after: int = 0) -> Request | None:
    """The first request of the sentence that begins `after` this word, or None."""
    near = list(grammar.shapes.near(words.kinds))
    for start in _beginnings(words, grammar):
        if start < after:
            continue
        for shape in near:
            if (match := shape.search.match(words.kinds, start)) is None or not around.allow(shape):
                continue
            if shape.asks and not _asked(words, grammar, match.end()):
                continue
            found = _with_what_is_before(words, grammar, around, _request(words, shape, match), match)
            if found is None or not (_right_given(words, found, match) and _file_for_certain(words, grammar, match)):
                continue
            if not _one_clause(words, grammar, found.files) or _led_twice(words, grammar, found):
                continue
            if found.files and not nameable(words, grammar, found.files):
                break
            if found.intent == "share" and _only_talk(words, grammar, shape, start):
                break
            return _first_of_two(words, grammar, found)
    return None


def _file_for_certain(words: Words, grammar: Grammar, match: Match) -> bool:
    """Where the shape says little: a `title` can only be a file, a `noun` must be one for documents."""
    if match.has("noun") and not documented(words, grammar, match.span("noun")):
        return False
    return not match.has("title") or titled(words, grammar, match.span("title"))


def _one_clause(words: Words, grammar: Grammar, file: Span | None) -> bool:
    """Whether no clause about somebody begins in what would be the file: "https://… for Olga, she should edit it".

    What begins with "except" is no file either: "take everybody off except Diego"; nor is it one that is named to
    somebody and then corrected: "a.jpg to Lee, or no, b.jpg".
    """
    start, end = file or (0, 0)
    if start < end and words.kinds[start] in grammar.signs("EXCEPT"):
        return False
    led, names = grammar.signs("PREP"), grammar.any_of("CALLERS", "MENTION", "EMAIL")
    to = next((n for n in range(start + 1, end - 1) if words.kinds[n] in led and words.kinds[n + 1] in names), end)
    if not grammar.signs("SLIP").isdisjoint(words.kinds[to:end]):
        return False
    commas, somebody = grammar.signs("COMMA"), grammar.any_of("HIM", "ITIS")
    return not any(words.kinds[n] in commas and words.kinds[n + 1] in somebody for n in range(start, end - 1))


def _led_twice(words: Words, grammar: Grammar, found: Request) -> bool:
    """Whether it begins with a person and what would be its file names another: "for Kim, share the plan with Lee"."""
    led, names = grammar.signs("PREP"), grammar.signs("CALLERS") | grammar.signs("MENTION") | grammar.signs("EMAIL")
    if not (found.people and found.files and words.kinds[found.start] in led and found.people[0] < found.files[0]):
        return False
    if words.kinds[found.people[1]] not in grammar.any_of("COMMA", "COLON"):
        return False
    start, end = found.files
    return any(words.kinds[n] in led and words.kinds[n + 1] in names for n in range(start, end - 1))


def _first_of_two(words: Words, grammar: Grammar, found: Request) -> Request:
    """Of two files for two people the first, and whom that is for: "share A.docx with Lee and B.docx with Patti"."""
    if found.intent != "share" or not found.files or not found.people or found.people[0] < found.files[1]:
        return found
    led, somebody = grammar.signs("PREP"), grammar.any_of("CALLERS", "MENTION", "EMAIL")
    start, end = found.files
    files = [n for n in range(start, end) if words.kinds[n] in grammar.any_of("FILENAME", "LINK")]
    to = next((n for n in range(start + 1, end - 1) if words.kinds[n] in led and words.kinds[n + 1] in somebody), end)
    if not files or not files[0] < to < files[-1]:
        return found
    named = second = next(n for n in files if n > to)
    while words.kinds[named - 1] in somebody:
        named -= 1
    people = next((n for n in range(named - 1, to, -1) if words.kinds[n - 1] in somebody), to)
    if people == to:
        return found
    return found._replace(files=(start, to), people=(to + 1, people), second=(named, second + 1), end=len(words.kinds))


def _right_given(words: Words, found: Request, match: Match) -> bool:
    """Whether the right is one to give and not refused; where it is said to be lacking, just such a one."""
    if match.has("lacking"):
        return "LACKING" in words.words[match.start("lacking")].values
    return found.intent != "share" or found.right is None or not _refused(words, found.right)


def _refused(words: Words, span: Span) -> bool:
    """Whether all that is said of a right is what may not be done: "Diego may not see it"."""
    said = [word.values["RIGHT"] for word in words.words[span[0] : span[1]] if "RIGHT" in word.values]
    return bool(said) and not any(said)


def _whose(words: Words, grammar: Grammar, at: int, *, known: bool) -> Span | None:
    """Whom the words before mean where a right is wished for "her"; else "she" inside that word itself."""
    if "OFPERSON" not in words.words[at].values:
        return None
    return before.person(words, grammar, at) or ((at, at + 1) if known else None)


def _with_what_is_before(
    words: Words, grammar: Grammar, around: Circumstances, found: Request, match: Match
) -> Request | None:
    """The request with what its shape leaves to the words before to name; None where they do not.

    `called`: "do it", "give it to him", said to the bot: "Lee lacks the plan, can you see to it".
    """
    start = found.start
    if "wished" in match.pattern.names:
        people = _whose(words, grammar, start, known=around.known)
        return found._replace(people=people, right=match.span("wished")) if people else None
    if found.people and not _somebody(words, grammar, found):
        return None
    if "called" in match.pattern.names:
        bare = not (found.files or found.people)  # "Lee finished the plan, I leave it to you" asks for nothing
        if bare and not grammar.part("NEEDBEFORE").search(words.kinds, 0, match.end()):
            return None
        file = found.files or before.file(words, grammar, start)
        people = found.people or before.person(words, grammar, start) or before.people(words, grammar, start)
        return found._replace(files=file, people=people) if around.told and file and people else None
    return found


def _asked(words: Words, grammar: Grammar, at: int) -> bool:
    """Whether the sentence that goes on here ends as a question."""
    end = words.kinds.find(grammar.sign("END"), at)
    return end >= 0 and "?" in words.words[end].folded


def _only_talk(words: Words, grammar: Grammar, shape: Shape, start: int) -> bool:
    """Whether the sentence around this word tells or asks of a share, or says from here on that it is not to be."""
    begin = words.kinds.rfind(grammar.sign("END"), 0, start) + 1
    if any(talk.search.match(words.kinds, begin) for talk in grammar.talk.near(words.kinds)):
        return True
    denials = () if "retracted" in shape.search.names else grammar.denials.near(words.kinds)
    return any(denial.search.match(words.kinds, start) for denial in denials)


def only_tells(words: Words, grammar: Grammar) -> bool:
    """Whether a sentence tells or asks of a share, and wants none."""
    talk = grammar.talk.near(words.kinds)
    return any(one.search.match(words.kinds, begin) for begin in _sentences(words, grammar) for one in talk)


def closing(words: Words, grammar: Grammar) -> Intent | None:
    """Cancel, help or thanks, where a sentence begins so and asks for nothing else.

    "Can you send me your drafts? Thanks" thanks for what somebody else is asked for.
    """
    answers = [n + 1 for n, word in enumerate(words.words) if word.kind == grammar.sign("END") and "?" in word.folded]
    for start in _sentences(words, grammar):
        at = _after(words, grammar, start, "OPENERS")
        for begin in dict.fromkeys((start, at)):
            for shape in grammar.closings.near(words.kinds):
                if shape.search.match(words.kinds, begin) and not (shape.intent == "thanks" and start in answers):
                    return cast("Intent", shape.intent)
    return None


def called_off(words: Words, grammar: Grammar, start: int) -> bool:
    """Whether what stands at the end of the request beginning at `start` calls it off: "…, ah no, forget it"."""
    kinds, off = words.kinds, grammar.signs("CALLOFF")
    apart = grammar.any_of("COMMA", "DASH", "END")
    beside = ("CANCEL", "LEAD", "FILLER", "SLIP", "SECOND", "NO", "ALSO", "AND", "BUT", "PLEASE", "THANKS")
    said = off | apart | grammar.any_of(*beside)
    end = len(kinds)
    while end > start and kinds[end - 1] in said:
        end -= 1
    asked = end < len(kinds) and "?" in words.words[end].folded  # "edit? no, forget it"
    return kinds[end : end + 1] in apart and not asked and not off.isdisjoint(kinds[end:])


def in_jest(words: Words, grammar: Grammar) -> bool:
    """Whether a sentence ends by saying that it was a joke: "let's send our salaries to everyone, just kidding"."""
    end, passed = len(words.kinds), grammar.any_of("END", "COMMA", "DASH", "FILLER", "LEAD", "CLOSE")
    while end > 0 and words.kinds[end - 1] in passed:
        end -= 1
    denied = not grammar.signs("NAYS").isdisjoint(words.kinds[max(end - 2, 0) : end - 1])  # 不是开玩笑的
    return end > 0 and words.kinds[end - 1] in grammar.signs("JEST") and not denied


def _request(words: Words, shape: Shape, match: Match) -> Request:
    said = words.words[match.start() : match.end()]
    named = {name: span for name in shape.search.names if (span := match.span(name))[0] >= 0}
    return Request(
        cast("Intent", shape.intent),
        named.get("file") or named.get("title") or named.get("noun"),
        named.get("people"),
        named.get("right"),
        match.start(),
        match.end(),
        cast("Role | None", next((word.values["IMPLIES"] for word in said if "IMPLIES" in word.values), None)),
    )


def _something_else(words: Words, grammar: Grammar, span: Span) -> bool:
    """Whether a verb that nobody listed ends the sentence behind a name: "print the report for Lee", verb last."""
    last = words.text(span[1] - 1, span[1])
    ends = span[1] == len(words.kinds) or words.kinds[span[1]] == grammar.sign("END")
    named = span[1] - span[0] > 1 and words.text(span[1] - 2, span[1] - 1)[:1].isupper()
    unknown = words.kinds[span[1] - 1] == grammar.sign("WORD") and last.islower()
    return unknown and ends and named and last.endswith(grammar.vocabulary.infinitives)


def _somebody(words: Words, grammar: Grammar, request: Request) -> bool:
    """Whether people are named: in "add numbers to the sheet" nobody is, nor in "send Invoice 77.pdf"."""
    if (span := request.people) is None or _something_else(words, grammar, span):
        return False
    begins_name = grammar.is_document(words.words[span[1] - 1].folded)
    if begins_name and request.files and words.kinds[span[1] : request.files[0] + 1] == grammar.sign("FILENAME"):
        return False
    personal, more, compounds = grammar.signs("PERSONAL"), grammar.signs("NAMEMORE"), grammar.vocabulary.compounds
    if not (grammar.signs("MENTION") | grammar.signs("EMAIL")).isdisjoint(words.kinds[span[0] : span[1]]):
        return True
    if span[1] - span[0] == 1 and words.kinds[span[0]] in grammar.signs("HEREWARD"):
        return True
    return any(
        kind in personal
        and words.kinds[n + 1 : min(n + 2, span[1])] not in more
        and words.words[n].folded not in grammar.vocabulary.not_people
        and not (compounds and any(grammar.is_document(one.folded) for one in words.words[max(n - 1, span[0]) : n + 1]))
        for n, kind in enumerate(words.kinds[span[0] : span[1]], span[0])
    )


def _beginnings(words: Words, grammar: Grammar) -> Iterator[int]:
    """Where a request may begin: after the courtesies of each sentence, and after a comma or "and" in it."""
    count = 0
    for start in _sentences(words, grammar):
        for begin in _parts(words, grammar, start):
            yield begin
            count += 1
            if count == _MOST_BEGINNINGS:
                return


def _sentences(words: Words, grammar: Grammar) -> Iterator[int]:
    end, kinds = grammar.sign("END"), words.kinds
    fresh = True
    for n, kind in enumerate(kinds):
        if fresh and kind != end:
            yield n
        fresh = kind == end


def _parts(words: Words, grammar: Grammar, start: int) -> Iterator[int]:
    """The parts of one sentence that may be requests. What a condition or a report introduces is none."""
    kinds = words.kinds
    begin = _after(words, grammar, start, "LEADS")
    if begin >= len(kinds) or kinds[begin] == grammar.sign("END"):
        return
    named = begin > start and kinds[begin - 1] in grammar.signs("NAMEWORD")  # "Ben" is a name too
    yield from (begin, begin - 1) if named else (begin,)
    yield from _behind_purpose(words, grammar, begin)
    condition = kinds[begin] in grammar.signs("REASON") and kinds[begin] not in grammar.signs("CAUSE")
    if kinds[begin] in grammar.signs("LINK") | grammar.signs("PATH") | grammar.signs("FILENAME"):
        yield from sorted({begin + 1, _after(words, grammar, begin + 1, "LEADS")} - {len(kinds)})
    end = kinds.find(grammar.sign("END"), begin)
    reported = recalled = False
    for n in range(begin, end if end >= 0 else len(kinds)):
        told = n > begin and kinds[n - 1] in grammar.signs(
            "ME"
        )  # "we don't work with them anymore, remove Lee from it"
        if kinds[n] in grammar.signs("DONT") and not told:
            return
        if condition and kinds[n] != grammar.sign("COLON"):
            continue  # "before I am off: Lee should have the plan"
        if n > begin and not reported and "OFPERSON" in words.words[n].values:
            yield n  # "she is new, so she should be able to edit it"
        if kinds[n] in grammar.signs("REPORT"):
            own = n > begin and kinds[n - 1] in grammar.signs("ME")  # "I promised Lee the plan, can you share it"
            reported, recalled = reported or not own, own
        if kinds[n] in grammar.signs("SO") and (at := _urged_behind(words, grammar, n, reported=reported)):
            yield at
        reported = reported and not _told_why(words, grammar, begin, n)
        if reported:
            continue
        if kinds[n] in grammar.signs("BREAKS") and not _called(words, grammar, begin, n):
            at = _after(words, grammar, n, "LEADS")
            anew = kinds[n] == grammar.sign("COLON") and n > begin + 1
            if kinds[n] in grammar.signs("AND") and kinds[begin] not in grammar.signs("VERBS"):
                continue
            asked = any(kind in grammar.signs("ASK") | grammar.signs("PLEASE") for kind in kinds[n:at])
            needed = not recalled and grammar.part("NEEDBEGINS").match(kinds, at)
            begins = "AFTERCOMMA" if kinds[n] == grammar.sign("COMMA") else "VERBS"
            if at < len(kinds) and (asked or anew or needed or (kinds[at] in grammar.signs(begins) and not recalled)):
                yield at


def _behind_purpose(words: Words, grammar: Grammar, begin: int) -> Iterator[int]:
    """Where "for the newsletter" goes on with a wish of its own: "I need a link to it"."""
    kinds = words.kinds
    if kinds[begin] not in grammar.signs("FOR"):
        return
    wishes = grammar.signs("ASK") | grammar.signs("WANT") | grammar.signs("PLEASE")
    at = next((n for n in range(begin + 2, min(begin + 6, len(kinds))) if kinds[n] in wishes), 0)
    plain = grammar.signs("DET") | grammar.signs("NAMEWORD") | grammar.signs("NEXT") | grammar.signs("UNIT")
    if at and plain.issuperset(kinds[begin + 1 : at]):
        yield at if kinds[at] in grammar.signs("WANT") else _after(words, grammar, at, "LEADS")


def _told_why(words: Words, grammar: Grammar, begin: int, n: int) -> bool:
    """Whether a report ends here and was but the reason: "Lee says he cannot open it, please share it with him"."""
    kinds = words.kinds
    if kinds[n] not in grammar.signs("COMMA") or kinds[n - 1] in grammar.signs("REPORT"):
        return False
    at = _after(words, grammar, n, "LEADS")
    courtesies = grammar.signs("PLEASE") - grammar.signs("ASK")
    return not courtesies.isdisjoint(kinds[n:at]) or not grammar.signs("LACKS").isdisjoint(kinds[begin:n])


def _urged_behind(words: Words, grammar: Grammar, n: int, *, reported: bool) -> int:
    """Where "so please share it" begins; 0 where nobody is asked for anything, or only somebody else was."""
    at = _after(words, grammar, n + 1, "LEADS")
    asked = any(kind in grammar.signs("ASK") | grammar.signs("PLEASE") for kind in words.kinds[n:at])
    if at >= len(words.kinds):
        return 0
    told = words.kinds[at] in grammar.signs("GIVE") | grammar.signs("LET") | grammar.signs("SHARE")
    somebody = words.kinds[at] in grammar.signs("NAMEWORD") | grammar.signs("MENTION") | grammar.signs("EMAIL")
    needs = somebody and words.kinds[at + 1 : at + 2] in grammar.signs("NEED") | {grammar.sign("WISHROLE")}
    return at if asked or ((told or needs) and not reported) else 0


def _called(words: Words, grammar: Grammar, begin: int, n: int) -> bool:
    """Whether this part calls somebody: "Ryan, can you share it" is said to Ryan, and so is "Ryan, hello, share it".

    "I must go, can you share it" calls nobody.
    """
    if words.kinds[max(begin - 1, 0)] in grammar.signs("ASK"):
        return False
    comma = words.kinds.find(grammar.sign("COMMA"), begin, n)
    end = n if comma < 0 or _after(words, grammar, comma, "LEADS") <= n else comma
    return end - begin <= 2 and all(kind in grammar.signs("CALLERS") for kind in words.kinds[begin:end])


def _after(words: Words, grammar: Grammar, start: int, skipped: str) -> int:
    at = start
    while at < len(words.kinds) and words.kinds[at] in grammar.signs(skipped):
        at += 1
    return at
