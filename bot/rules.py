"""The policy file becomes rules, or complaints; and rules become words. Pure."""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator
from difflib import get_close_matches
from typing import Annotated, Literal, Self
from urllib.parse import unquote, urlsplit

import idna
from pydantic import AfterValidator, BeforeValidator, Field, ValidationError, model_validator
from pydantic_core import ErrorDetails

from bot.model import Frozen
from bot.texts import Texts

MOST_RECIPIENTS = 40  # more would not fit on the card that is confirmed
LONGEST_DAYS = 3650

When = Literal["never", "outside", "always"]


class BadPolicy(Exception):
    """The policy file cannot be used. The text says what is wrong, a line for each fault."""


def domain_name(text: str) -> str:
    """One way to write a domain: small letters, no dot at the end, other scripts as mail servers know them.

    As browsers do it today (UTS 46). Python's own codec still takes ß for ss, which is another's domain.
    """
    domain = text.strip().rstrip(".")
    try:
        labels = idna.uts46_remap(domain, std3_rules=False, transitional=False).split(".")
    except idna.IDNAError:
        return domain.lower()
    return ".".join(one if one.isascii() else f"xn--{one.encode('punycode').decode()}" for one in labels)


def place_of(url: str) -> str:
    """Host and path of an address in SharePoint, comparable: `contoso.sharepoint.com/sites/board`.

    `/:w:/r/` before a path only tells which program opens the file.
    """
    parts = urlsplit(url)
    path = _OPENED_BY.sub("/", unquote(parts.path)).rstrip("/")
    return f"{parts.hostname or ''}{path}".casefold()


def _domain(text: str) -> str:
    domain = domain_name(text)
    if not _DOMAIN.fullmatch(domain):
        raise ValueError
    return domain


def _object_id(text: str) -> str:
    if not _GUID.fullmatch(text):
        raise ValueError
    return text.lower()


def _site(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme != "https" or not parts.hostname or parts.query or parts.fragment:
        raise ValueError
    return text.rstrip("/")


def _word_or_ids(value: object) -> object:
    """One complaint for both ways to write it."""
    if isinstance(value, list | tuple):
        return tuple(_object_id(str(one)) for one in value)
    if value in ("everyone", "nobody"):
        return value
    raise ValueError


_OPENED_BY = re.compile(r"\A/:[a-z]:/r/")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]")
_GUID = re.compile(r"[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")

Domain = Annotated[str, AfterValidator(_domain)]
ObjectId = Annotated[str, AfterValidator(_object_id)]
Site = Annotated[str, AfterValidator(_site)]
Text = Annotated[str, Field(min_length=1)]


class Rules(Frozen):
    """What this installation allows; a key of the policy file each. The defaults allow what fits on a card.

    `description` is what a value must be: it ends the complaint about one that is not.
    """

    max_recipients: int = Field(
        default=20, strict=True, ge=1, le=MOST_RECIPIENTS, description=f"a whole number from 1 to {MOST_RECIPIENTS}"
    )
    outside: Literal["everyone", "guests", "nobody"] = Field(
        default="everyone", description='"everyone", "guests" or "nobody"'
    )
    allowed_domains: tuple[Domain, ...] | None = Field(
        default=None, description='a list of domains like "fabrikam.com"'
    )
    blocked_domains: tuple[Domain, ...] = Field(default=(), description='a list of domains like "fabrikam.com"')
    outside_edit: Annotated[Literal["everyone", "nobody"] | tuple[str, ...], BeforeValidator(_word_or_ids)] = Field(
        default="everyone", description='"everyone", "nobody" or a list of object ids of people'
    )
    groups: Literal["edit", "view", "never"] = Field(default="edit", description='"edit", "view" or "never"')
    blocked_groups: tuple[ObjectId, ...] = Field(default=(), description="a list of object ids of groups")
    end_date: When = Field(default="never", description='"never", "outside" or "always"')
    max_days: int | None = Field(
        default=None, strict=True, ge=1, le=LONGEST_DAYS, description=f"a whole number from 1 to {LONGEST_DAYS}"
    )
    sign_in: When = Field(default="never", description='"never", "outside" or "always"')
    excluded_drives: tuple[Text, ...] = Field(default=(), description="a list of drive ids")
    excluded_sites: tuple[Site, ...] = Field(
        default=(), description='a list of addresses like "https://contoso.sharepoint.com/sites/Board"'
    )
    anonymous: Literal["never"] = Field(
        default="never", description='"never", as there is no way to make links that anyone can open'
    )

    @model_validator(mode="after")
    def _make_sense_together(self) -> Self:
        if both := sorted(set(self.allowed_domains or ()) & set(self.blocked_domains)):
            raise ValueError(f"allowed_domains and blocked_domains both name {', '.join(both)}")
        if self.allowed_domains == ():
            raise ValueError('allowed_domains is empty; to share with nobody outside, write outside = "nobody"')
        if self.outside == "nobody" and self.allowed_domains:
            raise ValueError('allowed_domains is without effect, as outside is "nobody"')
        if self.max_days is not None and self.end_date == "never":
            raise ValueError('max_days needs end_date = "outside" or "always": access without an end would last longer')
        return self


