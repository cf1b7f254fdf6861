"""The conversation about a form that is open: a sentence changes it, or closes it.

A press on a card that such a sentence has overtaken shares nothing: each change counts the draft's version up, and a
press brings the version of its card.
"""

from __future__ import annotations

from collections.abc import Sequence

from bot import telemetry
from bot.amend import amended
from bot.answers import Answer, AskSignIn, Note, Post
from bot.clock import Clock
from bot.errors import GraphError, Outdated, SignInNeeded
from bot.form import Forms
from bot.lookup import Lookup
from bot.model import Heard, Person, Wish, WishedRecipient
from bot.recall import Before, fitting_files, name_of, some_of
from bot.store.card_ids import CardIds
from bot.store.drafts import Candidates, Draft, Drafts, Named
from bot.store.jobs import Busy
from bot.telling import Teller, Telling
from bot.texts import Texts
from cards import announce, notice
from cards.presses import read_addresses
from cards.render import render

NO_CHANGE = Wish(intent="correct")


class Corrections:
    """Changes open forms."""

    def __init__(
        self,
        *,
        drafts: Drafts,
        card_ids: CardIds,
        lookup: Lookup,
        forms: Forms,
        telling: Telling,
        teller: Teller,
        clock: Clock,
    ) -> None:
        self._drafts = drafts
        self._card_ids = card_ids
        self._lookup = lookup
        self._forms = forms
        self._telling = telling
        self._teller = teller
        self._clock = clock

    def posted(self, draft_id: str, card_id: str) -> None:
        self._card_ids.note(draft_id, card_id)

    async def correct(self, t: Texts, heard: Heard, change: Wish, form: Draft) -> Answer:
        """The form as the sentence changes it. What was typed into it and not sent nobody but the client knows."""
        if change == NO_CHANGE:
            return Note(t("I did not understand what shall be different. You can change it on the form."))
        ask: SignInNeeded | None = None
        found: Candidates | None = None
        try:
            form = await self._with_all_chosen(form)
            if form.candidates is not None:
                found = await self._lookup.candidates(t, heard, change)
        except SignInNeeded as needed:
            ask = needed
        changed, absent, unclear = amended(form, change, heard, found)
        said = [t("“{name}” is not on the form.", name=name) for name in absent]
        said += [t("Several people on the form fit “{name}”. Say who is meant.", name=name) for name in unclear]
        if change.expiry and some_of(_people(changed), heard.sentence.text):
            said.append(t("The last day counts for everybody on the form."))
        if change.unclear_end:
            said.append(t("I did not understand until when. Choose the last day on the form."))
        if ask is None and changed == amended(form, NO_CHANGE, heard, found and Candidates()).draft:
            return Note(" ".join(said) or t("The form says that already."))
        if change.files and form.wish.files and form.wish.files != change.files and not fitting_files(form):
            said.append(t("I share one file at a time: the form is for the new one now."))
        if not await self._drafts.amend(changed, self._clock.now()):
            raise Outdated("another press or sentence was faster")
        if heard.conversation.scope == "personal" and ask:
            return AskSignIn(form.id, t(ask.text), ask.claims)
        return await self._show_changed(t, changed.model_copy(update={"version": form.version + 1}), said)

    async def _with_all_chosen(self, form: Draft) -> Draft:
        """Whom and what the last press chose by type-ahead or typed is on the form like what the sentence named."""
        if form.candidates is None or form.typed is None:
            return form
        found = form.candidates
        file, people = await self._forms.chosen(form.owner, form.typed, found)
        there = {(p.mail or "").lower() for one in found.people for p in one.found}
        typed = [Person.at(one) for one in read_addresses(form.typed.get("emails", "")) if one not in there]
        named = tuple(Named(words=person.name, found=(person,)) for person in (*people, *typed))
        wished = tuple(WishedRecipient(kind="context", value=name_of(person)) for person in people)
        wished += tuple(WishedRecipient(kind="email", value=person.name) for person in typed)
        wish = form.wish.model_copy(update={"recipients": form.wish.recipients + wished})
        update: dict[str, object] = {"people": found.people + named}
        if file is not None:
            update["files"] = (*found.files, file)
        return form.model_copy(update={"wish": wish, "candidates": found.model_copy(update=update)})

    async def _show_changed(self, t: Texts, form: Draft, said: Sequence[str]) -> Answer:
        """In the 1:1 chat the same card shows the new form; elsewhere it stays neutral, and its owner's client asks."""
        if form.conversation.scope != "personal":
            if form.candidates is not None:
                viewers = (form.asker.teams_id,)
                card = render(announce.announce(t, draft_id=form.id, name=form.asker.name, viewers=viewers))
                await self._replace(form, card)
            return Note(" ".join([*said, t("The form is changed. Nothing is shared yet.")]))
        if form.candidates is None:
            return Note(" ".join([*said, t("I have noted that.")]))
        card = self._forms.card(t, self._clock.now(), form)
        if not await self._replace(form, card):
            return Post(card, form.id)
        changed = t("I changed the form above. If you had typed something into it, please check that too.")
        return Note(" ".join([*said, changed]))

    async def cancel(self, t: Texts, wish: Wish, before: Before) -> Answer:
        nothing = Note(t("Cancelled. Nothing was shared."))
        if wish.called_off:
            return nothing
        if before.form is None:
            done = t("That is shared already. To take it back, tell me “undo that”.")
            return Note(done if before.shared else t("There is no open form, so there is nothing to cancel."))
        if not await self.close(t, before.form):
            raise Outdated("a press was faster")
        return nothing

    async def close(self, t: Texts, form: Draft, card_id: str | None = None) -> bool:
        """A form is given up, and everybody sees it, if that can be; False when a press was faster.

        `card_id`: the message it was closed on, where that is known.
        """
        if not await self._drafts.cancel(form.id, form.owner):
            return False
        if not form.follows:
            await self._replace(form, _closed(t, form), card_id)
            return True
        try:
            await self._telling.tell_again(form.follows)
        except (Busy, GraphError) as error:
            telemetry.log.warning("card.not_replaced", draft=form.id, error=type(error).__name__)
        return True

    async def _replace(self, draft: Draft, card: dict[str, object], card_id: str | None = None) -> bool:
        """Another card in the place of the draft's; False where that cannot be."""
        card_id = card_id or await self._card_ids.of(draft)
        if card_id is None:
            return False
        try:
            return await self._teller.update(draft.conversation, card_id, card)
        except GraphError as error:
            telemetry.log.warning("card.not_replaced", draft=draft.id, error=type(error).__name__)
            return False


def _people(form: Draft) -> list[Person]:
    """Those whom the form names for certain."""
    return [person for named in form.candidates.people for person in named.clear] if form.candidates else []


def _closed(t: Texts, draft: Draft) -> dict[str, object]:
    """What everybody sees in the place of a form that is given up."""
    public = draft.conversation.scope != "personal"
    return render(announce.closed(t, name=draft.asker.name) if public else notice.cancelled(t))
