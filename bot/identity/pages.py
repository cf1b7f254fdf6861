"""What a browser shows when it comes back from Entra's page: a code to take along, or why there is none. Pure.

A page holds one sentence or two, no script but the one that hands the code to Teams, and nothing of what the address
bar said.
"""

from __future__ import annotations

from html import escape

from bot.texts import Texts

# Teams' own library, by which a page in its sign-in window hands over a result; pinned by its hash.
TEAMS_JS = "https://res.cdn.office.net/teams-js/2.34.0/js/MicrosoftTeams.min.js"
TEAMS_JS_HASH = "sha384-brW9AazbKR2dYw2DucGgWCCcmrm2oBFV4HQidyuyZRI/TnAkmOOnTARSTdps3Hwt"

_STYLE = (
    "body{font:16px/1.5 'Segoe UI',system-ui,sans-serif;max-width:28rem;margin:15vh auto;padding:0 1.5rem;"
    "color:#242424;background:#fff}h1{font-size:1.25rem}"
    "output{display:block;font:600 2.25rem/1.6 ui-monospace,monospace;letter-spacing:.15em}"
    "@media(prefers-color-scheme:dark){body{color:#eee;background:#1f1f1f}}"
)
_HAND_OVER = (
    "addEventListener('load',()=>{const t=window.microsoftTeams;if(!t)return;"
    "t.app.initialize().then(()=>t.authentication.notifySuccess("
    "document.querySelector('output').textContent)).catch(()=>{})})"
)


def code_page(t: Texts, code: str, *, nonce: str, in_teams: bool) -> str:
    """`in_teams`: the page may hand the code to Teams itself; where it cannot, the person types it."""
    hand_over = (
        f'<script nonce="{nonce}" src="{TEAMS_JS}" integrity="{TEAMS_JS_HASH}" crossorigin="anonymous"></script>'
        f'<script nonce="{nonce}">{_HAND_OVER}</script>'
    )
    body = (
        f"<h1>{escape(t('Almost done'))}</h1>"
        f"<p>{escape(t('If this window stays open, go back to Teams and write this code to me:'))}</p>"
        f"<output>{escape(code)}</output>"
    )
    return _page(t, body + (hand_over if in_teams else ""), nonce)


def sentence_page(t: Texts, sentence: str, *, nonce: str) -> str:
    return _page(t, f"<h1>ShareBot</h1><p>{escape(sentence)}</p>", nonce)


def policy(nonce: str) -> str:
    """The Content-Security-Policy of such a page."""
    return (
        f"default-src 'none'; style-src 'nonce-{nonce}'; script-src 'nonce-{nonce}'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def _page(t: Texts, body: str, nonce: str) -> str:
    return (
        f'<!doctype html><html lang="{escape(t.language)}"><head><meta charset="utf-8">'
        '<meta name="viewport" content="width=device-width"><title>ShareBot</title>'
        f'<style nonce="{nonce}">{_STYLE}</style></head><body>{body}</body></html>'
    )
