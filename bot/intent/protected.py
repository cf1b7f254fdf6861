"""What must stay whole: links, addresses, paths, quotations, file names, dates in figures. Pure."""

from __future__ import annotations

import re
from typing import NamedTuple

from bot.intent.vocabulary import vocabularies

_ENDINGS = (
    "docx?|docm|dotx?|xlsx?|xlsm|xlsb|csv|tsv|pptx?|ppsx?|potx|pdf|txt|md|rtf|odt|ods|odp|one|onepkg|vsdx?|mpp|pub|"
    "msg|eml|pst|zip|7z|rar|tar|gz|png|jpe?g|gif|bmp|tiff?|svg|webp|heic|psd|ai|eps|mp3|mp4|m4a|m4v|mov|avi|wav|wmv|"
    "mkv|html?|xml|json|ya?ml|log|sql|py|ipynb|js|ts|css|pages|numbers|key|pbix|loop|whiteboard|fluid|accdb|mdb|dwg|"
    "dxf|ics|vcf|epub|tex|exe|iso|bak"
)


def _said(habit: str, otherwise: str = r"(?!)") -> str:
    """What the languages write for one habit, as one regular expression."""
    return "|".join(f"(?:{said})" for one in vocabularies() if (said := getattr(one, habit))) or otherwise


# L is a letter or figure of a script that puts spaces between words; Chinese signs stand each for itself.
_ENDED = rf"\.(?:{_ENDINGS})(?!\w)"  # a date that ends so belongs to the name of a file
_HAN = "\u3400-\u9fff\uf900-\ufaff"
_L = rf"[^\W{_HAN}\ue000-\uf8ff]"
_ELIDED = rf"(?:{_said('elided')})'"
_ENCLITIC = rf"(?:{_said('enclitic')})(?!{_L})"
_PIECE = re.compile(
    rf"""
    (?P<MENTION>[\ue000-\uf8ff])
    |(?P<CITED>(?<![^\n])>[^\n]*)
    |(?P<LINK>https?://(?:[^\s<>"“”„«»，、。《》「」{_HAN}]|(?<=/)[{_HAN}]{{1,60}}(?=[/.]))+
      |(?<!{_L})(?<![@.])(?:[a-z0-9-]{{1,60}}\.){{1,4}}(?:sharepoint\.com|onedrive\.live\.com|1drv\.ms)/[^\s<>"，、。{_HAN}]+
      |(?<!{_L})(?<![@.])1drv\.ms/[^\s<>"，、。{_HAN}]+)
    |(?P<PATH>file:///[^\s<>"]+|[a-z]:[\\/](?:[^"<>|?*:\n]{{0,200}}?\.(?:{_ENDINGS})(?!{_L})|[^\s"<>|?*]*)
      |\\\\[\w.$-]+\\(?:[^"<>|?*:\n]{{0,200}}?\.(?:{_ENDINGS})(?!{_L})|[^\s"<>|?*]*)
      |(?<!{_L})(?<!\.)(?:~|/(?:users|home|tmp|volumes|mnt|media))/[^\s<>"]+)
    |(?P<EMAIL>(?<!{_L})(?<![.+-])(?:mailto:)?(?:{_L}|[.+'-]){{1,64}}@(?:{_L}|-){{1,63}}(?:\.(?:{_L}|-){{1,63}}){{1,8}})
    |(?P<QUOTE>"[^"]*(?:"|$)|[“„][^“”]*(?:[“”]|$)|«[^»]*(?:»|$)|»[^«»]*«|「[^」]*(?:」|$)|『[^』]*(?:』|$)|《[^》]*(?:》|$)
      |(?<!{_L})'(?=\S)(?:[^'\n]|(?<={_L})'(?={_L})){{1,1000}}'(?!{_L}))
    |(?P<ISO>(?<!{_L})(?<![.-])\d{{4}}[-/]\d{{1,2}}[-/]\d{{1,2}}(?!{_L}|-|{_ENDED}))
    |(?P<DOTTED>(?<!{_L})(?<!\.)\d{{1,2}}\.\ ?\d{{1,2}}\.(?:\ ?\d{{4}}|\d\d)?(?!{_L}|{_ENDED})
      |(?<!{_L})(?<!\.)\d{{1,2}}\.\d{{1,2}}(?!\.?{_L}))
    |(?P<SLASHED>(?<!{_L})(?<!/)\d{{1,2}}[/-]\d{{1,2}}(?:[/-](?:\d{{4}}|\d\d))?(?!{_L}|/|{_ENDED}))
    |(?P<CLOCK>(?<!{_L})(?<!:)\d{{1,2}}(?::\d\d)?\ {{0,4}}(?:{_said("clock")})(?!{_L})
      |(?<!{_L})(?<!:)\d{{1,2}}:\d\d(?:\ ?h)?(?!{_L}))
    |(?P<FILENAME>(?!{_ELIDED}|[{_HAN}][^.])[^\s"“”„«»<>|?*\\/:,;()\[\]'，、。《》][^\s"“”„«»<>|?*\\/:;，、。《》{_HAN}]{{0,120}}?\.(?:{_ENDINGS})(?!{_L}|-|\.{_L}))
    |(?P<ORDINAL>\d{{1,2}}(?:{_said("ordinals")}))
    |(?P<YEAR>20\d\d(?!{_L}))
    |(?P<NUMBER>\d{{1,3}}(?!{_L}))
    |(?P<HAN>[{_HAN}])
    |(?P<POSS>(?<=\w)'s(?!\w)|(?<=[\ue000-\uf8ff])'s(?!\w)|(?<=s)'(?=\s+\w))
    |(?P<OPEN>[(\[]|<(?=[\w.+'-]{{1,64}}@))
    |(?P<CLOSE>[)\]]|(?<=\w)>(?![>=]))
    |(?P<ARROW>->|=>|>{{1,2}})
    |(?P<INITIAL>(?<!['’])[^\W\d_{_HAN}]\.(?=\s{{0,4}}[^\W\d_]+\b)|(?:{_said("titles")})\.(?=\s))
    |(?P<WORD>w/o?(?!\w)|{_ELIDED}(?=\S|$)|{_ENCLITIC}|{_L}+(?:(?!{_ENCLITIC})(?:['&.+-]|\b(?<=\w)@)(?!s\b){_L}+)*\+*)
    |(?P<SPACE>[^\S\n]+)
    |(?P<END>[.!?…]+(?=\s|$|["'){_HAN}])|\n+|[?!]|。+)
    |(?P<COMMA>[,;，、])
    |(?P<COLON>:)
    |(?P<DASH>-+)
    |(?P<SLASH>/)
    |(?P<PLUS>[+&=])
    |(?P<OTHER>.)
    """,
    re.VERBOSE | re.DOTALL,
)
_AFTER_LINK = ".,;:!?'\"’”…*(["
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
            if found and found[-1].folded == "<" and found[-1].end == at and folded.startswith(">", end):
                found[-1] = Piece(kind, at, end, folded[at:end])  # "<https://…>" is the link alone
                at = end + 1
                continue
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