def read_rules(text: str) -> Rules:
    """The rules in a policy file's text. Raises BadPolicy."""
    try:
        return Rules.model_validate(tomllib.loads(text))
    except tomllib.TOMLDecodeError as error:
        raise BadPolicy(f"it is not TOML: {error}") from None
    except ValidationError as error:
        said = [_complaint(problem) for problem in error.errors(include_url=False)]
        raise BadPolicy("\n".join(dict.fromkeys(said))) from None


def _complaint(problem: ErrorDetails) -> str:
    key = str(problem["loc"][0]) if problem["loc"] else ""
    if not key:
        return str(problem["ctx"]["error"])
    if key not in Rules.model_fields:
        close = get_close_matches(key, Rules.model_fields, n=1)
        hint = f"did you mean {close[0]}?" if close else f"known are {', '.join(Rules.model_fields)}"
        return f"{key} is not known here; {hint}"
    found = json.dumps(problem["input"], ensure_ascii=False, default=str)
    return f"{key} must be {Rules.model_fields[key].description}, not {found}"


def explain(t: Texts, rules: Rules) -> dict[str, str]:
    """What each rule means, by its key."""
    return dict(_explained(t, rules))


def _explained(t: Texts, rules: Rules) -> Iterator[tuple[str, str]]:
    yield "max_recipients", t.plural("One person in a share.", "{n} people in a share at most.", rules.max_recipients)
    yield (
        "outside",
        {
            "everyone": t("People outside may be given access, guests and others."),
            "guests": t("Of people outside, only guests of the organisation may be given access."),
            "nobody": t("Nobody outside may be given access."),
        }[rules.outside],
    )
    yield "allowed_domains", _allowed_domains(t, rules)
    yield "blocked_domains", _blocked_domains(t, rules)
    yield "outside_edit", _outside_edit(t, rules)
    yield (
        "groups",
        {
            "edit": t("Groups may view and edit."),
            "view": t("Groups may view, not edit."),
            "never": t("Groups may not be given access."),
        }[rules.groups],
    )
    yield "blocked_groups", _blocked_groups(t, rules)
    yield (
        "end_date",
        {
            "never": t("Access may be without an end."),
            "outside": t("Access has to end where somebody outside is given it."),
            "always": t("Access has to end."),
        }[rules.end_date],
    )
    yield "max_days", _max_days(t, rules)
    yield (
        "sign_in",
        {
            "never": t("People may be let in without signing in."),
            "outside": t("People have to sign in where somebody outside is given access."),
            "always": t("People have to sign in."),
        }[rules.sign_in],
    )
    yield "excluded_drives", _excluded_drives(t, rules)
    yield "excluded_sites", _excluded_sites(t, rules)
    yield "anonymous", t("Links that anyone can open are never made.")


def _allowed_domains(t: Texts, rules: Rules) -> str:
    if not rules.allowed_domains:
        return t("Outside, every domain is allowed that is not blocked.")
    return t("Outside, only these domains are allowed: {domains}.", domains=", ".join(rules.allowed_domains))


def _blocked_domains(t: Texts, rules: Rules) -> str:
    if not rules.blocked_domains:
        return t("No domain is blocked.")
    return t("These domains are blocked: {domains}.", domains=", ".join(rules.blocked_domains))


def _outside_edit(t: Texts, rules: Rules) -> str:
    match rules.outside_edit:
        case "everyone":
            return t("Everyone may let people outside edit.")
        case "nobody" | ():
            return t("Nobody may let people outside edit.")
        case people:
            return t("Only these may let people outside edit: {people}.", people=", ".join(people))


def _blocked_groups(t: Texts, rules: Rules) -> str:
    if not rules.blocked_groups:
        return t("No group is too broad.")
    return t("These groups are too broad to be given access: {groups}.", groups=", ".join(rules.blocked_groups))


def _max_days(t: Texts, rules: Rules) -> str:
    if rules.max_days is None:
        return t("An end may be on any day.")
    return t.plural("It ends tomorrow at the latest.", "It ends in {n} days at the latest.", rules.max_days)


def _excluded_drives(t: Texts, rules: Rules) -> str:
    if not rules.excluded_drives:
        return t("No drive is excluded.")
    return t("Files of these drives may not be shared: {drives}.", drives=", ".join(rules.excluded_drives))


def _excluded_sites(t: Texts, rules: Rules) -> str:
    if not rules.excluded_sites:
        return t("No site is excluded.")
    return t("Files of these sites may not be shared: {sites}.", sites=", ".join(rules.excluded_sites))
