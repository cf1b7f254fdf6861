"""What must stay whole: links, addresses, paths, quotations, file names, dates in figures. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

_ENDINGS = (
    "docx?|docm|dotx?|xlsx?|xlsm|xlsb|csv|tsv|pptx?|ppsx?|potx|pdf|txt|md|rtf|odt|ods|odp|one|onepkg|vsdx?|mpp|pub|"
    "msg|eml|pst|zip|7z|rar|tar|gz|png|jpe?g|gif|bmp|tiff?|svg|webp|heic|psd|ai|eps|mp3|mp4|m4a|m4v|mov|avi|wav|wmv|"
    "mkv|html?|xml|json|ya?ml|log|sql|py|ipynb|js|ts|css|pages|numbers|key|pbix|loop|whiteboard|fluid|accdb|mdb|dwg|"
    "dxf|ics|vcf|epub|tex|exe|iso|bak"
)
_PIECE = re.compile(
    rf"""
    (?P<MENTION>[\ue000-\uf8ff])
    |(?P<CITED>(?<![^\n])>[^\n]*)
    |(?P<LINK>https?://[^\s<>"“”„«»]+|(?<![\w@.])(?:[\w-]{{1,60}}\.){{1,4}}(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms)/[^\s<>"]+
      |(?<![\w@.])1drv\.ms/[^\s<>"]+)
    |(?P<PATH>file:///[^\s<>"]+|[a-z]:[\\/](?:[^"<>|?*:\n]{{0,200}}?\.(?:{_ENDINGS})\b|[^\s"<>|?*]*)
      |\\\\[\w.$-]+\\(?:[^"<>|?*:\n]{{0,200}}?\.(?:{_ENDINGS})\b|[^\s"<>|?*]*)
      |(?<![\w.])(?:~|/(?:users|home|tmp|volumes|mnt|media))/[^\s<>"]+)
    |(?P<EMAIL>(?<![\w.+-])(?:mailto:)?[\w.+'-]{{1,64}}@[\w-]{{1,63}}(?:\.[\w-]{{1,63}}){{1,8}})
    |(?P<QUOTE>"[^"]*(?:"|$)|[“„][^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|「[^」]*(?:」|$)|『[^』]*(?:』|$)
      |(?<!\w)'(?=\S)(?:[^'\n]|(?<=\w)'(?=\w)){{1,1000}}'(?!\w))
    |(?P<ISO>(?<![\w.-])\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}(?![\w-]))
    |(?P<DOTTED>(?<![\w.])\d{{1,2}}\.\ ?\d{{1,2}}\.(?:\ ?\d{{4}}|\d\d)?(?![\w])|(?<![\w.])\d{{1,2}}\.\d{{1,2}}(?!\.?\w))
    |(?P<SLASHED>(?<![\w/])\d{{1,2}}[/-]\d{{1,2}}(?:[/-](?:\d{{4}}|\d\d))?(?![\w/]))
    |(?P<CLOCK>(?<![\w:])\d{{1,2}}(?::\d\d)?\ ?(?:am|pm|a\.m\.|p\.m\.|o'clock)(?!\w)
      |(?<![\w:])\d{{1,2}}:\d\d(?:\ ?h)?(?!\w))
    |(?P<FILENAME>[^\s"“”„«»<>|?*\\/:,;()\[\]'][^\s"“”„«»<>|?*\\/:;]{{0,120}}?\.(?:{_ENDINGS})(?![\w-]|\.\w))
    |(?P<ORDINAL>\d{{1,2}}(?:st|nd|rd|th)(?!\w))
    |(?P<YEAR>20\d\d(?!\w))
    |(?P<NUMBER>\d{{1,3}}(?!\w))
    |(?P<HAN>[\u3400-\u9fff\uf900-\ufaff])
    |(?P<POSS>(?<=\w)'s(?!\w)|(?<=[\ue000-\uf8ff])'s(?!\w)|(?<=s)'(?=\s+\w))
    |(?P<OPEN>[(\[]|<(?=[\w.+'-]{{1,64}}@))
    |(?P<CLOSE>[)\]]|(?<=\w)>(?![>=]))
    |(?P<ARROW>->|=>|>{{1,2}})
    |(?P<INITIAL>[^\W\d_]\.(?=\s{{0,4}}[^\W\d_]+\b)|(?:dr|mr|mrs|ms|prof|st)\.(?=\s))
    |(?P<WORD>w/o?(?!\w)|(?:(?![\u3400-\u9fff\uf900-\ufaff\ue000-\uf8ff])\w)+
      (?:(?:['&.+-]|\b(?<=\w)@)(?!s\b)(?:(?![\u3400-\u9fff\uf900-\ufaff\ue000-\uf8ff])\w)+)*\+*)
    |(?P<SPACE>[^\S\n]+)
    |(?P<END>[.!?…]+(?=\s|$|["')])|\n+|[?!])
    |(?P<COMMA>[,;])
    |(?P<COLON>:)
    |(?P<DASH>-+)
    |(?P<SLASH>/)
    |(?P<PLUS>[+&=])
    |(?P<OTHER>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_AFTER_LINK = ".,;:!?'\"’”…*"
_BRACKETS = {")": "(", "]": "[", "}": "{"}


class Piece(NamedTuple):
    """The smallest unit: `folded` in small letters, `kind` what it is by its looks."""

    kind: str
    start: int
    end: int
    folded: str


def pieces(folded: str) -> list[Piece]:
    """All pieces but spaces, in order. Whatever is no word, number or known sign is OTHER."""
    found: list[Piece] = []
    at, length = 0, len(folded)
    while at < length and (match := _PIECE.match(folded, at)):
        kind, end = match.lastgroup or "OTHER", match.end()
        if kind == "LINK":
            end = _end_of_link(folded, at, end)
        elif kind == "QUOTE" and end - at < 3:
            kind, end = "OTHER", at + 1
        if kind != "SPACE":
            found.append(Piece(kind, at, end, folded[at:end]))
        at = end
    return found


def _end_of_link(text: str, start: int, end: int) -> int:
    """Without the punctuation of the sentence around it, and without a second link after a comma."""
    second = text.find("http", start + 8, end)
    if second > 0 and text[second - 1] in ",;|":
        end = second - 1
    while end > start + 8:
        last = text[end - 1]
        if last in _AFTER_LINK or (
            last in _BRACKETS and text.count(last, start, end) > text.count(_BRACKETS[last], start, end)
        ):
            end -= 1
        else:
            break
    return end
