"""The words of a request that say with whom, and with which role each. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.intent.grammar import Grammar
from bot.intent.named import Named, and_i, denied, denied_behind
from bot.intent.patterns import Match
from bot.intent.roles import Right, refused_before, right_of
from bot.intent.words import PARTICLES, QUOTES, Words
from bot.model import Context, Scope, WishedRecipient

Span = tuple[int, int]


class Around(NamedTuple):
    """What a pronoun and "everyone" depend on."""

    scope: Scope
    context: Context | None
    before: Span | None = None  # whom alone the words before the request name: "Angela stands in, let her edit it"
    together: Span | None = None  # or which several
    nobody: frozenset[int] = frozenset()  # the words that name nobody by their points
    of_files: frozenset[int] = frozenset()  # the words of a file named on second thought
    gives: bool = False  # somebody is given access: who is denied it is left out

    @property
    def form_open(self) -> bool:
        return self.context is not None and self.context.draft is not None


class People(NamedTuple):
    """The people in the order they were named, and the right that was said for all of them."""

    recipients: tuple[WishedRecipient, ...] = ()
    right: Right = Right()


def people_of(
    words: Words,
    grammar: Grammar,
    around: Around,
    *,
    list_: Span | None,
    right: Span | None,
    start: int = 0,
    after: int,
    each: bool = False,
) -> People:
    """Who is named in the list, what the request's own words say about rights, and what is added after it."""
    reading = Reading(words, grammar, around)
    before = not each and right is not None and list_ is not None and right[0] < list_[0]
    if right and before:
        reading.right_for_all(right)
    if list_ and right and reading.all_of_form(*list_):
        reading.right_for_all(right)
        reading.read_on(after)
        return reading.result(each=each)
    if list_:
        reading.read_list(*list_, behind=list_[0] > start)
        reading.read_before(start)
    if right and not before:
        reading.right_for_waiting(right)
    elif list_ and not right:
        reading.right_said_before(list_)
    reading.read_on(after)
    if around.gives:
        reading.list_behind(after)
        reading.reach_at(list_)
    return reading.result(each=each)


def each_of(words: Words, grammar: Grammar, around: Around, named: Named) -> tuple[WishedRecipient, ...]:
    """Those whom single words name, without roles; nobody where somebody is left out and it is not certain who."""
    if not named.left_out and grammar.part("EXCLUDED").search(words.kinds):
        return ()
    reading = Reading(words, grammar, around)
    people: list[WishedRecipient] = []
    for span in named.people:
        one = recipient_of(words, grammar, around, span)
        if one and not any(reading.same(known, one) for known in people):  # "Lee" after "Lee Gu"
            people.append(one)
    out = (recipient_of(words, grammar, around, span) for span in named.left_out)
    left_out = tuple(one.model_copy(update={"exclude": True}) for one in out if one)
    return tuple(dict.fromkeys((*people, *left_out)))


_NO_HINT = (-1, -1)
# What stands behind a name behind a comma if the list goes on, or ends: "with Lee, Kim (edit)", "with Lee, Kim too".
_BEHIND_A_NAME = (
    *("EDGES", "ANYROLE", "RIGHTWORD", "ROLEISH", "EDITWORD", "FILLSIN", "CHANGE", "BUT", "AS", "PLEASE", "DETS"),
    *("NO", "NOPE", "EXCEPT", "RELATIVE", "SO", "REASON"),
)
_HALF_NAMES = frozenset("小阿")  # "little" before a surname; 刘 alone is left of 刘老师
_MARKS = frozenset(QUOTES) - {"'", "’"}
_QUOTED = re.compile(r"(?<!\w)['‘’]([^'’]+)['’](?!\w)")
# Who is meant by these is told by other words, or by what is around.
_BY_OTHERS = {
    "HIM",
    "THEM",
    "OFPERSON",
    "HIS",
    "THEIRS",
    "SAMEPEOPLE",
    "ALL",
    "ALLWHO",
    "OURS",
    "COMPANY",
    "HERE",
    "HEREWARD",
}


class _Named:
    """One person, and the right that was said for this one."""

    def __init__(self, recipient: WishedRecipient, *, apart: bool = False, called: str = "") -> None:
        self.recipient = recipient
        self.called = called  # what was said of them before their name: "the auditor lee@contoso.com"
        self.right = Right()
        self.nobody = False
        self.joined = False  # by "and" to the one before
        self.apart = apart  # named, or named again, in a sentence of its own: "but Lee may edit"


