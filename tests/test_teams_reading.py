"""From an activity to the nouns: who, where, when, which files."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.model import Attached, Heard
from bot.teams import reading
from bot.teams.lean import Inbound, read
from bot.teams.recent import Recent
from tests.teams_side import ADELE, BOT, CHANNEL, PERSONAL, TENANT, activity

NOW = datetime(2026, 11, 21, 23, 30, tzinfo=UTC)


def inbound(**fields: Any) -> Inbound:
    return read(json.dumps(activity(service_url="https://smba.trafficmanager.net/amer/", **fields)).encode())


def heard(**fields: Any) -> Heard:
    return reading.heard(inbound(**fields), NOW)


def test_who_asks_where_and_when() -> None:
    message = heard()

    assert message.asker.key.model_dump() == {"tenant_id": TENANT, "object_id": ADELE["aadObjectId"]}
    assert (message.asker.name, message.asker.teams_id) == ("Adele Vance", "29:adele")
    assert (message.asker.locale, message.asker.timezone) == ("en-US", "Europe/Berlin")
    assert (message.conversation.scope, message.conversation.id) == ("channel", CHANNEL["id"])
    assert (message.conversation.bot_id, message.conversation.bot_name) == (BOT["id"], "Share")
    assert message.activity_id == "1795293928896"
    assert message.sentence.now == datetime(2026, 11, 22, 0, 30)  # noqa: DTZ001 - wall time
    assert message.sentence.tz == "Europe/Berlin"


@pytest.mark.parametrize(
    ("place", "scope"),
    [
        (CHANNEL, "channel"),
        (PERSONAL, "personal"),
        ({"id": "c", "conversationType": "groupChat"}, "groupChat"),
        ({"id": "c", "conversationType": "meeting", "isGroup": True}, "groupChat"),
        ({"id": "c", "isGroup": True}, "groupChat"),
        ({"id": "c"}, "personal"),
    ],
)
def test_the_kind_of_conversation(place: Any, scope: str) -> None:
    assert heard(conversation=place).conversation.scope == scope


@pytest.mark.parametrize(
    ("client", "zone", "local", "name", "hour"),
    [
        ("Europe/Berlin", None, None, "Europe/Berlin", 0),
        ("Asia/Kolkata", "Europe/Berlin", None, "Asia/Kolkata", 5),
        (None, "America/New_York", None, "America/New_York", 18),
        ("No/Where", "America/New_York", None, "America/New_York", 18),
        (None, None, "2026-11-21T21:20:20.123+01:00", "Etc/GMT-1", 0),
        (None, None, "2026-11-21T21:20:20.123-08:00", "Etc/GMT+8", 15),
        (None, None, "2026-11-21T21:20:20.123+05:30", None, 5),
        (None, None, "2026-11-21T21:20:20.123+00:00", None, 23),
        (None, None, "2026-11-21T21:20:20.123+99:00", None, 23),
        (None, None, "2026-11-21T21:20:20Z", None, 23),
        (None, None, None, None, 23),
        ("..", "/etc/localtime", None, None, 23),
        ("x" * 5000, "Europe", None, None, 23),
    ],
)
def test_the_time_where_the_person_is(client: Any, zone: Any, local: Any, name: str | None, hour: int) -> None:
    entities = [{"type": "clientInfo", "timezone": client}]

    message = heard(entities=entities, localTimezone=zone, localTimestamp=local)

    assert message.asker.timezone == name
    assert message.sentence.now.hour == hour


@pytest.mark.parametrize(
    ("said", "client", "locale"),
    [
        ("de-DE", "en-US", "de-DE"),
        (None, "zh-Hans-CN", "zh-Hans-CN"),
        ("", "fr-FR", "fr-FR"),
        ("../../x", None, "en-US"),
        ("en-US\n", None, "en-US"),
        ("x" * 100, None, "en-US"),
    ],
)
def test_the_language(said: Any, client: Any, locale: str) -> None:
    assert heard(locale=said, entities=[{"type": "clientInfo", "locale": client}]).asker.locale == locale


def _mention(id_: str, name: str, text: str | None = None, **more: Any) -> dict[str, Any]:
    return {"type": "mention", "mentioned": {"id": id_, "name": name} | more, "text": text or f"<at>{name}</at>"}


def test_mentions_are_told_apart() -> None:
    entities = [
        _mention(BOT["id"], "Share"),
        _mention("28:another", "Another Bot"),
        _mention("29:ryan", "Ryan Gregg"),
        _mention("29:megan", "Megan Bowen", '<at id="3">Megan</at>'),
        _mention("bXktdGFn", "Designers", type="tag"),
        _mention("19:general@thread.tacv2", "General"),
    ]

    assert [(m.kind, m.id, m.name) for m in heard(entities=entities).sentence.mentions] == [
        ("bot", BOT["id"], "Share"),
        ("bot", "28:another", "Another Bot"),
        ("user", "29:ryan", "Ryan Gregg"),
        ("user", "29:megan", "Megan"),
        ("tag", "bXktdGFn", "Designers"),
        ("tag", "19:general@thread.tacv2", "General"),
    ]


# --- files ----------------------------------------------------------------------------------------------

FILE = "application/vnd.microsoft.teams.file.download.info"
URL = "https://contoso-my.sharepoint.com/personal/adele_contoso_com/Documents/Budget.xlsx"


def _html(content: str) -> dict[str, Any]:
    return {"contentType": "text/html", "content": content}


@pytest.mark.parametrize("kind", [FILE, "reference"])
def test_a_file_that_came_along(kind: str) -> None:
    file = {"contentType": kind, "contentUrl": URL, "name": "Budget.xlsx", "content": {"uniqueId": "x"}}

    message = heard(attachments=[file, _html('<p><attachment id="x"></attachment></p>')])

    assert message.attached == (Attached(name="Budget.xlsx", url=URL),)
    assert message.sentence.attachments == ("Budget.xlsx",)
    assert not message.unreachable_files


@pytest.mark.parametrize(
    "attachment",
    [
        {"contentType": FILE, "name": "no address"},
        {"contentType": FILE, "contentUrl": 5, "name": "x"},
        {"contentType": FILE, "contentUrl": "file:///etc/passwd", "name": "x"},
        {"contentType": FILE, "contentUrl": "http://contoso.com/x", "name": "x"},
        {"contentType": "application/vnd.microsoft.card.adaptive", "contentUrl": URL, "name": "x"},
    ],
)
def test_what_is_no_file_is_not_attached(attachment: dict[str, Any]) -> None:
    assert heard(attachments=[attachment]).attached == ()


def test_a_file_that_teams_did_not_pass_on() -> None:
    message = heard(attachments=[_html('<p>share this</p><attachment id="3f2a"></attachment>')])

    assert message.unreachable_files


def test_a_quoted_message_of_a_channel_is_no_lost_file() -> None:
    quoted = {"contentType": "messageReference", "content": json.dumps({"messagePreview": f"see {URL} there"})}

    message = heard(attachments=[quoted, _html('<attachment id="1"></attachment><p>share this</p>')])

    assert not message.unreachable_files
    assert message.sentence.quoted_links == (URL,)


def test_links_of_a_quoted_message() -> None:
    quote = (
        '<blockquote itemscope="" itemtype="http://schema.skype.com/Reply" itemid="1"><strong>Megan</strong>'
        f'<p itemprop="preview">see <a href="{URL}?a=1&amp;b=2" title="x">the file</a> and https://contoso.com/two</p>'
        "</blockquote><p>share this with Ryan</p>"
    )

    assert heard(attachments=[_html(quote)]).sentence.quoted_links == (f"{URL}?a=1&b=2", "https://contoso.com/two")


def test_a_link_behind_words_is_known_and_one_in_the_text_not_told_twice() -> None:
    html = f'<p>share <a href="{URL}">Budget</a> and <a href="https://contoso.com/two">https://contoso.com/two</a></p>'

    message = heard(text="share Budget and https://contoso.com/two", attachments=[_html(html)])

    assert message.sentence.quoted_links == (URL,)


def test_other_quotations_and_addresses_are_not_links_of_files() -> None:
    html = '<blockquote>https://contoso.com/a</blockquote><a href="javascript:alert(1)">x</a><a href="mailto:a@b">y</a>'

    assert heard(attachments=[_html(html)]).sentence.quoted_links == ()


def test_a_flood_of_links_is_cut_off() -> None:
    html = "".join(f'<a href="https://contoso.com/{n}">x</a>' for n in range(200))

    assert len(heard(attachments=[_html(html)]).sentence.quoted_links) == 10


_html_parts = st.lists(
    st.sampled_from(
        [
            "<a ",
            "<a href='",
            'href="https://x/y"',
            '<blockquote itemtype="http://schema.skype.com/Reply">',
            "</blockquote>",
            "<attachment",
            ">",
            "<!--",
            "&#",
            "https://x",
            '"',
        ]
    )
    | st.text(max_size=5),
    max_size=40,
)


@given(_html_parts)
def test_no_html_makes_reading_fail(parts: list[str]) -> None:
    assert heard(attachments=[_html("".join(parts))]).asker.name == "Adele Vance"


# --- Recent ---------------------------------------------------------------------------------------------


def test_recent_forgets_the_oldest_and_the_old() -> None:
    now = 0.0
    recent = Recent(size=2, seconds=10, now=lambda: now)

    assert [recent.first(key) for key in ("a", "a", "b", "c")] == [True, False, True, True]
    assert len(recent) == 2
    assert recent.first("a")
    now = 11.0
    assert recent.first("a")
    recent.forget("a")
    recent.forget("never seen")
    assert recent.first("a")
