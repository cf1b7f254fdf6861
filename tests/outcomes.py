"""What can come back from Graph, row by row, and the page that tells what becomes of each: docs/graph-outcomes.md.

A row stands here once. A test shows it by its id (`@pytest.mark.outcome`) and says what came out of it and which
sentence the person read; the page is written from what the tests said, never by hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

ASKED, ANSWERED, REFUSED, TENANTS = (
    "What is asked for",
    "What Graph answers",
    "How Graph refuses",
    "What real tenants add",
)

ROWS: Mapping[str, tuple[str, str]] = {
    # --- combinations of an invite's parameters
    "ask.unreachable": (ASKED, "`requireSignIn: false` with `sendInvitation: false`"),
    "ask.insecure": (ASKED, "`requireSignIn: true` on a personal drive, for a work account"),
    "ask.password": (ASKED, "`password` on a drive of SharePoint"),
    "ask.expiry": (ASKED, "`expirationDateTime` on a drive of SharePoint"),
    "ask.personal-expiry": (ASKED, "`password` and `expirationDateTime` on a personal drive"),
    "ask.personal-root": (ASKED, "the root of a personal drive"),
    "ask.anyone-off": (ASKED, "`requireSignIn: false` where links for anyone are off"),
    "ask.oneself": (ASKED, "an invitation for oneself"),
    "ask.long-message": (ASKED, "a `message` of more than 2000 characters"),
    "ask.inherited": (ASKED, "`retainInheritedPermissions`: never sent"),
    # --- shapes of answers
    "200.live": (ANSWERED, "200 of a live tenant: `grantedTo` alone"),
    "200.typed": (ANSWERED, "the same with `@odata.type` on each row"),
    "200.documented": (ANSWERED, "200 as documented: `grantedToV2`, `siteUser`, `invitation`"),
    "200.year-one": (ANSWERED, "`expirationDateTime` of the year 1"),
    "200.row-error": (ANSWERED, "200 with an `error` on a row that has roles"),
    "200.link": (ANSWERED, "an outsider's row: `link` with `grantedToIdentities`"),
    "200.link-v2": (ANSWERED, "the same with `grantedToIdentitiesV2`, and `webUrl: null`"),
    "200.invited-only": (ANSWERED, "an outsider's row with `invitation.email` alone"),
    "200.unlisted": (ANSWERED, "200, and the outsider is not listed before they come"),
    "200.personal": (ANSWERED, "a personal drive's row: `grantedTo.user.id` is the address"),
    "200.group": (ANSWERED, "a group, also named as `grantedTo.user`"),
    "200.site-group": (ANSWERED, "a SharePoint group (`siteGroup`) beside the person"),
    "200.inherited": (ANSWERED, "a role by inheritance (`inheritedFrom: {}`) that covers what is asked"),
    "200.custom-role": (ANSWERED, "a role nobody knows (`sp.limited access`)"),
    "200.dropped": (ANSWERED, "200, and nothing is listed afterwards"),
    "200.empty": (ANSWERED, "200 with an empty `value`"),
    "207.accountVerificationRequired": (ANSWERED, "207, `accountVerificationRequired`"),
    "207.hipCheckRequired": (ANSWERED, "207, `hipCheckRequired`"),
    "207.exchangeInvalidUser": (ANSWERED, "207, `exchangeInvalidUser`"),
    "207.exchangeOutOfMailboxQuota": (ANSWERED, "207, `exchangeOutOfMailboxQuota`"),
    "207.exchangeMaxRecipients": (ANSWERED, "207, `exchangeMaxRecipients`"),
    "207.other": (ANSWERED, "207 with a code nobody knows"),
    "207.refused": (ANSWERED, "207 whose row has an `error` and no roles"),
    # --- errors
    "400.noResolvedUsers": (REFUSED, "400 `noResolvedUsers`"),
    "400.sharingFailed": (REFUSED, "400 `sharingFailed`"),
    "400.invalidRequest": (REFUSED, "400 `invalidRequest`"),
    "400.invalidRequest-bare": (REFUSED, "400 `invalidRequest` without `innerError`"),
    "400.secureSharingInvalidRequest": (REFUSED, "400 `invalidRequest` (`secureSharingInvalidRequest`)"),
    "400.parameterIsTooLong": (REFUSED, "400 `invalidRequest` (`parameterIsTooLong`)"),
    "400.invalidParameterFormat": (REFUSED, "400 `invalidRequest` (`invalidParameterFormat`)"),
    "400.badArgument": (REFUSED, "400 `badArgument`, to a new role for a link's row"),
    "400.objectNotSupported": (REFUSED, "400 `notSupported` (`objectNotSupported`)"),
    "401.InvalidAuthenticationToken": (REFUSED, "401 `InvalidAuthenticationToken`, once"),
    "401.claims": (REFUSED, "401 with `insufficient_claims`, once"),
    "401.unauthenticated": (REFUSED, "401 `unauthenticated`, once"),
    "401.again": (REFUSED, "401 to the fresh token too"),
    "403.claims": (REFUSED, "403 with `insufficient_claims`, once"),
    "403.accessDenied": (REFUSED, "403 `accessDenied`"),
    "403.sharingDisabled": (REFUSED, "403 `accessDenied` (`sharingDisabled`)"),
    "403.sharingDisabled-inner": (REFUSED, "403 `notAllowed` (`sharingDisabled`), as `innererror`"),
    "403.links-off": (REFUSED, "403 to `createLink`: the feature is off"),
    "403.serviceReadOnly": (REFUSED, "403 `serviceReadOnly`"),
    "404.itemNotFound": (REFUSED, "404 `itemNotFound`: not there, or not visible to the asker"),
    "404.empty": (REFUSED, "404 without a body"),
    "404.recipient": (REFUSED, "404 `itemNotFound` for a group by its id"),
    "409.nameAlreadyExists": (REFUSED, "409 `nameAlreadyExists`"),
    "410.resyncRequired": (REFUSED, "410 `resyncRequired`"),
    "412.resourceModified": (REFUSED, "412 `resourceModified`"),
    "423.resourceLocked": (REFUSED, "423 `resourceLocked`"),
    "423.notAllowed": (REFUSED, "423 `notAllowed` (`resourceLocked`)"),
    "429.fraction": (REFUSED, "429 `TooManyRequests`, `Retry-After` a fraction"),
    "429.date": (REFUSED, "429, `Retry-After` an HTTP date"),
    "429.silent": (REFUSED, "429 without `Retry-After`"),
    "429.throttledRequest": (REFUSED, "429 `activityLimitReached` (`throttledRequest`), longer than one can wait"),
    "429.ApplicationThrottled": (REFUSED, "429 `ApplicationThrottled`, longer than one can wait"),
    "500.once": (REFUSED, "500 `generalException`, and nothing was granted"),
    "500.granted": (REFUSED, "a connection that broke, and access was granted"),
    "500.outsider": (REFUSED, "500 `generalException`, for an outsider"),
    "503.retry": (REFUSED, "503 with `Retry-After`"),
    "503.empty": (REFUSED, "503 without a body, twice"),
    "504": (REFUSED, "504, twice"),
    "509": (REFUSED, "509, twice"),
    "507.quotaLimitReached": (REFUSED, "507 `quotaLimitReached`"),
    # --- what real tenants add
    "tenant.no-drive": (TENANTS, "the asker's OneDrive was never opened (`ResourceNotFound`)"),
    "tenant.no-drive-allowed": (TENANTS, "nor may it be made (`provisioningNotAllowed`)"),
    "tenant.no-drive-yet": (TENANTS, "or it is still being made (`resourceBeingProvisioned`)"),
    "tenant.protected": (TENANTS, "a label or a rule protects the file (`accessRestricted`)"),
    "tenant.mails-throttled": (TENANTS, "too many invitations in this hour (207, `throttledRequest`)"),
    "tenant.channel-site": (TENANTS, "a private or shared channel's files, on a site of their own"),
    "tenant.gone": (TENANTS, "the file was moved or deleted between form and press"),
    "tenant.owner": (TENANTS, "the recipient owns the file"),
    "tenant.list": (TENANTS, "the recipient is a distribution list"),
    "tenant.guest": (TENANTS, "a guest who never came, and the invitation broke off"),
    "tenant.undo-link": (TENANTS, "taking an outsider off a link that others use"),
    "tenant.affected": (TENANTS, "an account whose invitations are all refused (`sharingFailed`)"),
}


class Outcome(NamedTuple):
    """What the service made of it, by the name of an error or of a grant's state, and what the person read."""

    name: str
    sentence: str