class Reading:
    def __init__(self, words: Words, grammar: Grammar, around: Around) -> None:
        self._words = words
        self._grammar = grammar
        self._around = around
        self._named: list[_Named] = []
        self._waiting: list[_Named] = []
        self._for_all = Right()
        self._everyone = False  # that was said of all, and not of nobody in particular
        self._leaves_out = False  # while those are read whom it shall not reach
        self._subject: list[_Named] | None = None  # whom a right with a verb of its own is said of, where not of all

    def result(self, *, each: bool = False) -> People:
        """`each`: a right that was said of people stays with them, though it be the same for all."""
        sharing = self._sharing
        rights = [named.right for named in sharing]
        right = self._for_all
        if not right and sharing:
            listed = [named for named in sharing if not named.apart]
            alone = len(listed) == 1 and listed[0].recipient.kind in {"mention", "name", "email", "context"}
            if len(set(rights)) == 1 and not each:
                right = rights[0]
            elif not each and not alone and len({named.right for named in listed}) == 1 and len(listed) < len(sharing):
                right = listed[0].right
        own = [
            named.recipient.model_copy(update={"role": named.right.role})
            if named.right.role and named.right != right
            else named.recipient
            for named in self._named
            if (named.recipient.exclude or not named.nobody) and not self._said_again(named)
        ]
        requested = next((r.requested for r in [right, *rights] if r.requested), None)
        return People(tuple(dict.fromkeys(own)), Right(right.role, requested))

    def _said_again(self, named: _Named) -> bool:
        """Whether "her" is the one person named before it, with the same right: "Lee must change it, let her edit".

        Or with none, where something was told of that person: "Lee has to see it too, add her".
        """
        last = self._around.context.last_person if self._around.context else None
        before = [one for one in self._sharing if one.recipient != named.recipient]
        pronoun = named.recipient.kind == "context" and named.recipient.value == last and not named.joined
        first = before[0] if len(before) == 1 and before[0] is self._sharing[0] else None
        if not pronoun or first is None:
            return False
        return first.right == named.right if named.right else first.apart and not named.recipient.exclude

    @property
    def _sharing(self) -> list[_Named]:
        """Those who shall have something, and are not left out."""
        return [named for named in self._named if not (named.recipient.exclude or named.nobody)]

    # --- a list: "Ryan (edit), Lee and the sales team" ---------------------------------------------------

    def read_list(self, start: int, end: int, *, behind: bool = False) -> None:
        """`behind`: the list is no subject: in "share it with Lee, Kim may edit" only Kim may."""
        if self._or_another(end):
            return  # one of several, and nobody says which
        denied = None if self._leaves_out else self._denied_at_last(start, end)
        if denied is None:
            self._read_names(start, end, behind=behind)
            return
        if not self._barely_denied(denied[1]):  # "mit Kim, Lee und Patti nicht" may be said of all three
            self._read_names(start, denied[0], behind=behind)
        self.exclude(*denied)

    def _read_names(self, start: int, end: int, *, behind: bool) -> None:
        kinds, at, named_at = self._words.kinds, start, start
        leading: Span | None = None  # a right that stands before its people: "edit for Lee and view for Patti"
        while at < end:
            out = self._grammar.part("EXCLUDED").match(kinds, at, end)
            if out and out.span("people") != (start, end):
                self.leave_out(out.span("people"), out.start(), out.end())
                at = out.end()
            elif kinds[at] in self._grammar.signs("HEREWARD"):
                if at == start or kinds[at - 1] in self._grammar.signs("AND"):  # "share this here"
                    self._name((at, at + 1), _NO_HINT)
                at += 1  # "with Ryan in this channel": it is the place
            elif self._around.together and self._those(at) and start >= self._around.together[1]:
                self.read_list(*self._around.together)
                at += 1
            elif "OFPERSON" in self._words.words[at].values:  # "he should be able to edit it", one word by now
                self._name((at, at + 1), _NO_HINT)
                at += 1
            elif (match := self._grammar.part("SOMEONE").match(kinds, at, end)) and (
                told := self._told_again(match, end)
            ):
                at = told
            elif match and behind and self._clause_begins(named_at, match):
                return
            elif match and not behind and self._told_before(match):
                at = named_at = match.end()  # "Lee agreed, Kim needs the plan"
            elif match:
                self._name_next(match, named_at, end, again=leading is None)
                at = named_at = self._right_behind(match.end(), end, leading)
            elif match := self._grammar.part("RIGHTFOR").match(kinds, at, end):
                leading, at = match.span("right"), match.start("who")
            else:
                at += 1

    def _denied_at_last(self, start: int, end: int) -> Span | None:
        """Those behind the last comma, where it is then said that they get nothing: "with Kim, Lee and Patti don't"."""
        kinds, grammar = self._words.kinds, self._grammar
        names, joins = grammar.any_of("CALLERS", "EMAIL"), grammar.any_of("AND", "DETS")
        while end > start and kinds[end - 1] not in names:
            end -= 1
        first = end
        while kinds[end : end + 1] in names | joins and end < len(kinds):
            end += 1  # "an Kim, Lee und Patti nicht"
        while first > start and kinds[first - 1] in names | joins:
            first -= 1
        apart = first > start and kinds[first - 1] in grammar.signs("COMMA")
        listed = not grammar.signs("AND").isdisjoint(kinds[first + 1 : end])
        return (first, end) if apart and listed and denied_behind(self._words, grammar, end) else None

    def _barely_denied(self, at: int) -> bool:
        """Whether nothing but a "not" follows, and no verb that tells of whom it is said."""
        kinds, grammar = self._words.kinds, self._grammar
        around = grammar.any_of("NOT", "NO", "NON", "NOPE", "EXCEPT", "FILLER", "PLEASE")
        edges = grammar.any_of("END", "COMMA", "DASH")
        while at < len(kinds) and kinds[at] in around:
            at += 1
        return at == len(kinds) or kinds[at] in edges

    def _or_another(self, end: int) -> bool:
        """Whether another may be meant: "with Lee or Kim", "to Jarek, or was it Darek?"."""
        kinds, between, grammar = self._words.kinds, self._grammar.any_of("COMMA", "DASH", "END"), self._grammar
        at = next((n for n in range(end, len(kinds)) if kinds[n] not in between), len(kinds))
        if kinds[at : at + 1] not in grammar.signs("OR"):
            return False
        asks = grammar.any_of("IS", "IT", "THIS", "ITIS", "PREP")
        who = next((n for n in range(at + 1, len(kinds)) if kinds[n] not in asks), len(kinds))
        if at == end or who == len(kinds) or kinds[who] not in grammar.any_of("CALLERS"):
            return at == end
        return who > at + 1 or not self._words.text(who, who + 1).islower()

    def _name_next(self, someone: Match, since: int, end: int, *, again: bool) -> None:
        """The next of a list; left out where the comma began a clause of its own: "Lee, Patti may not see it"."""
        others, known = bool(self._sharing), len(self._named)
        self._name(someone.span("who"), _hint(someone), again=again)
        self._subject = self._subject or None  # nobody was named: "both may edit"
        apart = self._only_comma(since, someone.start())
        another = not self._grammar.any_of("COMMA", "DASH").isdisjoint(self._words.kinds[someone.end() : end])
        told = apart if others else another
        if told and len(self._named) > known and self._refused(someone.end(), end):
            self._named[-1].recipient = self._named[-1].recipient.model_copy(update={"exclude": True})

    def _only_comma(self, start: int, end: int) -> bool:
        """Whether the next of a list is joined to it by nothing but a comma or dash; an article is of the next."""
        joined, commas = self._words.kinds[start:end], self._grammar.any_of("COMMA", "DASH")
        return not commas.isdisjoint(joined) and (commas | self._grammar.any_of("DET", "FILLER")).issuperset(joined)

    def _clause_begins(self, since: int, someone: Match) -> bool:
        """Whether a comma ended the list, and somebody is told of; if not, a right may be this one's alone."""
        if not self._only_comma(since, someone.start()):
            return False
        self._subject = []
        return self._told_of(someone.span("who"), someone.end())

    def _right_behind(self, at: int, end: int, leading: Span | None) -> int:
        """Gives those of a list their right: one that was said before them, or what stands behind. Where it ends."""
        if leading:
            self.right_for_waiting(leading)
        elif right := self._grammar.part("RIGHTBIT").match(self._words.kinds, at, end):
            self._right_inside(right.span(), end)
            return right.end()
        return at

    def _told_of(self, who: Span, end: int) -> bool:
        """Whether a clause about somebody begins with this name: "share it with Lee, Kim reviews it tomorrow"."""
        kinds, grammar = self._words.kinds, self._grammar
        while kinds[end : end + 1] in grammar.signs("AND") and (more := grammar.part("SOMEONE").match(kinds, end + 1)):
            end = more.end()  # "Kim and Bo have it already"
        if self._verb_in(*who) or grammar.part("TELLSOF").match(kinds, end) is not None:
            return True
        on = grammar.any_of(*_BEHIND_A_NAME)
        if and_i(self._words, grammar, end):
            return kinds[end + 2] not in on
        if end == len(kinds) or kinds[end] in on or self._right_follows(end) or self._refused(end, len(kinds)):
            return False
        me = kinds[end + 1 : end + 2] in grammar.any_of("ME", "SUBJ")
        return kinds[end] not in grammar.signs("NEED") or me  # "Kim wants me to"

    def _told_before(self, someone: Match) -> bool:
        """Whether a clause about somebody ends with this name, or with its verb, and no list begins."""
        ended = self._words.kinds[someone.end() : someone.end() + 1] in self._grammar.any_of("COMMA", "DASH")
        return ended and someone.end() < len(self._words.kinds) and self._verb_in(*someone.span("who"))

    def _verb_in(self, start: int, end: int) -> bool:
        """Whether an unknown word in small letters stands among the capitals: "Kim replaces Lee", "call Lee"."""
        unknown = self._grammar.sign("WORD")
        small = [
            self._words.text(n, n + 1).islower() and word.folded not in PARTICLES and word.kind == unknown
            for n, word in enumerate(self._words.words[start:end], start)
        ]
        return any(small) and any(self._words.text(n, n + 1).istitle() for n in range(start, end))

    def _right_follows(self, at: int) -> bool:
        """ "Kim is an editor", "Kim to edit"."""
        kinds, grammar = self._words.kinds, self._grammar
        between = grammar.any_of("IS", "A", "DETS", "EN", "IN", "ALSO", "AS", "ONLY", "TO")
        while at < len(kinds) and kinds[at] in between:
            at += 1
        return at < len(kinds) and kinds[at] in grammar.any_of("ANYROLE", "RIGHTWORD", "ROLEISH")

    def _right_inside(self, span: Span, end: int) -> None:
        """A right said inside a list; in brackets it is that of one, "Lee, Ben (editor) and Patti", but for "both"."""
        start, stop = span
        bracketed = stop < end and self._words.plain.folded[self._words.words[start].start] in "(["
        if bracketed and self._grammar.signs("BOTH").isdisjoint(self._words.kinds[start:stop]):
            self._waiting = self._waiting[-1:]
        self.right_for_waiting(span)

    def _those(self, n: int) -> bool:
        return not self._words.words[n].values.keys().isdisjoint({"THEM", "THEIRS"})

    def _told_again(self, someone: Match, end: int) -> int:
        """Where a right ends that is said of those on the form, or of the one just named: "Patti, she may edit"."""
        kinds, who = self._words.kinds, someone.span("who")
        right = self._grammar.part("RIGHTBIT").match(kinds, someone.end(), end)
        if right is None or someone.has("hint"):
            return 0
        apart = kinds[who[0] - 1 : who[0]] in self._grammar.signs("COMMA") and "HIM" in self._words.words[who[0]].values
        if self.all_of_form(*who):
            self.right_for_all(right.span())
        elif apart and len(self._sharing) == 1:
            self._sharing[0].right, self._waiting = self._right(right.span()), []
        elif not (apart and len(self._sharing) > 1):  # "for Patti and Lee, she may edit": which of them is not said
            return 0
        return right.end()

    def read_before(self, end: int) -> None:
        """ "Except Lee, share it with the whole team"."""
        if match := self._grammar.part("EXCLUDED").match(self._words.kinds, 0, end):
            self.exclude(*match.span("people"))

    def right_for_waiting(self, span: Span) -> None:
        """A right belongs to all that were named since the last one."""
        if right := self._right(span):
            for named in self._subjects(span):
                named.right = right
            if not self._named:
                self._for_all = right
            self._waiting, self._subject = [], None

    def _subjects(self, span: Span) -> list[_Named]:
        begins = self._words.words[span[0]]
        apart = self._words.kinds[span[0] - 1 : span[0]] in self._grammar.signs("COMMA")
        return self._waiting if self._subject is None or apart or "FINITE" not in begins.values else self._subject

    def right_for_all(self, span: Span) -> None:
        self._for_all = self._right(span)

    def right_said_before(self, list_: Span) -> None:
        """ "Patti may only look; share the plan with her": a right that is said of nothing else is meant for this."""
        who, kinds, grammar = self._around.before, self._words.kinds, self._grammar
        if who is None or not (list_ == who or "HIM" in self._words.words[list_[0]].values):
            return
        ends = grammar.signs("COMMA") | grammar.signs("END") | grammar.signs("COLON") | grammar.signs("FILLER")
        if kinds[who[1] : who[1] + 1] in grammar.signs("ANYROLE") and kinds[who[1] + 1 : who[1] + 2] in ends:
            self.right_for_waiting((who[1], who[1] + 1))

    def _refused(self, at: int, end: int) -> bool:
        """Whether it is said here that somebody shall not have it at all: "may not see it", "gets nothing of it"."""
        if self._grammar.part("REFUSAL").match(self._words.kinds, at):
            return True
        bare = self._grammar.any_of("NO", "NOPE", "NOT", "NON", "EXCEPT")
        if at < len(self._words.kinds) and self._words.kinds[at] in bare:
            return self._barely_denied(at)
        at += self._words.kinds[at : at + 1] in self._grammar.signs("OUGHT") and at < end
        return at < end and "REFUSED" in self._words.words[at].values

    def _lacking(self, right: Span) -> bool:
        """Whether it is said what may not be done."""
        return any("LACKING" in word.values for word in self._words.words[slice(*right)])

    def all_of_form(self, start: int, end: int) -> bool:
        """Whether "all" or "both" means those on the form that is open."""
        values = self._words.words[start].values
        those = ("ALL" in values and "TEAMALL" not in values) or self._words.several(start)
        return self._around.form_open and end - start == 1 and those

    # --- what comes after: "…, Lee may only look", "but not Diego", "he can edit" ---------------------------

    def read_on(self, start: int) -> None:
        end, at = self._grammar.sign("END"), start
        ended = False
        while at < len(self._words.kinds):
            ended = ended or self._words.kinds[at] == end
            at = self.step(at, known_only=ended)

    def step(self, at: int, *, known_only: bool = False) -> int:
        """Reads what begins here, if anything does, and tells where to go on."""
        kinds, grammar = self._words.kinds, self._grammar
        if match := grammar.part("EXCLUDED").match(kinds, at):
            righted = kinds[match.end() : match.end() + 1] in grammar.signs("ANYROLE") and match.end() < len(kinds)
            before = len(self._named)
            self.leave_out(match.span("people"), at, match.end(), named_too=not righted)
            if right := self._right_of_exception(match.end()):  # "everybody edits, except Diego, he only views"
                for named in self._named[before:]:
                    named.right, named.recipient = right, named.recipient.model_copy(update={"exclude": False})
        elif self._named and (match := grammar.part("INSTEAD").match(kinds, at)):
            if match.start("people") not in self._around.of_files:
                self._replace(*match.span("people"))
        elif self._named and (match := grammar.part("RIGHTINSTEAD").match(kinds, at)):
            self._correct_right(match.span("right"))
        elif match := grammar.part("ALSONAMED").match(kinds, at) or grammar.part("RIGHTFOR").match(kinds, at):
            led = not grammar.signs("PREP").isdisjoint(kinds[at : match.start("who")])  # "for Lee edit, for Patti view"
            also = led or (at > 0 and kinds[at - 1] in grammar.signs("AND"))  # "let Megan edit and Lynne view it"
            self._say_of(match.span("who"), match.span("hint"), match.span("right"), also=also, known_only=known_only)
            if not grammar.signs("ONLY").isdisjoint(kinds[max(at - 1, 0) : match.start("who")]):
                self._lessen_others(match.span("right"))
        elif self._named and (match := grammar.part("MOREPEOPLE").match(kinds, at)):
            self._add(*match.span("people"))
        elif not self._has_subject(at) and (match := grammar.part("SAIDOFALL").match(kinds, at)):
            self._say_of_all(match.span("right"))
        return match.end() if match else at + 1

    def _has_subject(self, at: int) -> bool:
        """Whether a name stands before "may edit" that was not read: it is said of that one alone."""
        led = at > 0 and self._words.kinds[at - 1] in self._grammar.any_of("CALLERS", "EMAIL")
        return led and not self._named and "FINITE" in self._words.words[at].values

    def _right_of_exception(self, at: int) -> Right:
        """What those may do, less or more, who were left out of what the others may: "she only views"."""
        at += self._words.kinds[at : at + 1] in self._grammar.signs("COMMA")
        begins = self._words.words[at].values if at < len(self._words.words) else {}
        match = self._grammar.part("ALSONAMED").match(self._words.kinds, at) if "HIM" in begins else None
        if match is None and "OFPERSON" not in begins:
            return Right()
        right = self._right(match.span("right") if match else (at, at + 1))
        return right if self._for_all.role and right.role != self._for_all.role else Right()

    def leave_out(self, who: Span, start: int, end: int, *, named_too: bool = False) -> None:
        """Whom it shall not reach; who is left out of editing alone views: "everyone but Diego may edit".

        On an open form they stay left out, with the right that they keep: whether they are on it is seen there.
        """
        before, led, grammar = len(self._named), self._words.kinds[start : who[0]], self._grammar
        self.exclude(*who, named_too=named_too)
        spares = not grammar.any_of("EXCEPT", "NOT").isdisjoint(led) or grammar.any_of("BUT", "PREP").issuperset(led)
        if not (spares and self._edited_by_others(end)):
            return  # "all edit, and strike Diego"
        for named in self._named[before:] if self._around.form_open else ():
            named.right = Right("read")
        for named in filter(None, map(self._known, self._listed(*who))):
            named.right = Right("read")
            self._waiting = [one for one in self._waiting if one is not named]

    def _listed(self, start: int, end: int) -> list[WishedRecipient]:
        """Those whom the words name, whoever was named before."""
        again = Reading(self._words, self._grammar, self._around)
        again.read_list(start, end)
        return [named.recipient for named in again._named]

    def _edited_by_others(self, at: int) -> bool:
        """Whether all others edit, by the word behind who was left out or by what was said of all."""
        kinds, all_ = self._words.kinds, self._grammar.any_of("ALL", "BOTH")
        while kinds[at : at + 1] in all_ and at < len(kinds):
            at += 1
        if kinds[at : at + 1] in self._grammar.signs("ANYROLE") and at < len(kinds):
            return self._right((at, at + 1)).role == "write"
        return self._everyone and self._for_all.role == "write"

    def _lessen_others(self, span: Span) -> None:
        """ "Only Patti may edit": the person named last, and the others view."""
        if self._right(span).role != "write" or not self._sharing:
            return
        for named in self._sharing:
            if named.right.role == "write" and not named.apart:
                named.right = Right()
        if self._around.form_open:
            self._for_all = self._for_all or Right("read")

    def _say_of(self, who: Span, hint: Span, right: Span, *, also: bool, known_only: bool) -> None:
        values = self._words.words[who[0]].values
        if "FORMER" in values or "LATTER" in values:
            if len(self._named) == 2:
                one = self._named["LATTER" in values]
                one.right, one.apart = self._right(right), True
            return None
        if "THEREST" in values:  # "Megan may edit, the others only view": who has a right of their own keeps it
            self._for_all = self._right(right)
            return None
        if hint[0] < 0 and self.all_of_form(*who):
            self._for_all, self._everyone = self._right(right), True
            return None
        if self._sharing and "HIM" in values and not self._words.several(who[0]):  # "to Patti, she may only read"
            self._sharing[-1].right = self._right(right) or self._sharing[-1].right  # "give her access" says none
            return None
        if self._named and self._pronoun(who) and self._lacking(right):  # "take Patti out, she may not see it"
            return None
        recipient = self.recipient(who, hint)
        everyone = hint[0] < 0 and who[1] - who[0] == 1 and "ALL" in values
        if recipient is None or (self._named and everyone):
            return self._say_of_all(right)
        named = self._known(recipient)
        if named is None and not known_only:
            named = _Named(recipient)
            if self._refused(right[0], right[1]):
                named.recipient = recipient.model_copy(update={"exclude": True})
            self._named.append(named)
            named.right, named.apart = self._right(right), not also
        elif named is not None:
            named.right, named.apart = self._right(right), True
        return None

    def _say_of_all(self, span: Span) -> None:
        right = self._right(span)
        if not right or (self._named and not self._sharing and self._lacking(span)):
            return
        self._everyone = self._everyone or (span[0] > 0 and "ALL" in self._words.words[span[0] - 1].values)
        if self._around.form_open and not self._sharing and "OFPERSON" in self._words.words[span[0]].values:
            self._name((span[0], span[0] + 1), _NO_HINT)  # "she may edit it", "take Diego out, she may edit it"
        if self._waiting or not self._named:
            self.right_for_waiting(span)
            return
        if all(named.right == Right() or named.right.role == "read" for named in self._named):
            self._for_all = self._for_all or right

    def exclude(self, start: int, end: int, *, named_too: bool = False) -> None:
        """`named_too`: also those whom the list before names: "with Lee and Patti, oh no, not Patti"."""
        before = len(self._named)
        self._leaves_out = True
        self.read_list(start, end)
        self._leaves_out = False
        out = self._named[before:]
        if named_too:
            known = map(self._known, self._listed(start, end))
            out = [*out, *(named for named in known if named is not None and named not in out)]
        for named in out:
            named.recipient = named.recipient.model_copy(update={"exclude": True})
        self._waiting = [named for named in self._waiting if not named.recipient.exclude]

    def _add(self, start: int, end: int) -> None:
        """ "Share it with Ben, oh, and with Paul too": the right that was said for Ben is not his alone."""
        before = len(self._named)
        self.read_list(start, end)
        rights = {named.right for named in self._named[:before] if not named.recipient.exclude}
        for named in self._named[before:] if len(rights) == 1 else ():
            named.right = next(iter(rights))

    def _replace(self, start: int, end: int) -> None:
        """ "Share it with Lee, sorry, I meant Patti": what was said of the right stays."""
        rights = {named.right for named in self._sharing}
        self._named, self._waiting = [], []
        self.read_list(start, end)
        for named in self._named if len(rights) == 1 else ():
            named.right = named.right or next(iter(rights))

    def _correct_right(self, span: Span) -> None:
        """ "Let Marcus edit it, hmm, no, view only": the right of all, or of the last where each has another."""
        right = self._right(span)
        if len({named.right for named in self._sharing}) > 1:
            self._named[-1].right = right
            return
        self._for_all = right
        for named in self._named:
            named.right = Right()

    def list_behind(self, after: int) -> None:
        """ "With the whole team: Lee, Kim and Bo": who is listed behind the colon is meant, and nobody else of it."""
        kinds, grammar, sharing = self._words.kinds, self._grammar, self._sharing
        start = kinds.find(grammar.sign("COLON"), after) + 1
        if not start or len(sharing) != 1 or sharing[0].recipient.kind not in {"group", "conversation"}:
            return
        end, count = start, 0
        while someone := grammar.part("SOMEONE").match(kinds, end):
            count, end, joined = count + 1, someone.end(), someone.end()
            while kinds[joined : joined + 1] in grammar.signs("SEP") and joined < len(kinds):
                joined += 1
            if joined == end or not grammar.part("SOMEONE").match(kinds, joined):
                break
            end = joined
        if count > 1:
            self._named, self._waiting = [], []
            self.read_list(start, end)

    def reach_at(self, list_: Span | None) -> None:
        """Puts an address that stands alone in the place of the one person it is of: "to Joanna, please. joanna@…".

        It must have something of the name in it; or follow a group by a colon: "to the agency: studio@…"; or who it is
        must not be named but described: "to our lawyer, joanna@…", "to the clients, their mail is studio@…".
        """
        kinds, grammar = self._words.kinds, self._grammar
        apart = grammar.any_of("COMMA", "END", "COLON", "OPEN", "CLOSE", "DASH", "ADDRESSIS")
        emails = [n for n, kind in enumerate(kinds) if kind in grammar.signs("EMAIL")]
        if len(emails) != 1 or not list_:
            return
        at, listed = emails[0], emails[0] < list_[1]
        who = (list_[0], min(list_[1], at - 1))
        if who[0] >= who[1]:
            return
        address = self.recipient((at, at + 1), _NO_HINT)
        others = [named for named in self._sharing if named.recipient != address]
        alone = kinds[at - 1] in apart and apart.issuperset(kinds[at + 1 : at + 2])
        if address is None or not alone or len(others) != 1:
            return
        kind, words = others[0].recipient.kind, others[0].recipient.value.casefold().split()
        whose = kind == "name" and any(len(word) > 2 and word in address.value.casefold() for word in words)
        told = not grammar.signs("ADDRESSIS").isdisjoint(kinds[who[1] : at])
        of_group = kind == "group" and (told or (at == who[1] + 1 and kinds[at - 1] in grammar.signs("COLON")))
        described = kind == "name" and self._described(who)
        if not (described or (not listed and (whose or of_group))):
            return
        own = next((named.right for named in self._named if named.recipient == address), Right())
        self._named = [named for named in self._named if named.recipient != address]
        others[0].recipient, others[0].right = address, own or others[0].right

    def _described(self, who: Span) -> bool:
        """Whether one person is told of by what they are, and by no name: "our lawyer"."""
        said = set(self._words.kinds[slice(*who)]) - self._grammar.signs("DETS")
        return bool(said) and self._grammar.any_of("TITLES", "JOB").issuperset(said)

    def rule_out(self, id_: str | None) -> None:
        """The person named last is meant, and not the one with this id."""
        if id_ and self._named:
            named = self._named[-1]
            named.recipient = named.recipient.model_copy(update={"not_": id_})

    # --- one person or right -----------------------------------------------------------------------------

    def _name(self, who: Span, hint: Span, *, again: bool = True) -> None:
        """`again`: "all" may mean those who were named before."""
        recipient = self.recipient(who, hint)
        if recipient is None:
            return
        if self._pronoun(who) and any(
            one.recipient.exclude and one.recipient.value == recipient.value for one in self._named
        ):
            return  # "Diego has left, take him off"
        if self._is_named(who):  # "I forgot Lee, add her"
            self._waiting, self._subject = list(self._named), None
            return
        everyone = hint[0] < 0 and who[1] - who[0] == 1 and "ALL" in self._words.words[who[0]].values
        if again and self._sharing and everyone:  # "Ryan, Lee, all view only"
            self._waiting, self._subject = list(self._named), None
            return
        if known := self._known(recipient):
            known.apart = True
            self._waiting, self._subject = [known], None
            return
        named = _Named(recipient, called=self._words.text(*hint) if hint[0] >= 0 else "")
        named.nobody = self._is_nobody(who)
        named.joined = self._words.kinds[who[0] - 1 : who[0]] in self._grammar.signs("AND")
        self._named.append(named)
        if self._around.gives and denied(self._words, self._grammar, who):  # "not for Victor, but for Elena"
            named.recipient = recipient.model_copy(update={"exclude": True})
            return
        self._waiting.append(named)
        if self._subject is not None:
            self._subject.append(named)

    def _is_nobody(self, who: Span) -> bool:
        """Whether what looks like a name is none by its points: "for the record".

        A capital says it is a name, but where all nouns have one; an address is one whatever is around it.
        """
        plain, words = self._words.plain, self._words.words[slice(*who)]
        capital = not self._grammar.vocabulary.compounds and any(plain.text[word.start].isupper() for word in words)
        sure = {self._grammar.sign("MENTION"), self._grammar.sign("EMAIL")}
        told = any(word.kind in sure or _BY_OTHERS & word.values.keys() for word in words)
        return not (capital or told or self._in_list(who)) and self._around.nobody.issuperset(range(*who))

    def _in_list(self, who: Span) -> bool:
        """Whether "and" joins this one to others: half of a list would look complete."""
        start, end = who
        kinds, joined, articles = self._words.kinds, self._grammar.signs("AND"), self._grammar.signs("DETS")
        while start > 0 and kinds[start - 1] in articles:
            start -= 1
        return any(kind in joined for kind in (*kinds[max(start - 1, 0) : start], *kinds[end : end + 1]))

    def _pronoun(self, who: Span) -> bool:
        """Whether this is "her", and no name."""
        values = self._words.words[who[0]].values
        return not {"HIM", "OFPERSON"}.isdisjoint(values) and not self._words.several(who[0])

    def _is_named(self, who: Span) -> bool:
        """Whether "her" is the one person named before, of whom no right was said yet.

        In "Lee and her", "add Lee, not her" and "edit for Lee, view for her" somebody else is.
        """
        joined = self._words.kinds[who[0] - 1 : who[0]] in self._grammar.signs("AND")
        one = self._named[0] if len(self._named) == 1 else None
        if one is None or joined or self._leaves_out or not self._pronoun(who):
            return False
        return not (one.recipient.exclude or one.right)

    def _known(self, recipient: WishedRecipient) -> _Named | None:
        """The same person, also by the first name alone."""
        called = recipient.value if recipient.kind in {"name", "group"} else None
        return next(
            (named for named in self._named if self.same(named.recipient, recipient) or named.called == called), None
        )

    def same(self, named: WishedRecipient, again: WishedRecipient) -> bool:
        """Whether it is the same person, as far as words tell: in short, by a name or of a mention."""
        if named.exclude or again.hint not in (None, named.hint):
            return False
        value, other = named.value.casefold(), again.value.casefold()
        if named.kind in {"mention", "tag"} and again.kind in {"name", "group"}:
            called = (one.name.casefold() for one in self._words.plain.mentions.values() if one.id == named.value)
            return any(name == other or name.startswith(f"{other} ") for name in called)
        again_in_short = {"name": value.startswith(f"{other} "), "group": value.endswith(other)}  # 销售一部: 一部
        return named.kind == again.kind and (value == other or again_in_short.get(named.kind, False))

    def _right(self, span: Span) -> Right:
        words = self._words.words[span[0] : span[1]]
        if any("SAMEROLE" in word.values for word in words):
            last = self._around.context.last_share if self._around.context else None
            return Right(last.role) if last else Right()
        right = right_of(words, self._grammar)
        refused = right.role == "write" and refused_before(self._words, self._grammar, span[0])
        return Right(role="read") if refused else right  # "a viewer instead of an editor"

    def recipient(self, who: Span, hint: Span) -> WishedRecipient | None:
        recipient = recipient_of(self._words, self._grammar, self._around, who)
        if recipient is None or recipient.kind == "email" or hint[0] < 0:
            return recipient
        start, end = hint
        values = self._words.words[who[0]].values
        everyone = "ALLWHO" in values or (recipient.kind in {"group", "conversation"} and "ALL" in values)
        inside = [n for n in range(start, end) if self._words.kinds[n] in self._grammar.signs("HINTWORD")]
        if not inside:
            return recipient
        said = self._words.text(inside[0], inside[-1] + 1)
        if everyone:  # "everyone in Marketing"
            return WishedRecipient(kind="group", value=said)
        return recipient.model_copy(update={"hint": said})


