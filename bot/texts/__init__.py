"""Every sentence a person reads, in their language. The English sentence is its own key.

`Texts` reads the catalogue `<language>.po` beside this file; a sentence that is missing there is shown in English.
`make texts` collects the sentences into `sharebot.pot`; a test fails when that file lags behind the code.
"""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from functools import cache, lru_cache
from gettext import c2py
from pathlib import Path
from zoneinfo import ZoneInfo

from babel import Locale, UnknownLocaleError
from babel.dates import format_date
from babel.messages.pofile import read_po

from bot.model import Asker
from bot.when import local_zone

_HERE = Path(__file__).parent


class Texts:
    """Call it with an English sentence and what stands in its gaps: `t("Share {file}?", file=name)`.

    `zone` is where its reader is: a moment is told as the day that it is there. Without it, as the moment's own day.
    """

    def __init__(self, locale: str, zone: ZoneInfo | None = None) -> None:
        self._locale = _known_locale(locale)
        self._zone = zone
        self._sentences, self._form_of = _catalogue(self._locale.language)

    def __call__(self, sentence: str, /, **gaps: object) -> str:
        return self._sentences.get(sentence, (sentence,))[0].format(**gaps)

    def plural(self, one: str, many: str, n: int, /, **gaps: object) -> str:
        """The form that the language wants for `n`; `{n}` is always a gap."""
        forms = self._sentences.get(one, (one, many))
        return forms[self._form_of(n)].format(n=n, **gaps)

    @property
    def language(self) -> str:
        return str(self._locale.language)

    def day(self, moment: date | datetime) -> str:
        """A date as people of this language write it: "December 31, 2026"."""
        return format_date(self._day_there(moment), format="long", locale=self._locale)

    def short_day(self, moment: date | datetime) -> str:
        """The same where there is little room: "31 Dec 2026"."""
        return _short_day(self._locale, self._day_there(moment))

    def _day_there(self, moment: date | datetime) -> date:
        if not isinstance(moment, datetime):
            return moment
        return (moment.astimezone(self._zone) if self._zone else moment).date()


@lru_cache(maxsize=512)
def texts(locale: str) -> Texts:
    """The one `Texts` of a locale, however strangely the client spells it."""
    return _texts(str(_known_locale(locale)))


@lru_cache(maxsize=2048)
def texts_for(asker: Asker) -> Texts:
    """In their language, with the days of where they are."""
    return _texts(str(_known_locale(asker.locale)), local_zone(asker.timezone))


@lru_cache(maxsize=512)
def _texts(locale: str, zone: ZoneInfo | None = None) -> Texts:
    return Texts(locale.replace("_", "-"), zone)


@lru_cache(maxsize=1024)
def _short_day(locale: Locale, day: date) -> str:
    return format_date(day, format="medium", locale=locale)


def _known_locale(locale: str) -> Locale:
    try:
        return Locale.parse(locale, sep="-")
    except (UnknownLocaleError, ValueError):
        return Locale("en", "US")


@cache
def _catalogue(language: str) -> tuple[dict[str, tuple[str, ...]], Callable[[int], int]]:
    path = _HERE / f"{language}.po"
    if not path.exists():
        return {}, lambda n: int(n != 1)
    with path.open("rb") as file:
        catalogue = read_po(file, locale=language)
    sentences: dict[str, tuple[str, ...]] = {}
    for message in catalogue:
        ids = (message.id,) if isinstance(message.id, str) else tuple(message.id)
        said = (message.string,) if isinstance(message.string, str) else tuple(message.string or ())
        if ids[0] and all(said):
            sentences[ids[0]] = said
    return sentences, c2py(catalogue.plural_expr)
