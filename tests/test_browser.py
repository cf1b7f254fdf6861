"""The whole path in a real browser: the sentence, the form by keyboard, the confirmation that everybody reads."""

from __future__ import annotations

import os
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from playwright.async_api import Browser

from tests.chat import World, until
from tests.page import ChatPage, chromium, chromium_path

pytestmark = pytest.mark.browser

ROOT = Path(__file__).resolve().parent.parent
PICTURES = ROOT / ("docs" if os.environ.get("SHAREBOT_PICTURES") else "build/pictures")


@pytest.fixture
async def browser() -> AsyncIterator[Browser]:
    if chromium_path() is None:
        if os.environ.get("SHAREBOT_REQUIRE_BROWSER") == "1":
            pytest.fail("SHAREBOT_REQUIRE_BROWSER is set and there is no Chromium")
        pytest.skip("no Chromium on this machine: install Debian's `chromium`, or Google Chrome")
    async with chromium() as browser:
        yield browser


async def tab_to(page: ChatPage, label: str) -> None:
    """Press Tab until the focus is where a person wants it."""
    for _ in range(60):
        await page.page.keyboard.press("Tab")
        named = await page.page.evaluate(
            "() => { const e = document.activeElement; return [e.getAttribute('aria-label'), e.innerText,"
            " ...Array.from(e.labels || []).map((l) => l.innerText),"
            " ...(e.getAttribute('aria-labelledby') || '').split(' ').map((id) =>"
            " document.getElementById(id)?.innerText)].filter(Boolean).join(' '); }"
        )
        if label in named:
            return
    raise AssertionError(f"the keyboard does not reach {label!r}")


async def type_choice(page: ChatPage, label: str, typed: str, *, down: int = 0) -> None:
    """Type into a type-ahead field and take the option that lies `down` below the first."""
    keyboard = page.page.keyboard
    await tab_to(page, label)
    await keyboard.type(typed, delay=15)
    options = page.page.get_by_role("listbox", name="Choices").and_(page.page.locator(":popover-open"))
    await options.get_by_role("option").nth(down).wait_for()
    for _ in range(down):
        await keyboard.press("ArrowDown")
    await keyboard.press("Enter")


async def test_a_share_in_the_channel_by_keyboard_while_a_bystander_looks_on(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    megan = await ChatPage.open(browser, world.url, "megan@contoso.com")
    for page in (adele, megan):
        await page.choose("General")

    await adele.write("@ShareBot@ share Annual Report.docx with Ryan")
    opening = await adele.card("wants to share a file")
    await opening.press("Open form")
    await adele.card("Nothing is shared until you press Share")
    await type_choice(adele, "People", "ryan g")
    await tab_to(adele, "View")
    await adele.page.keyboard.press("ArrowDown")
    await tab_to(adele, "Message")
    await adele.page.keyboard.type("Figures for Monday")
    await tab_to(adele, "Share")
    await adele.page.keyboard.press("Enter")

    told = await megan.card("File shared")
    said = await told.text()
    assert "Adele Vance shared Annual Report.docx." in said
    assert "Ryan Gregg" in said
    assert "Can edit" in said
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "write"}
    assert await world.outbox() == ["ryan@contoso.com"]
    seen = await megan.page.get_by_role("main").inner_html()
    for private in ("Figures for Monday", "ryan@contoso.com", "sharepoint.com/personal"):
        assert private not in seen
    assert "ryan@contoso.com" in await (await adele.card("Has access now")).text()
    assert not adele.complaints + megan.complaints


