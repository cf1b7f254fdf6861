"""The directory: /me, /me/people, /users and /groups. A property that the token's scopes do not cover is absent."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from bot.emulator.declined import Declined, unsupported
from bot.emulator.graph_call import Call, Reply
from bot.emulator.odata import filtered, searched, tokens, unsupported_query
from bot.emulator.records import Group, User

JSON = dict[str, Any]

BASIC = ("id", "displayName", "givenName", "surname", "mail", "userPrincipalName")
USUAL = (*BASIC, "businessPhones", "jobTitle", "mobilePhone", "officeLocation", "preferredLanguage")
ON_REQUEST = ("department", "userType", "accountEnabled")
READ_BASIC = ("User.ReadBasic.All", "User.Read.All", "User.ReadWrite.All", "Directory.Read.All")
READ_ALL = READ_BASIC[1:]
READ_GROUPS = ("GroupMember.Read.All", "Group.Read.All", "Directory.Read.All")
GROUP_USUAL = ("id", "displayName", "mail", "description", "groupTypes", "mailEnabled", "securityEnabled")
MOST_PEOPLE = 1000


def me(call: Call) -> Reply:
    _only_get(call)
    match call.segments:
        case ("me",):
            call.needs_in_directory("User.Read", *READ_ALL)
            row = _chosen(call, _user_json(call.user), USUAL, (*USUAL, *ON_REQUEST))
            return Reply(body={"@odata.context": call.context("users/$entity"), **row})
        case ("me", "people") | ("people",):
            return _people(call)
        case _:
            raise unsupported(call.segments[-1])


def users(call: Call) -> Reply:
    _only_get(call)
    call.needs_in_directory(*READ_BASIC)
    covered = (*USUAL, *ON_REQUEST) if call.scopes.intersection(READ_ALL) else BASIC
    if len(call.segments) == 2:
        return _user(call, call.segments[1], covered)
    found = _asked(call, [_user_json(user) for user in call.tenant.people.values()], covered)
    return _page(call, "users", [_chosen(call, row, USUAL, covered) for row in found])


def groups(call: Call) -> Reply:
    _only_get(call)
    call.needs_in_directory(*READ_GROUPS)
    if len(call.segments) == 1:
        found = _asked(call, [_group_json(group) for group in call.tenant.groups.values()], GROUP_USUAL)
        return _page(call, "groups", [_chosen(call, row, GROUP_USUAL, GROUP_USUAL) for row in found])
    group = call.tenant.groups.get(call.segments[1])
    if group is None:
        raise _nothing(call.segments[1])
    if len(call.segments) == 2:
        row = _chosen(call, _group_json(group), GROUP_USUAL, GROUP_USUAL)
        return Reply(body={"@odata.context": call.context("groups/$entity"), **row})
    members = [call.tenant.user(mail) for mail in dict.fromkeys([*group.owners, *group.members])]
    rows = [{"@odata.type": "#microsoft.graph.user", **_user_json(one)} for one in members if one]
    return _page(call, "directoryObjects", [_chosen(call, row, BASIC, BASIC) for row in rows])


# --- one call -----------------------------------------------------------------------------------------


def _only_get(call: Call) -> None:
    if call.method != "GET":
        raise Declined(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")


def _user(call: Call, name: str, covered: Iterable[str]) -> Reply:
    user = call.tenant.user(name)
    if user is None:
        raise _nothing(name)
    row = _chosen(call, _user_json(user), USUAL, covered)
    return Reply(body={"@odata.context": call.context("users/$entity"), **row})


def _nothing(name: str) -> Declined:
    text = f"Resource '{name}' does not exist or one of its queried reference-property objects are not present."
    return Declined(404, "Request_ResourceNotFound", text)


def _asked(call: Call, rows: list[JSON], covered: Iterable[str]) -> list[JSON]:
    """The rows that $search and $filter leave. Asking by a property needs the scope that shows it."""
    eventual = call.headers.get("consistencylevel", "").lower() == "eventual"
    if "$search" in call.query:
        if not eventual:
            raise unsupported_query(
                "Request with $search query parameter only works through MSGraph with a special request header: "
                "'ConsistencyLevel: eventual'"
            )
        test, properties = searched(call.query["$search"])
        _check_covered(properties, covered)
        rows = [row for row in rows if test(row)]
    if "$filter" in call.query:
        test, properties = filtered(call.query["$filter"])
        _check_covered(properties, covered)
        rows = [row for row in rows if test(row)]
    if "$orderby" in call.query:
        if "$search" in call.query or ("$filter" in call.query and not eventual):
            raise unsupported_query("Sorting is not supported for this query.")
        name, _, direction = call.query["$orderby"].partition(" ")
        _check_covered({name}, covered)
        rows = sorted(rows, key=lambda row: str(row.get(name) or "").lower(), reverse=direction == "desc")
    return rows


def _check_covered(properties: Iterable[str], covered: Iterable[str]) -> None:
    if not set(properties) <= set(covered):
        raise Declined(403, "Authorization_RequestDenied", "Insufficient privileges to complete the operation.")


def _page(call: Call, what: str, rows: list[JSON]) -> Reply:
    select = call.query.get("$select")
    context = f"{what}({select})" if select else what
    reply = call.page(rows, context, call.number("$top", call.tenant.manners.pageSize, 999))
    if call.query.get("$count") == "true" and reply.body:
        first, *rest = reply.body.items()
        return Reply(body=dict([first, ("@odata.count", len(rows)), *rest]))
    return reply


def _chosen(call: Call, row: JSON, usual: Iterable[str], covered: Iterable[str]) -> JSON:
    select = call.query.get("$select")
    wanted = {name.strip() for name in select.split(",")} if select else set(usual)
    return {name: value for name, value in row.items() if (name in wanted and name in covered) or name[0] == "@"}


def _user_json(user: User) -> JSON:
    return {
        "id": user.id,
        "displayName": user.displayName,
        "givenName": user.givenName or None,
        "surname": user.surname or None,
        "mail": user.mail,
        "userPrincipalName": user.userPrincipalName,
        "businessPhones": [],
        "jobTitle": user.jobTitle,
        "mobilePhone": None,
        "officeLocation": user.officeLocation,
        "preferredLanguage": None,
        "department": user.department,
        "userType": user.userType,
        "accountEnabled": True,
    }


def _group_json(group: Group) -> JSON:
    return {
        "id": group.id,
        "displayName": group.displayName,
        "mail": group.mail,
        "description": group.description,
        "groupTypes": ["Unified"] if group.kind == "unified" else [],
        "mailEnabled": group.mail is not None,
        "securityEnabled": group.kind == "security",
    }


# --- people the asker works with ----------------------------------------------------------------------


def _people(call: Call) -> Reply:
    """Those one works with, closest first. A search looks at names and addresses, and forgives a wrong letter."""
    call.needs_in_directory("People.Read", "People.Read.All")
    search = call.query.get("$search")
    if search is not None and "$skip" in call.query:
        raise Declined(400, "ErrorInvalidUrlQuery", "$skip is not supported with $search.")
    if not call.user.mail or not call.user.licensed:
        raise Declined(404, "ErrorInvalidUser", "The mailbox of the current user was not found.")
    words = tokens((search or "").strip('"').removeprefix("displayName:"))
    known: list[User | Group] = [*_colleagues(call), *_groups_of(call)]
    found = [one for one in known if search is None or (words and _fits(one, words))]
    rows = [_chosen(call, _person_json(one), _PERSON, _PERSON) for one in found]
    return call.page(rows, f"users('{call.user.id}')/people", call.number("$top", 10, MOST_PEOPLE))


def _colleagues(call: Call) -> list[User]:
    named = [call.tenant.user(mail) for mail in call.user.worksWith]
    team = {member for team in call.tenant.teams if call.user.id in team.members for member in team.members}
    others = [call.tenant.people[member] for member in call.tenant.people if member in team]
    known = dict.fromkeys(one.id for one in [*named, *others] if one and one.id != call.user.id)
    return [call.tenant.people[person] for person in known]


def _groups_of(call: Call) -> list[Group]:
    mine = call.user.address
    return [
        group
        for group in call.tenant.groups.values()
        if group.kind == "unified" and mine in (*group.owners, *group.members)
    ]


def _fits(one: User | Group, words: list[str]) -> bool:
    theirs = [*tokens(one.displayName), *tokens((one.mail or "").partition("@")[0])]
    return all(any(_close(word, token) for token in theirs) for word in words)


def _close(word: str, token: str) -> bool:
    """The token starts with the word, but for one wrong letter in a word that is long enough."""
    start = token[: len(word)]
    if start == word:
        return True
    return len(word) >= 4 and len(start) == len(word) and sum(a != b for a, b in zip(word, start, strict=True)) == 1


_PERSON = (
    "id",
    "displayName",
    "givenName",
    "surname",
    "jobTitle",
    "department",
    "companyName",
    "officeLocation",
    "userPrincipalName",
    "scoredEmailAddresses",
    "personType",
)


def _person_json(one: User | Group) -> JSON:
    addresses = [{"address": one.mail, "relevanceScore": 10, "selectionLikelihood": "notSpecified"}] if one.mail else []
    if isinstance(one, Group):
        kind = {"class": "Group", "subclass": "UnifiedGroup"}
        return {"id": one.id, "displayName": one.displayName, "scoredEmailAddresses": addresses, "personType": kind}
    return {
        "id": one.id,
        "displayName": one.displayName,
        "givenName": one.givenName or None,
        "surname": one.surname or None,
        "jobTitle": one.jobTitle,
        "department": one.department,
        "companyName": None,
        "officeLocation": one.officeLocation,
        "userPrincipalName": one.userPrincipalName,
        "scoredEmailAddresses": addresses,
        "personType": {"class": "Person", "subclass": "Guest" if one.guest else "OrganizationUser"},
    }
