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
├── ChangedSince        a right is no longer what we made it: somebody else has decided
├── LinkGone            a link that was made before links were kept
├── StillThere          what was taken back is listed as before
├── NotListed           an invite that ended in doubt left nothing that could be taken back
└── GraphError          Graph answered with an error (client.py is the only place that makes these)
    ├── NotFound        404: not there, or not visible to the asker
    │   └── NoDrive         the asker's OneDrive was never opened, or is still being made
    ├── NotAllowed      403: the asker may not
    │   └── Protected       accessRestricted: a label or a rule keeps the file with its owner
    ├── Unresolved      400 noResolvedUsers: no such person
    │   └── GroupUnresolved the same of a group: a distribution list has nobody who could sign in
    ├── SharingFailed   400 sharingFailed: the tenant's or site's policy said no, or the account's invitations are off
    ├── NotAccepted     any other 4xx
    │   ├── NotSecurely     secureSharingInvalidRequest: this person cannot be made to sign in
    │   ├── NotShareable    objectNotSupported, and the root of a personal drive
    │   ├── NotOnThisDrive  a password or an end that this kind of drive does not know
    │   ├── FixedByLink     badArgument: the access comes from a link, whose role nobody can change
    │   ├── Changed         409 and 412: somebody else was at it
    │   ├── TooLong         parameterIsTooLong
    │   └── DriveFull       507
    ├── Locked          423
    ├── Throttled       429 and 503 with a wait longer than we can give
    ├── Unavailable     5xx and connections that broke before anything was sent or on a read
    └── Unknown         a change may or may not have happened: read before trying again

MailFailed              why a mail was not sent though the access stands; a cause that is told, never raised
├── SenderUnverified    Microsoft wants to see who sends first
├── NoMailbox           the asker has none
├── MailboxFull         or it has no room
└── TooManyMails        of invitations in this hour, or of recipients
"""

from __future__ import annotations


def N_(text: str) -> str:  # noqa: N802 - gettext's own name for "translate me later"
    """Mark a sentence for the catalogue; it is translated where it is shown."""
    return text


class ShareError(Exception):
    """Expected: becomes a card. The first argument is for the log, `text` for the reader."""

    text = N_("Something went wrong on my side. Please try again in a moment: nothing is done twice.")


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


class ChangedSince(ShareError):
    text = N_("Somebody else has changed this access since, so I left it as it is.")


class NotListed(ShareError):
    text = N_(
        "I find nothing to take back. If they did get the invitation, they appear in the file's “Manage access” "
        "once they open it."
    )


class LinkGone(ShareError):
    text = N_("I do not have that link any more. Share the file again if they shall have access.")


class StillThere(ShareError):
    text = N_("Microsoft 365 still lists this access. I try again.")


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


class NoDrive(NotFound):
    text = N_("Your OneDrive is not ready yet. Open OneDrive once in your browser, then try again in a few minutes.")


class NotAllowed(GraphError):
    text = N_("You are not allowed to share this file. Its owner can.")


class Protected(NotAllowed):
    text = N_("A label or a rule of your organisation protects this file. Ask its owner to share it.")


class Unresolved(GraphError):
    text = N_("Microsoft 365 does not know this person. Check the address.")


class GroupUnresolved(Unresolved):
    text = N_("Microsoft 365 cannot give this group access: it may be a mailing list. Choose its members instead.")


class SharingFailed(GraphError):
    text = N_("Your organisation's sharing rules do not allow this.")


class NotAccepted(GraphError):
    text = N_("Microsoft 365 did not accept this.")


class NotSecurely(NotAccepted):
    text = N_("This person cannot be asked to sign in. Try again without “Require sign-in”.")


class NotShareable(NotAccepted):
    text = N_("This cannot be shared. Choose a file or a folder in it.")


class NotOnThisDrive(NotAccepted):
    text = N_("Passwords and end dates of invitations work in a personal OneDrive only.")


class FixedByLink(NotAccepted):
    text = N_("This access comes from a link and cannot be changed. Remove it, then share again.")


class Changed(NotAccepted):
    text = N_("Somebody else changed this at the same time. Please try again.")


class TooLong(NotAccepted):
    text = N_("The message is too long for Microsoft 365. Shorten it and try again.")


class DriveFull(NotAccepted):
    text = N_("The drive of this file is full. Its owner has to make room first.")


class Locked(GraphError):
    text = N_("The file is locked right now. Try again when nobody is editing it.")


class Throttled(GraphError):
    text = N_("Microsoft 365 is busy. Please try again in a few minutes.")


class Unavailable(GraphError):
    text = N_("Microsoft 365 did not answer. Please try again in a few minutes.")


class Unknown(GraphError):
    text = N_("Microsoft 365 broke off before it answered.")


class MailFailed(ShareError):
    text = N_("The e-mail could not be sent. Please tell them yourself.")


class SenderUnverified(MailFailed):
    text = N_("No e-mail was sent: Microsoft wants to verify your account first. Please tell them yourself.")


class NoMailbox(MailFailed):
    text = N_("No e-mail was sent: you have no mailbox. Please tell them yourself.")


class MailboxFull(MailFailed):
    text = N_("No e-mail was sent: the mailbox is full. Please tell them yourself.")


class TooManyMails(MailFailed):
    text = N_("No e-mail was sent: too many invitations went out at once. Please tell them yourself.")