def recipient_of(words: Words, grammar: Grammar, around: Around, span: Span) -> WishedRecipient | None:
    """Who is meant by these words; None where they name nobody."""
    start, end = span
    own = not words.words[start].values.keys().isdisjoint({"HIS", "THEIRS"})  # "supprime son accès"
    start = _behind_title(words, grammar, start, end)
    if grammar.vocabulary.head == "first" and start and "TEAMALL" in words.words[start - 1].values:
        start -= 1  # "toute l'équipe Vente"
    first, values = words.words[start], words.words[start].values
    context = around.context
    if known := words.plain.mentions.get(first.folded):
        return WishedRecipient(kind="tag" if known.kind == "tag" else "mention", value=known.id)
    for n in range(start, end):
        if words.kinds[n] == grammar.sign("EMAIL"):
            word = words.words[n]
            return WishedRecipient(kind="email", value=words.plain.text[word.start : word.end].removeprefix("mailto:"))
    if "SAMEPEOPLE" in values:
        return WishedRecipient(kind="context", value="last_share")
    if own or not values.keys().isdisjoint({"HIM", "THEM", "OFPERSON"}):
        plural = words.several(start)
        if around.before and around.before[0] < start and not plural:
            return _named_before(words, grammar, around, around.before)
        return _by_pronoun(context, plural=plural)
    everyone = end - start == 1 and not values.keys().isdisjoint({"ALL", "OURS"})
    if "HERE" in values or "HEREWARD" in values or (everyone and around.scope != "personal"):
        return WishedRecipient(kind="conversation", value="current")
    if "ANYONE" in values or "PUBLICLINK" in values:
        return WishedRecipient(kind="anyone", value="link")
    end = _without_verb(words, grammar, start, end)
    if end - start > 1 and words.kinds[end - 1] in grammar.signs("GROUPPEOPLE"):  # "厨房的人"
        end -= words.kinds[end - 2] in grammar.signs("GROUPNOUN") | grammar.signs("DEPT")
    name = " ".join("".join(sign for sign in words.text(start, end) if sign not in _MARKS).split()).strip(" .@")
    name = _QUOTED.sub(r"\1", name)
    if "TEAMALL" in values and end - start > 1:  # "toute l'équipe Vente"
        name = re.split(r"[\s'’]", words.text(start, start + 1))[-1] + name.removeprefix(words.text(start, start + 1))
    if "ALL" in values or "COMPANY" in values:
        return WishedRecipient(kind="group", value=name)
    return _by_name(words, grammar, start, end, name)