def page(found: Mapping[str, Outcome]) -> str:
    """The document."""
    parts = [_HEAD]
    for section in (ASKED, ANSWERED, REFUSED, TENANTS):
        rows = (_row(case, found[id_]) for id_, (of, case) in ROWS.items() if of == section)
        parts.append(
            "\n".join([f"## {section}\n", "| case | outcome | what the person reads |", "|---|---|---|", *rows])
        )
    return "\n\n".join(parts) + "\n"


def _row(case: str, outcome: Outcome) -> str:
    return f"| {_cell(case)} | `{outcome.name}` | {_cell(outcome.sentence)} |"


def _cell(text: str) -> str:
    return text.replace("|", "\\|")


def missing(shown: Iterable[str]) -> set[str]:
    return set(ROWS) - set(shown)


_HEAD = """# What becomes of Graph's answers

Written by `tests/test_graph_outcomes.py` from what its tests saw: the bot ran, the far end answered so, and this is
what stood on the card; personal drives and links by hand have no card yet, so there the service alone ran, and the
sentence is the error's. A row without a passing test fails the run. To write the page anew:
`UPDATE_GOLDEN=1 .venv/bin/pytest tests/test_graph_outcomes.py`.

An outcome that begins with a capital is a class of `bot/errors.py`; `form` is a problem beside its field, the others
are states of a grant. What a person reads is in English here; each sentence is in `bot/texts/`."""
