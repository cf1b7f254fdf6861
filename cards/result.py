"""For the sharer: what became of the share, person by person, as it was read back. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import quote, urlencode

from microsoft_teams.cards import Action, AdaptiveCard, CardElement, OpenUrlAction, RichTextBlock

from bot import errors
from bot.model import File, Grant, ShareRequest
from bot.texts import Texts
from cards.elements import (
    ROWS,
    Look,
    address_line,
    card,
    fact,
    file_block,
    fit,
    footer,
    heading,
    open_file,
    person_name,
    person_row,
    role_words,
    strongest,
    words,
)
from cards.ends import beside, lasts
from cards.presses import Access, MakeLink, Retry, Undo, button

_OWNER_CAN = {errors.NotAllowed.__name__, errors.Protected.__name__}


def result(
    t: Texts,
    *,
    draft_id: str,
    request: ShareRequest,
    grants: Sequence[Grant],
    share_id: str | None = None,
    sharer_id: str | None = None,
    lead: str | None = None,
    others: Sequence[Grant] = (),
) -> AdaptiveCard:
    """`Grant.cause` is the name of a class in bot/errors.py; its sentence says why and, where it can, what helps.

    With `share_id` it can be undone from here; `sharer_id` is who need not ask themselves. `lead` is a sentence that
    stands on top. `others` is what the sharer gave on the same file by other shares. The card is shown again whenever
    something about the share changes.
    """
    failed = [grant for grant in grants if grant.failed]
    title = _title(t, grants)
    body = [
        heading(title),
        *([fact(lead)] if lead else []),
        file_block(t, request.file),
        *(_person(t, grant, beside(grant, others)) for grant in _worst_first(grants)[:ROWS]),
        *_rest(t, len(grants) - ROWS),
        *_facts(t, request, grants),
    ]
    return card(
        body,
        actions=[
            *_again(t, draft_id, failed),
            *_ask_owner(t, request.file, sharer_id, failed),
            *_afterwards(t, share_id, grants),
            *open_file(t, request.file),
        ],
        fallback_text=title,
    )


def _again(t: Texts, draft_id: str, failed: Sequence[Grant]) -> list[Action]:
    """The form once more, with those who got nothing."""
    if not failed:
        return []
    nobody_there = all(grant.cause == errors.Unresolved.__name__ for grant in failed)
    title = t("Use another address") if nobody_there else t("Try again")
    return [button(title, Retry(draft=draft_id), style="positive")]


def _ask_owner(t: Texts, file: File, sharer_id: str | None, failed: Sequence[Grant]) -> list[Action]:
    """A chat with whom the file belongs to, the question typed already.

    https://learn.microsoft.com/microsoftteams/platform/concepts/build-and-test/deep-link-teams
    """
    can_help = file.owner_mail and file.owner_id != sharer_id and any(grant.cause in _OWNER_CAN for grant in failed)
    if not can_help:
        return []
    names = ", ".join(person_name(grant.recipient.person, 60) for grant in failed[:ROWS])
    question = t("Could you share “{file}” with {people}?", file=fit(file.name, 100), people=names)
    chat = urlencode({"users": file.owner_mail, "message": question}, quote_via=quote)
    return [OpenUrlAction(title=t("Ask the owner"), url=f"https://teams.microsoft.com/l/chat/0/0?{chat}")]


def _afterwards(t: Texts, share_id: str | None, grants: Sequence[Grant]) -> list[Action]:
    if share_id is None or any(grant.state in ("planned", "sending") for grant in grants):
        return []
    look = button(t("Who has access"), Access(share=share_id))
    if any(grant.by_link and grant.live for grant in grants):
        return [button(t("Show the link"), MakeLink(share=share_id)), button(t("Undo"), Undo(share=share_id)), look]
    if any(grant.failed and grant.cause == "SharingFailed" for grant in grants):
        look = button(t("Make a link instead"), MakeLink(share=share_id))
    if any(grant.live and not (grant.asked == "end" or _added_nothing(grant)) for grant in grants):
        return [button(t("Undo"), Undo(share=share_id)), look]
    return [look]


def _title(t: Texts, grants: Sequence[Grant]) -> str:
    given = sum(grant.state in ("sent", "verified") for grant in grants)
    later = sum(grant.later for grant in grants)
    ended = [grant for grant in grants if grant.ended_at]
    if any(grant.asked == "end" for grant in grants):
        return t("Taking it back …")
    if ended and not any(grant.live for grant in grants):
        return t("Taken back") if any(grant.ended_as in ("gone", "lowered") for grant in ended) else t("Left as it is")
    if later == len(grants):
        return t("Shared in a later attempt")
    if given + later == len(grants):
        return t("Shared")
    if any(grant.state in ("planned", "sending") for grant in grants):
        return t("Sharing …")
    if given:
        return t("Shared with {given} of {all} people", given=given, all=len(grants))
    if any(grant.state == "in_doubt" for grant in grants):
        return t("Not certain whether it was shared")
    return t("Not shared")


def _worst_first(grants: Sequence[Grant]) -> list[Grant]:
    """What needs attention stands on top; otherwise the order of the form."""
    order = {"refused": 0, "in_doubt": 1}
    return sorted(grants, key=lambda grant: (order[grant.state] if grant.failed else 2, grant.n))


def _person(t: Texts, grant: Grant, others: Sequence[Grant]) -> CardElement:
    person = grant.recipient.person
    return person_row(person_name(person), _role(t, grant), *address_line(person), *_outcome(t, grant, others))


def _role(t: Texts, grant: Grant) -> str:
    """What they have, as read back; what was asked for while that is not known. Nothing if it was refused."""
    if grant.ended_as:
        removed = grant.ended_as == "gone" and not grant.roles
        return t("Removed") if removed else role_words(t, strongest(grant.roles) or "")
    if grant.later:
        return ""
    if grant.state == "refused":
        # They may have access all the same: it was perhaps not read, and who is outside is listed when they come.
        return role_words(t, strongest(grant.had) or "") if grant.had else t("Not shared")
    return role_words(t, strongest(grant.roles) or grant.recipient.role)


def _outcome(t: Texts, grant: Grant, others: Sequence[Grant]) -> list[RichTextBlock]:
    lines = [*(_since(t, grant, others) or [_given(t, grant, others)]), *_reached(t, grant)]
    return [words(line, look=look, small=True, spacing="None") for line, look in lines]


def _since(t: Texts, grant: Grant, others: Sequence[Grant]) -> list[tuple[str, Look]]:
    """What has happened to it after the share."""
    if grant.ended_as:
        return [_end(t, grant, others)]
    if grant.asked:
        said = t("Being taken back.") if grant.asked == "end" else t("Being changed to view only.")
        return [(said, "subtle")]
    if grant.trouble:
        return [(t("I could not take this back."), "problem"), (cause_words(t, grant.trouble), "problem")]
    if grant.later:
        return [(t("✓ Shared in a later attempt."), "good")]
    if grant.lowered_at:
        return [(t("✓ Changed by you."), "good")]
    return []


def _given(t: Texts, grant: Grant, others: Sequence[Grant]) -> tuple[str, Look]:
    match grant.state:
        case "verified" if grant.had_it:
            return _lasts(t, grant, others), "subtle"
        case "verified":
            return t("✓ Has access now."), "good"
        case "sent" if grant.by_link:
            return t("✓ Has access by a link. Please pass it on yourself."), "good"
        case "sent" if grant.recipient.person.kind == "outsider":
            # Normal for outsiders, whom Graph does not list before they came: nothing to worry about.
            return t("✓ Invited. Listed with the file once they open it."), "good"
        case "sent":
            return t("Accepted by Microsoft 365, but not visible there yet."), "warning"
        case "refused":
            return cause_words(t, grant.cause), "problem"
        case "in_doubt":
            return t("No clear answer from Microsoft 365: access may be there or not."), "warning"
        case "planned" | "sending":
            return t("In progress."), "subtle"


def _lasts(t: Texts, grant: Grant, others: Sequence[Grant]) -> str:
    """Who had this access keeps it until the last of all days that were chosen for it."""
    had, until, role = lasts(others, grant.gives), grant.until, role_words(t, grant.gives)
    if had and had.until is None and until:
        return t("Already had this access, without an end date: it stays after {day}.", day=t.day(until))
    if had is None or had.until is None:
        return t("Already had this access. Nothing changed.")
    before = t.day(had.until)
    if until is None:
        return t("Had this access until {before}. Now “{role}” has no end date.", before=before, role=role)
    if until > had.until:
        day = t.day(until)
        return t("Had this access until {before}. Now “{role}” ends after {day}.", before=before, role=role, day=day)
    return t("Already had this access, until {before}. Nothing changed.", before=before)


def _reached(t: Texts, grant: Grant) -> list[tuple[str, Look]]:
    """How they hear of it, where that is not simply the mail."""
    if grant.ended_as or grant.state not in ("sent", "verified"):
        return []
    match grant.in_chat, grant.mail_failed:
        case True, False:
            return [(t("Told in Teams chat."), "subtle")]
        case True, True:
            return [(t("I could not tell them in chat. Please tell them yourself."), "warning")]
        case False, True:
            return [(t(_mail_cause(grant.cause).text), "warning")]
        case _:
            return []


def _end(t: Texts, grant: Grant, others: Sequence[Grant]) -> tuple[str, Look]:
    match grant.ended_as:
        case "gone" if not grant.roles:
            return t("✓ Taken back."), "good"
        case "gone":
            return t("✓ Taken back. What is left comes from the folder, the site or another link."), "good"
        case "lowered":
            return t("✓ Taken back. Can view, as before."), "good"
        case "changed":
            return t(errors.ChangedSince.text), "warning"
        case _ if (left := lasts(others, "read")) is not None and left.until:
            return t("Keeps what was given before, until {day}.", day=t.day(left.until)), "subtle"
        case _ if left is not None:
            return t("Keeps what was given before."), "subtle"
        case _:
            return t("Had this access from elsewhere. Nothing changed."), "subtle"


def _added_nothing(grant: Grant) -> bool:
    """They had it before and lean on nothing that we gave: there is nothing to undo."""
    return grant.had_it and grant.permission_id is None


def cause_words(t: Texts, cause: str | None) -> str:
    known = getattr(errors, cause or "", None)
    if isinstance(known, type) and issubclass(known, errors.ShareError):
        return t(known.text)
    return t(errors.NotAccepted.text)


def _mail_cause(cause: str | None) -> type[errors.MailFailed]:
    known = getattr(errors, cause or "", None)
    return known if isinstance(known, type) and issubclass(known, errors.MailFailed) else errors.MailFailed


def _rest(t: Texts, more: int) -> list[CardElement]:
    return [fact(t.plural("and one more person", "and {n} more people", more))] if more > 0 else []


def _facts(t: Texts, request: ShareRequest, grants: Sequence[Grant]) -> list[CardElement]:
    """Of mail and end only what is true for somebody who got access just now."""
    given = [grant for grant in grants if grant.state in ("sent", "verified") and not grant.had_it]
    new = [grant for grant in given if grant.ended_at is None]
    lines = []
    if request.notify and any(_was_mailed(grant) and grant.ended_as in ("gone", "lowered") for grant in given):
        lines.append(t("The invitation had been e-mailed already; that mail I cannot take back."))
    if new and not request.notify and not any(grant.in_chat for grant in new):
        lines.append(t("No e-mail was sent."))
    elif request.notify and any(_was_mailed(grant) for grant in new):
        lines.append(_mailed(t, request))
    ends = sorted({grant.until for grant in new if grant.until})
    lines += [t("I take this access back after {day}.", day=t.day(until)) for until in ends]
    doubtful = [grant for grant in grants if grant.failed and grant.state == "in_doubt"]
    if any(grant.recipient.person.kind in ("outsider", "guest") for grant in doubtful):
        lines.append(t("“Try again” sends another invitation; the first may have arrived."))
    elif doubtful:
        lines.append(t("“Try again” looks first, and invites only where access is missing."))
    return footer(*lines)


def _was_mailed(grant: Grant) -> bool:
    return not (grant.mail_failed or grant.in_chat or grant.by_link)


def _mailed(t: Texts, request: ShareRequest) -> str:
    if request.message:
        return t("Microsoft 365 e-mails them an invitation with your message.")
    return t("Microsoft 365 e-mails them an invitation.")