def _named_before(words: Words, grammar: Grammar, around: Around, span: Span) -> WishedRecipient | None:
    """The person before, with what tells two of one name apart: "I mean the Lee in Sales: give him access"."""
    around = around._replace(before=None)
    if match := grammar.part("SOMEONE").fullmatch(words.kinds, *span):
        return Reading(words, grammar, around).recipient(match.span("who"), _hint(match))
    return recipient_of(words, grammar, around, span)


def _behind_title(words: Words, grammar: Grammar, start: int, end: int) -> int:
    """Behind "the", and behind what is said of people before they are named: "my colleagues Lee and Patti".

    So is what stands in small letters between "the" and a name with a capital: "our vet Ana Lopez". Where the noun
    comes first, "équipe Falcon" is a team's name; there only words of the group TITLE are such.
    """
    while start < end - 1 and words.kinds[start] in grammar.signs("DETS"):
        start += 1
    name = start
    while name < end - 1 and words.kinds[name] in grammar.signs("TITLES"):
        name += 1
    if start < name < end - 1 and words.kinds[name] in grammar.signs("COMMA"):  # "my two deputies, Lee and Patti"
        name += 1
    led = name > 0 and words.kinds[name - 1] in grammar.signs("DETS")
    while led and name < end - 1 and _small_before_capital(words, grammar, name, end):
        name += 1
    if name > start and words.kinds[name - 1] in grammar.signs("GROUPWORD"):
        return name
    return name if words.kinds[name] in grammar.signs("NAMEWORD") else start


