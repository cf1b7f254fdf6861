"""One file per language: its words, and the orders in which requests put them. Data only.

`words` names groups of phrases; `valued` groups whose phrases also mean a value (a month is 1 to 12). Every phrase of
a sentence gets the name of its group, and `shapes` are written in these names:

    ("share", "SHARE FILE WITH PEOPLE")

A shape is written like a regular expression, in names of groups (patterns.py). `classes` are names for several
groups, `parts` for pieces of a shape. FILE, PEOPLE and RIGHT are parts that a reading takes out of the sentence. An
intent with a question mark ("list_access?") is meant only where the sentence ends with one; with an exclamation mark
("share!") only where a word of courtesy, a date, a note or a word about mail makes a request of it; with a tilde
("share~") there too, and in the bot's own chat: "Megan would like the list", said to the bot alone, asks for it; with
an asterisk ("revoke*") only just after something was shared, while no form is open. A group TITLE in a shape is FILE
of a sentence without a verb: its words must look like the name of a file.
"""

from __future__ import annotations

import pkgutil
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from typing import Literal


@dataclass(frozen=True, kw_only=True)
class Vocabulary:
    """What the engine needs to know of a language.

    `roles`, `dates`, `mail`, `sign_in` and `messages` are shapes too, for the stages of those names; each stage says
    what it does with them. Where one of `talk` fits a sentence, nothing is shared: it tells or asks of a share; nor
    where one of `denials` fits from the request on: it says not. A shape with a group `retracted` knows
    itself what is taken back; `lacking` is a right that somebody has not ("Lee can't edit the plan"). A shape says
    which words are the file by a group `file`, or `title` where they must look like the name of one, or `noun` where
    they must end in a word for documents. One with a group `called` takes from the words before it what it does not
    name itself, file or people, and is meant only where it is said to the bot; a word of the group CALL makes a
    request of the sentence there.
    `file_nouns` are words for a file that are no part of its name, with the type they tell; None where they stay with
    a name before them.
    `passing` are groups of courtesies that stand anywhere and change nothing; `looks` groups of words that nobody lists
    but that one knows by their form, a regular expression each: compounds, participles. `genitive` is a group before
    which a name may end in s without an apostrophe ("Ryans Zugriff"), `names_in_s` names that end so of themselves.
    `owned_by` is a group that stands between a file and its owner ("der Plan von Patti").
    `slips` are short words as fast fingers type them.
    `documents` are words that names of files end with, `deeds` words that no such name begins with: without a verb only
    they tell a file from the rest ("budget draft to Kim, please", "talk to Kim, please").
    `compounds`: a document's word may be the end of a longer one ("Budgetentwurf").
    `infinitives` and `verb_ends` are how a verb that nobody listed ends, for a language that writes nouns and names
    with a capital: in small letters behind a name it is none of it.
    Words in `faint` are names or words elsewhere too, and do not tell that a sentence is in this language.
    Groups in `nameable` are of words that names are made of ("预算", "王"): they do not tell it either where no spaces
    stand between words, and are names in a sentence of another language. `told_where` is said where a message would
    stand and is none: "tell them in chat".
    Words in `ordinary` mean nothing to a request here, though they do in a language that may be mixed in ("le but").

    A language that writes only names with a capital may say in a class NOSURNAME what is never the second half of one:
    then capitals tell where a name ends, and a word in lower case right behind one has the kind LOWER.

    How the language is written: `slashed` is the order of day and month in 3/4, where it is always the same.
    `spelt` are other spellings of letters ("ä": "ae"), `variants` of signs, one for one ("發": "发"). `elided`,
    `enclitic`, `titles`, `ordinals` and `clock` are regular expressions: words joined to the next by an apostrophe,
    words joined to the one before with their hyphen ("envoie-le"), titles with a full stop, what follows the figure
    of a day ("1st"), and what follows an hour ("5 pm"). `head` is where the noun stands in a name of several words:
    "market share" ends with it, "note de frais" begins with it.
    """

    language: str
    words: Mapping[str, str]
    valued: Mapping[str, Mapping[object, str]]
    classes: Mapping[str, str]
    parts: Mapping[str, str]
    shapes: tuple[tuple[str, str], ...]
    closings: tuple[tuple[str, str], ...]
    corrections: tuple[tuple[str, str], ...]
    roles: tuple[tuple[str, str], ...]
    mail: tuple[tuple[bool, str], ...]
    sign_in: tuple[tuple[bool, str], ...]
    dates: tuple[tuple[str, str], ...]
    messages: tuple[tuple[str, str], ...]
    file_nouns: Mapping[str, str | None]
    generic: frozenset[str]
    newest: frozenset[str]
    versions: frozenset[str]
    not_files: frozenset[str]
    not_people: frozenset[str]
    not_owners: frozenset[str]
    departments: frozenset[str]
    typo_groups: tuple[str, ...]
    never_typos: frozenset[str]
    documents: frozenset[str] = frozenset()
    compounds: bool = False
    infinitives: tuple[str, ...] = ()
    verb_ends: tuple[str, ...] = ()
    deeds: frozenset[str] = frozenset()
    slips: Mapping[str, str] = field(default_factory=dict[str, str])
    talk: tuple[str, ...] = ()
    denials: tuple[str, ...] = ()
    faint: frozenset[str] = frozenset()
    nameable: tuple[str, ...] = ()
    told_where: frozenset[str] = frozenset()
    ordinary: frozenset[str] = frozenset()
    passing: tuple[str, ...] = ()
    looks: Mapping[str, str] = field(default_factory=dict[str, str])
    genitive: str = ""
    owned_by: str = ""
    names_in_s: frozenset[str] = frozenset()
    slashed: Literal["day month", "month day"] | None = None
    spelt: Mapping[str, str] = field(default_factory=dict[str, str])
    variants: Mapping[str, str] = field(default_factory=dict[str, str])
    elided: str = ""
    enclitic: str = ""
    head: Literal["first", "last"] = "last"
    titles: str = ""
    ordinals: str = ""
    clock: str = ""


@cache
def vocabularies() -> tuple[Vocabulary, ...]:
    """Every language that has a file here; English, which is mixed into all others, first."""
    names = sorted((module.name for module in pkgutil.iter_modules(__path__)), key=lambda name: (name != "en", name))
    return tuple(_vocabulary(import_module(f"{__name__}.{name}")) for name in names)


def _vocabulary(module: object) -> Vocabulary:
    return next(value for value in vars(module).values() if isinstance(value, Vocabulary))
