"""How well the sentences are understood, by language, intent and slot: `make sentences`.

Three corpora: the sentences that the tests assert, further ones that the vocabulary may be tuned on, and those held
out, of which only totals are shown.
"""

from __future__ import annotations

import re
import sys
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass, field

from tests.sentences import FOLDER, Example, answered, examples, shown

CORPORA = {"asserted": FOLDER, "further": FOLDER / "more", "held out": FOLDER / "held_out"}
_ADDRESSES = re.compile(
    r"\b(toute l'|tout le |"
    r"herrn?|frau|dr|prof|familie|mrs?|ms|sister|nurse|m|mme|mlle|maître|me|monsieur|madame|team|gruppe|group|équipe)"
    r"\b\.? ?",
    re.IGNORECASE,
)
_NO_GRANT = {"none", "help", "thanks", "cancel", "list_access", "revoke", "sign_out"}


@dataclass
class Score:
    """What was right, of one language or kind. A slot counts when it stands there word for word."""

    sentences: int = 0
    intents: int = 0
    right: int = 0
    wanted: int = 0
    given: int = 0
    false_grants: list[str] = field(default_factory=list[str])

    @property
    def accuracy(self) -> float:
        return self.intents / self.sentences if self.sentences else 1.0

    @property
    def f1(self) -> float:
        return 2 * self.right / (self.wanted + self.given) if self.wanted + self.given else 1.0

    def add(self, meant: str, answer: str, said: str) -> None:
        (intent, wanted), (found, given) = _parts(meant), _parts(answer)
        self.sentences += 1
        self.intents += intent == found
        self.right += (wanted & given).total()
        self.wanted += wanted.total()
        self.given += given.total()
        if false_grant(meant, answer):
            self.false_grants.append(f"{said} => {answer}")


def _parts(meaning: str) -> tuple[str, Counter[str]]:
    intent, *slots = meaning.split("; ")
    return intent, Counter(slots)


def false_grant(meant: str, answer: str) -> bool:
    """A request to give something, where none was made; or to somebody, or with a role, that nobody named."""
    (intent, wanted), (found, given) = _parts(meant), _parts(answer)
    if found not in {"share", "change_role", "extend", "correct"}:
        return False
    people = {slot for slot in given if _is_person(slot)}
    if intent in _NO_GRANT:
        return bool(people)
    invented = {slot for slot in people if _name(slot) not in {_name(one) for one in wanted}}
    roles = {slot for slot in given if slot == "role write" or slot.endswith("=write")}
    return bool(invented) or bool(roles and not any("write" in slot for slot in wanted))


def _is_person(slot: str) -> bool:
    return slot.partition(" ")[0] in {"to", "group", "here", "anyone", "mention", "tag"} and not slot.endswith("-out")


def _name(slot: str) -> str:
    """Who, without the role, what tells two apart, and how they are addressed: "Frau Huber" is nobody else."""
    bare = slot.partition(" =")[0].partition(" (")[0].removeprefix("to ").removeprefix("group ")
    return _ADDRESSES.sub("", bare).strip() or bare


def scores(of: Iterable[Example]) -> dict[str, Score]:
    """By language, and by language and intent (`en share`), and by language and kind of slot (`en .until`)."""
    table: dict[str, Score] = {}
    for language, said, meant in of:
        answer = shown(answered(said, language))
        for key in (language, f"{language} {meant.partition(';')[0]}"):
            table.setdefault(key, Score()).add(meant, answer, said)
        _add_slots(table, language, meant, answer)
    return table


def _add_slots(table: dict[str, Score], language: str, meant: str, answer: str) -> None:
    wanted, given = _parts(meant)[1], _parts(answer)[1]
    for kind in {slot.partition(" ")[0] for slot in wanted | given}:
        of_kind = table.setdefault(f"{language} .{kind}", Score())
        mine = Counter({slot: n for slot, n in wanted.items() if slot.partition(" ")[0] == kind})
        theirs = Counter({slot: n for slot, n in given.items() if slot.partition(" ")[0] == kind})
        of_kind.right += (mine & theirs).total()
        of_kind.wanted += mine.total()
        of_kind.given += theirs.total()


def report(*, failures: str = "") -> str:
    """The table as text. `failures` names a corpus whose failing sentences are listed too; never those held out."""
    lines = [f"{'corpus':<10} {'language':<22} {'sentences':>9} {'intent':>8} {'slot F1':>8} {'false grants':>13}"]
    for corpus, folder in CORPORA.items():
        table = scores(examples(folder))
        for key in sorted(table):
            score = table[key]
            if "." in key:
                lines.append(f"{corpus:<10} {key:<22} {'':>9} {'':>8} {score.f1:>8.3f}")
            else:
                lines.append(
                    f"{corpus:<10} {key:<22} {score.sentences:>9} {score.accuracy:>8.1%} {score.f1:>8.3f} "
                    f"{len(score.false_grants):>13}"
                )
        if corpus == failures != "held out":
            lines += list(_failing(examples(folder)))
    return "\n".join(lines)


def _failing(of: Iterable[Example]) -> Iterable[str]:
    for language, said, meant in of:
        if (answer := shown(answered(said, language))) != meant:
            yield f"{language}: {said}\n    meant {meant}\n    heard {answer}"


if __name__ == "__main__":
    print(report(failures=" ".join(sys.argv[1:])))  # noqa: T201