def _small_before_capital(words: Words, grammar: Grammar, n: int, end: int) -> bool:
    word, capital = words.words[n], words.text(end - 1, end)[:1].isupper()
    small = word.kind == grammar.sign("WORD") and words.text(n, n + 1).islower()
    return small and capital and word.folded not in PARTICLES


def _without_verb(words: Words, grammar: Grammar, start: int, end: int) -> int:
    """What follows a name in small letters is none of it where nouns have a capital: "an Hannelore ganz ohne Mail".

    Elsewhere what ends as verbs do, where a language says how they end.
    """
    if not words.text(start, start + 1)[:1].isupper():
        return end
    named = grammar.vocabulary.compounds and words.kinds[start] == grammar.sign("WORD")
    while end - start > 1 and (last := words.text(end - 1, end)).islower():
        if not (named or last.endswith(grammar.vocabulary.verb_ends)):
            break
        end -= 1
    return end


def _by_pronoun(context: Context | None, *, plural: bool) -> WishedRecipient | None:
    if context is None:
        return None
    if plural and context.last_share is not None and context.last_share.recipients:
        return WishedRecipient(kind="context", value="last_share")
    return WishedRecipient(kind="context", value=context.last_person) if context.last_person and not plural else None


def _by_name(words: Words, grammar: Grammar, start: int, end: int, name: str) -> WishedRecipient | None:
    vocabulary = grammar.vocabulary
    folded = [word.folded for word in words.words[start:end]]
    nouns = grammar.signs("GROUPNOUN")  # "sales team", "Team Vertrieb"
    alone = vocabulary.compounds and len(folded) == 1 and words.kinds[start] not in nouns
    document = alone and grammar.is_document(name.casefold())
    if vocabulary.compounds and len(folded) > 1 and grammar.is_document(folded[0]):
        return None  # "die Packliste Messe"
    letter = len(name) == 1 and (name.islower() or name in _HALF_NAMES)
    newest = " ".join(folded) in vocabulary.newest  # of the files
    if document or newest or letter or folded[-1] in vocabulary.not_people or not any(sign.isalpha() for sign in name):
        return None
    articled = words.kinds[start - 1 : start] in grammar.signs("DET") and vocabulary.head == "last"
    if articled and len(folded) > 1 and grammar.is_document(folded[-1]) and nouns.isdisjoint(words.kinds[start:end]):
        return None  # "put the cash book in front of Lee"
    called = start > 0 and words.kinds[start - 1] in grammar.signs("GROUPWORD")  # "die Gruppe Falke" is called Falke
    titled = grammar.part("CALLEDBYTITLE").fullmatch(words.kinds, start, end)
    noun = not titled and not nouns.isdisjoint(words.kinds[start:end])
    group = called or noun or name.casefold() in vocabulary.departments
    return WishedRecipient(kind="group" if group else "name", value=name)


def _hint(person: Match) -> Span:
    """What tells two people apart stands before a name in some languages, or in brackets behind."""
    behind = person.span("behind")
    return person.span("hint") if person.has("hint") else behind