async def test_of_two_files_and_two_ryans_the_second_is_chosen_by_keyboard(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    await adele.choose("ShareBot")
    await adele.write("share Budget.xlsx with Ryan")
    form = await adele.card("Share a file")
    files, people = await form.options("File", "Budget.xlsx"), await form.options("People", "Ryan")
    assert "Ryan" in people[0]

    await adele.page.get_by_role("textbox", name="Type a message").focus()
    await adele.page.keyboard.press("Shift+Tab")
    await form.locator.get_by_role("combobox").first.focus()
    await adele.page.keyboard.press("Shift+Tab")
    await type_choice(adele, "File", "Budget.xlsx", down=1)
    await type_choice(adele, "People", "Ryan", down=1)
    await tab_to(adele, "Share")
    await adele.page.keyboard.press("Enter")

    await adele.card("Has access now")
    (invite,) = await world.calls(r"POST .*/invite")
    item = next(i for i in (await world.state())["items"] if i["itemId"] in invite["path"])
    (ryan,) = [p for p in await world.get("/_tenant/people") if p["id"] == invite["body"]["recipients"][0]["objectId"]]
    assert item["name"] == "Budget.xlsx"
    assert item["path"].split("/")[-2] in files[1]
    assert ryan["displayName"] in people[1]
    assert ryan["displayName"] not in people[0]


async def test_a_share_in_the_private_chat_and_ryan_can_open_the_file(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    await adele.choose("ShareBot")

    await adele.write("share this with Ryan Gregg", files=["Annual Report.docx"])
    form = await adele.card("Share a file")
    await form.choose("Edit")
    await form.press("Share")

    assert "Can edit" in await (await adele.card("Has access now")).text()
    assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "write"}
    assert any("Ryan Gregg" in line for line in await adele.truth("Annual Report.docx"))
    await adele.switch_to("Ryan Gregg")
    assert adele.complaints == []


async def test_who_sends_the_moment_a_file_is_attached_sends_the_file(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    await adele.choose("ShareBot")
    await adele.page.get_by_role("textbox", name="Type a message").press_sequentially("share this with Ryan Gregg")
    await adele.page.get_by_role("button", name="Attach files").click()
    dialog = adele.page.get_by_role("dialog", name="Attach files")
    await dialog.get_by_role("checkbox", name=re.compile("Annual Report.docx")).first.check()

    # The Enter comes as close behind the press as an event can.
    await dialog.get_by_role("button", name="Attach", exact=True).evaluate(
        "async (attach) => { attach.click(); await null;"
        " document.querySelector('[role=textbox][aria-label=\"Type a message\"]')"
        ".dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true })); }"
    )

    form = await adele.card("Share a file")
    assert "Annual Report.docx" in " ".join(await form.picked("File"))


async def test_a_stranger_who_opens_the_form_is_told_so_privately(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    megan = await ChatPage.open(browser, world.url, "megan@contoso.com")
    for page in (adele, megan):
        await page.choose("General")
    await adele.write("@ShareBot@ share Annual Report.docx with Ryan")

    card = await megan.card("wants to share a file")
    await card.press("Open form")

    assert "Only the person who asked" in await card.note()
    assert "Only the person who asked" not in await (await adele.card("wants to share a file")).text()
    assert await world.calls("/graph/") == []


async def test_the_panel_opens_an_invitation_as_the_one_outside_would(world: World, browser: Browser) -> None:
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    await adele.choose("ShareBot")
    await adele.write("share Travel Policy.docx with carlos@fabrikam.com")
    form = await adele.card("Share a file")
    await form.press("Share")
    await (await adele.card("Check before you share")).press("Share with people outside")
    await until(world.outbox)

    assert any("carlos@fabrikam.com" in line for line in await adele.truth("Travel Policy.docx"))
    await adele.page.get_by_role("button", name="Open the invitation as carlos@fabrikam.com").click()
    await adele.page.get_by_text("The invitation was opened.").wait_for()

    assert any("Carlos Slattery" in line for line in await adele.truth("Travel Policy.docx"))
    assert adele.complaints == []


@pytest.mark.parametrize("theme", ["light", "dark"])
async def test_pictures_of_the_form_and_of_the_confirmation(world: World, browser: Browser, theme: str) -> None:
    PICTURES.mkdir(parents=True, exist_ok=True)
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com", theme=theme, size=(1100, 1010))
    await adele.choose("Budget 2026")
    await adele.write("@ShareBot@ share Annual Report.docx with @Ryan Gregg@ and Lee Gu")
    opening = await adele.card("wants to share a file")
    await opening.press("Open form")
    form = await adele.card("Nothing is shared until you press Share")
    await form.fill("Message", "Here is the file that we talked about.")
    await form.choose("Edit")
    await adele.screenshot(PICTURES / f"form-{theme}.png")
    await form.press("Share")

    lee = await ChatPage.open(browser, world.url, "lee@contoso.com", theme=theme, size=(1100, 560))
    await lee.choose("Budget 2026")
    told = await lee.card("File shared")
    await until(told.locator.is_visible)
    await lee.screenshot(PICTURES / f"confirmation-{theme}.png")

    assert (PICTURES / f"confirmation-{theme}.png").stat().st_size > 10_000


async def test_a_first_sign_in_on_the_pages_leads_back_to_the_form(world: World, browser: Browser) -> None:
    await world.post("/_tenant/entra", {"user": "adele@contoso.com", "plays": "consent"})
    adele = await ChatPage.open(browser, world.url, "adele@contoso.com")
    await adele.choose("ShareBot")
    await adele.write("share Annual Report.docx with Ryan Gregg")

    async with adele.page.context.expect_page() as opened:
        await adele.page.get_by_role("button", name="Sign in").click()
    window = await opened.value
    await window.get_by_role("link", name="Adele Vance").click()
    code = await window.locator("output").inner_text()
    await adele.page.get_by_label("Code").fill(code)
    await adele.page.get_by_role("button", name="Go on").click()

    await adele.card("Nothing is shared until you press Share")
    assert adele.complaints == []
