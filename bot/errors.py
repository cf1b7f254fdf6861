"""What can go wrong on purpose. Each class names the sentence its reader sees.

ShareError
├── SignInNeeded        no usable token for this person: they must sign in (again)
│   ├── SignInRefused   the token that came along is not this person's, or not for us
│   │   └── WrongAccount    they signed in on our page as somebody else than the one who asked
│   ├── SignInOver      what is stored of this person is of no use any more
│   ├── ConsentNeeded   nobody has agreed yet that this app may act for this person
│   ├── StepNeeded      their organisation asks for one more step, such as a second factor
│   ├── LinkOver        the link to the sign-in page was used up, or is too old
│   └── WrongCode       the code from the sign-in page is wrong, used or too old
├── SignInBlocked       their organisation does not let them in: asking again changes nothing
├── GuestNotAllowed     they are a guest of this organisation, and the bot is for its members
├── TooMany             more shares within an hour than one person may make
├── NotYours            a press by somebody the draft does not wait for
├── Outdated            the draft is gone, finished or expired, or the button is not ours
└── GraphError          Graph answered with an error (client.py is the only place that makes these)
    ├── NotFound        404: not there, or not visible to the asker
    ├── NotAllowed      403: the asker may not
    ├── Unresolved      400 noResolvedUsers: no such person
    ├── SharingFailed   400 sharingFailed: the tenant's or site's policy said no
    ├── NotAccepted     any other 4xx
    ├── Locked          423
    ├── Throttled       429 and 503 with a wait longer than we can give
    ├── Unavailable     5xx and connections that broke before anything was sent or on a read
    └── Unknown         a change may or may not have happened: read before trying again
"""

from __future__ import annotations


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for "translate me later"
    """Mark a sentence for the catalogue; it is translated where it is shown."""
    return text


class ShareError(Exception):
    """Expected: becomes a card. The first argument is for the log, `text` for the reader."""

    text = N_("Something went wrong on my side. Nothing was shared. Please try again.")


class SignInNeeded(ShareError):
    """`claims` is the JSON that the new token must satisfy, where Entra or Graph named it."""

    text = N_("Please sign in so that I can share as you.")

    def __init__(self, reason: str, *, claims: str | None = None) -> None:
        super().__init__(reason)
        self.claims = claims


class SignInRefused(SignInNeeded):
    text = N_("That sign-in did not work. Please try again.")


class WrongAccount(SignInRefused):
    text = N_(
        "You signed in with another account than the one you use in Teams. Nothing was stored. Go back and try again."
    )


class SignInOver(SignInNeeded):
    text = N_("Your sign-in has ended. Please sign in again.")


class ConsentNeeded(SignInNeeded):
    text = N_("I need your permission to share as you. Sign in to give it; some organisations ask their administrator.")


class StepNeeded(SignInNeeded):
    text = N_("Your organisation asks for one more step before I can share as you. Please sign in.")


class LinkOver(SignInNeeded):
    text = N_("This sign-in link is no longer in use. Go back to Teams and ask me again.")


class WrongCode(SignInNeeded):
    text = N_("That code is not right, or it is too old. Please sign in again.")


class SignInBlocked(ShareError):
    text = N_("Your organisation does not let me act for you here. Nothing was shared. Its administrator can say why.")


class GuestNotAllowed(ShareError):
    text = N_("I share for members of this organisation only. Ask one of them to share it.")


class TooMany(ShareError):
    text = N_("You have shared a lot within the last hour. Nothing was shared now. Please try again later.")


class NotYours(ShareError):
    text = N_("Only the person who asked can use this card. Nothing was changed.")


class Outdated(ShareError):
    text = N_("This card is no longer in use. Nothing was changed. Just ask me again.")


class GraphError(ShareError):
    """Graph's answer in our words. `code` is the most specific code it gave, `request_id` what support asks for."""

    text = N_("Microsoft 365 did not accept this.")

    def __init__(
        self,
        reason: str,
        *,
        status: int | None = None,
        code: str | None = None,
        request_id: str | None = None,
        retry_after: float | None = None,
    ) -> None:
        super().__init__(reason)
        self.status = status
        self.code = code
        self.request_id = request_id
        self.retry_after = retry_after


class NotFound(GraphError):
    text = N_("This file is not there any more, or you have no access to it.")


class NotAllowed(GraphError):
    text = N_("You are not allowed to share this file. Its owner can.")


class Unresolved(GraphError):
    text = N_("Microsoft 365 does not know this person. Check the address.")


class SharingFailed(GraphError):
    text = N_("Your organisation's sharing rules do not allow this.")


class NotAccepted(GraphError):
    text = N_("Microsoft 365 did not accept this.")


class Locked(GraphError):
    text = N_("The file is locked right now. Try again when nobody is editing it.")


class Throttled(GraphError):
    text = N_("Microsoft 365 is busy. Please try again in a few minutes.")


class Unavailable(GraphError):
    text = N_("Microsoft 365 did not answer. Please try again in a few minutes.")


class Unknown(GraphError):
    text = N_("Microsoft 365 broke off before it answered.")
