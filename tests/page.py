"""The chat page, driven as a person drives it: by role, label and keyboard, never by class names.

async with chromium() as browser:
    adele = await ChatPage.open(browser, base_url, "adele@contoso.com")
    await adele.choose("ShareBot")
    await adele.write("share Annual Report with Ryan")
    form = await adele.card("Share a file")
    await form.pick("People", "ryan g", "Ryan Gregg")
    await form.press("Share")
    await adele.card("Can view")
"""

from __future__ import annotations

import re
import shutil
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlencode

from playwright.async_api import Browser, ConsoleMessage, Locator, Page, async_playwright, expect

WAIT_MS = 10_000
_FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def chromium_path() -> str | None:
    """The browser of this machine, or None: the tests that need one then say so."""
    return next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)


@asynccontextmanager
async def chromium() -> AsyncIterator[Browser]:
    async with async_playwright() as playwright:
        browser = await playwright.chromium.launch(executable_path=chromium_path(), args=_FLAGS)
        try:
            yield browser
        finally:
            await browser.close()


class ChatPage:
    """One window of one person. `complaints`: what the page's console said in anger; a good run leaves it empty."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.complaints: list[str] = []
        page.set_default_timeout(WAIT_MS)
        page.on("console", self._heard)
        page.on("pageerror", lambda error: self.complaints.append(str(error)))

    @classmethod
    async def open(
        cls,
        browser: Browser,
        base_url: str,
        person: str,
        *,
        theme: str = "light",
        size: tuple[int, int] = (1280, 860),
        locale: str = "en-GB",
        timezone: str = "Europe/London",
    ) -> ChatPage:
        """A browser profile of its own, so that several persons can sit side by side."""
        context = await browser.new_context(
            viewport={"width": size[0], "height": size[1]},
            color_scheme="dark" if theme == "dark" else "light",
            locale=locale,
            timezone_id=timezone,
        )
        window = cls(await context.new_page())
        await window.page.goto(f"{base_url.rstrip('/')}/?{urlencode({'as': person})}")
        await window.page.locator("html[data-ready]").wait_for()
        return window

    def _heard(self, message: ConsoleMessage) -> None:
        if message.type == "error":
            self.complaints.append(message.text)

    async def close(self) -> None:
        await self.page.context.close()

    # --- where -----------------------------------------------------------------------------------------

    async def choose(self, name: str) -> None:
        """Open a chat or a channel from the list at the left."""
        back = self.page.get_by_role("button", name="Back to chats")
        if await back.is_visible():
            await back.click()
        await self.page.get_by_role("navigation").get_by_role("button", name=re.compile(rf"^{re.escape(name)}")).click()
        await self.page.get_by_role("heading", level=1, name=name, exact=True).wait_for()

    async def switch_to(self, name: str) -> None:
        """Take another person's place in this window."""
        await self.page.get_by_role("button", name="Switch person").click()
        await self.page.get_by_role("menuitemradio", name=re.compile(re.escape(name))).click()
        await self.page.get_by_role("button", name=f"Signed in as {name}").wait_for()
        await self.page.locator("html[data-ready]").wait_for()

    # --- writing ---------------------------------------------------------------------------------------

    async def write(self, text: str, *, files: Sequence[str] = (), thread: Thread | None = None) -> None:
        """Type and send. `@Ryan Gregg@` in the text is chosen from the people who are offered; `@ShareBot@` too."""
        place: Page | Locator = self.page
        if thread is None:
            box = self.page.get_by_role("main").get_by_role(
                "textbox", name=re.compile("^(Type a message|Start a post)")
            )
        else:
            place, box = thread.locator, await thread.reply_box()
        await box.click()
        await self._type(box, text)
        if files:
            await place.get_by_role("button", name="Attach files").last.click()
            await self._attach(files)
        await box.press("Enter")
        await expect(box).to_have_text("")

    async def _type(self, box: Locator, text: str) -> None:
        names = await self._mentionable() if "@" in text else []
        token = re.compile("@(" + "|".join(map(re.escape, names)) + ")@") if names else re.compile("(?!)()")
        for n, part in enumerate(token.split(text)):
            if n % 2 == 0:
                await box.press_sequentially(part)
                continue
            await box.press_sequentially(f"@{part}")
            await self.page.get_by_role("option", name=re.compile(re.escape(part))).first.wait_for()
            await box.press("Enter")
            await box.press("Backspace")  # the blank that comes with a mention; the text brings its own

    async def _mentionable(self) -> list[str]:
        names = await self.page.evaluate(
            "async () => { const boot = await (await fetch('/_chat/boot' + location.search)).json();"
            " return [boot.bot.name, ...boot.people.map((one) => one.displayName)]; }"
        )
        return sorted(names, key=len, reverse=True)

    async def _attach(self, files: Sequence[str]) -> None:
        dialog = self.page.get_by_role("dialog", name="Attach files")
        for name in files:
            await dialog.get_by_role("checkbox", name=re.compile(re.escape(name))).first.check()
        await dialog.get_by_role("button", name="Attach", exact=True).click()
        await dialog.wait_for(state="detached")

    async def quote(self, words: str, text: str) -> None:
        """Answer a message of the 1:1 chat with a quote of it."""
        message = self.message(words)
        await message.hover()
        await message.get_by_role("button", name="Reply with quote").click()
        await self.write(text)

    # --- reading ---------------------------------------------------------------------------------------

    def message(self, words: str) -> Locator:
        """The newest message with these words."""
        return self.page.get_by_test_id("message").filter(has_text=words).last

    async def messages(self) -> list[str]:
        """What stands in the open conversation, oldest first, as a person reads it."""
        return await self.page.get_by_role("main").get_by_test_id("message").all_inner_texts()

    async def card(self, words: str) -> Card:
        """The newest card with these words, as soon as it is there."""
        found = self.page.get_by_role("main").get_by_test_id("card").filter(has_text=words).last
        return Card(self.page, await _pinned(self.page, found))

    async def thread(self, words: str) -> Thread:
        """The newest thread of the open channel with these words."""
        found = self.page.get_by_test_id("thread").filter(has_text=words).last
        return Thread(self.page, await _pinned(self.page, found))

    async def open_file(self, name: str) -> str:
        """Click a file's link or chip; answers what the page says about this person's access to it."""
        await self.page.get_by_role("main").locator("a, button").filter(has_text=name).last.click()
        dialog = self.page.get_by_role("dialog")
        verdict = await dialog.locator("p").first.inner_text()
        await dialog.get_by_role("button", name="Close", exact=True).click()
        return verdict

    async def truth(self, file: str) -> list[str]:
        """Who may open a file, as the panel at the right says it now: one line for each permission."""
        panel = self.page.get_by_role("complementary", name="What the tenant holds")
        if not await panel.is_visible():
            await self.page.get_by_role("button", name="Files and mail", exact=True).click()
        rows = panel.get_by_role("list", name=f"Who may open {file}").first.get_by_role("listitem")
        await rows.first.wait_for()
        return [" ".join(row.split()) for row in await rows.all_inner_texts()]

    async def screenshot(self, path: Path, *, whole_card: Card | None = None) -> None:
        if whole_card:
            await whole_card.locator.screenshot(path=path)
        else:
            await self.page.screenshot(path=path)


