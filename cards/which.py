"""Several files fit what was asked about: which one is meant? Pure."""

from __future__ import annotations

from collections.abc import Sequence

from microsoft_teams.cards import AdaptiveCard, ChoiceSetInput

from bot.model import File
from bot.texts import Texts
from cards.elements import card, choice, file_title, heading
from cards.presses import Cancel, Look, button, file_choice


def which(t: Texts, *, draft_id: str, files: Sequence[File]) -> AdaptiveCard:
    title = t("Which file do you mean?")
    field = ChoiceSetInput(
        id="file",
        label=t("File (required)"),
        style="expanded",
        choices=[choice(file_title(t, file), file_choice(file)) for file in files[:_FILES]],
        is_required=True,
        error_message=t("Choose one."),
    )
    return card(
        [heading(title), field],
        actions=[
            button(t("Show who has access"), Look(draft=draft_id), style="positive", associated_inputs="auto"),
            button(t("Cancel"), Cancel(draft=draft_id)),
        ],
        fallback_text=title,
    )


_FILES = 10