async def _pinned(page: Page, found: Locator) -> Locator:
    """The same element for good: a card whose words change is still the card."""
    await found.wait_for()
    return page.locator(f"id={await found.get_attribute('id')}")


class Thread:
    """A post in a channel with its replies."""

    def __init__(self, page: Page, locator: Locator) -> None:
        self.page = page
        self.locator = locator

    async def reply_box(self) -> Locator:
        opener = self.locator.get_by_role("button", name="Reply", exact=True)
        if await opener.is_visible():
            await opener.click()
        return self.locator.get_by_role("textbox", name=re.compile("^Reply to"))

    async def read(self) -> list[str]:
        return await self.locator.get_by_test_id("message").all_inner_texts()

    async def card(self, words: str) -> Card:
        found = self.locator.get_by_test_id("card").filter(has_text=words).last
        return Card(self.page, await _pinned(self.page, found))


class Card:
    """One Adaptive Card. Fields are found by the label that a person reads."""

    def __init__(self, page: Page, locator: Locator) -> None:
        self.page = page
        self.locator = locator

    async def pick(self, label: str, typed: str, title: str | None = None) -> None:
        """Type into a type-ahead field and choose with the keyboard: the option with `title`, else the first."""
        field = self._field("combobox", label)
        await field.fill("")
        await field.press_sequentially(typed, delay=15)
        options = self.page.get_by_role("listbox", name="Choices").and_(self.page.locator(":popover-open"))
        wanted = options.get_by_role("option", name=re.compile(re.escape(title or typed), re.I)).first
        await wanted.wait_for()
        for _ in range(await options.get_by_role("option").count()):
            if await wanted.get_attribute("id") == await field.get_attribute("aria-activedescendant"):
                break
            await field.press("ArrowDown")
        await field.press("Enter")
        await expect(field).to_have_attribute("aria-expanded", "false")

    async def options(self, label: str, typed: str) -> list[str]:
        """What a type-ahead field offers for these words, when the search is over."""
        field = self._field("combobox", label)
        await field.fill(typed)
        listbox = self.page.get_by_role("listbox", name="Choices").and_(self.page.locator(":popover-open"))
        await expect(listbox).to_have_attribute("aria-busy", "false")
        titles = await listbox.get_by_role("option").all_inner_texts()
        await field.press("Escape")
        return titles

    async def picked(self, label: str) -> list[str]:
        """What is chosen in a type-ahead field: its tokens, or the one title it shows."""
        field = self._field("combobox", label)
        tokens = await field.locator("xpath=..").get_by_role("listitem").all_inner_texts()
        return tokens or list(filter(None, [await field.input_value()]))

    async def drop(self, title: str) -> None:
        await self.locator.get_by_role("button", name=f"Remove {title}").click()

    async def fill(self, label: str, text: str) -> None:
        await self.locator.get_by_label(re.compile(rf"^{re.escape(label)}")).first.fill(text)

    async def value(self, label: str) -> str:
        return await self.locator.get_by_label(re.compile(rf"^{re.escape(label)}")).first.input_value()

    async def choose(self, option: str) -> None:
        """Mark a radio button by its own words."""
        await self.locator.get_by_role("radio", name=re.compile(rf"{re.escape(option)}$")).first.check()

    async def select(self, label: str, option: str) -> None:
        """Choose from a drop-down list."""
        await self.locator.get_by_role("combobox", name=re.compile(re.escape(label))).first.select_option(label=option)

    async def tick(self, label: str, *, on: bool = True) -> None:
        await self.locator.get_by_role("checkbox", name=re.compile(re.escape(label))).first.set_checked(on)

    async def press(self, title: str) -> None:
        """Press a button and wait until its answer has come."""
        await self.locator.get_by_role("button", name=title, exact=True).click()
        await expect(self.locator).not_to_have_attribute("aria-busy", "true", timeout=WAIT_MS)

    async def text(self) -> str:
        return await self.locator.inner_text()

    async def note(self) -> str:
        """The private line under the card, as soon as it is there."""
        line = self.locator.get_by_role("status").last
        await line.wait_for()
        return await line.inner_text()

    async def problem(self) -> str:
        """The red line under the card, as soon as it is there."""
        line = self.locator.get_by_role("alert").last
        await line.wait_for()
        return await line.inner_text()

    def _field(self, role: str, label: str) -> Locator:
        assert role == "combobox"
        return self.locator.get_by_role("combobox", name=re.compile(rf"^{re.escape(label)}")).first
