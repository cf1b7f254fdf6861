"""What was not consented to is said on the form, and never guessed."""

from __future__ import annotations

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from bot.emulator.app import local_tenant
from bot.emulator.certificates import Certificates
from bot.settings import STEPS
from tests.chat import World
from tests.conftest import living


@asynccontextmanager
async def consented(step: str, certificates: Certificates, database_url: str) -> AsyncIterator[World]:
    """A world whose organisation agreed to this step, with a bot that asks for as much."""
    tenant = await local_tenant(certificates=certificates)
    tenant.entra.consented = STEPS[step]
    async with living(tenant, database_url, scopes=step) as world:
        yield world


@pytest.mark.parametrize("step", STEPS)
async def test_each_step_shares_a_file_of_ones_own(step: str, certificates: Certificates, database_url: str) -> None:
    async with consented(step, certificates, database_url) as world:
        adele = await world.person("adele@contoso.com")
        form = await adele.says("share Annual Report.docx with ryan@contoso.com")

        await form.press("Share")

        assert await world.granted("Annual Report.docx") == {"ryan@contoso.com": "read"}


async def test_with_own_files_only_the_form_says_that_the_others_are_missing(
    certificates: Certificates, database_url: str
) -> None:
    async with consented("own-files", certificates, database_url) as world:
        adele = await world.person("adele@contoso.com")

        form = await adele.says("share Annual Report.docx with Ryan Gregg")

        assert "only files in your own OneDrive" in form.text


@pytest.mark.parametrize(("step", "said"), [("base", True), ("directory", False)])
async def test_a_group_that_may_not_be_looked_up_is_said(
    step: str, said: bool, certificates: Certificates, database_url: str
) -> None:
    async with consented(step, certificates, database_url) as world:
        adele = await world.person("adele@contoso.com")

        form = await adele.says("share Annual Report.docx with the marketing team")

        assert ("I cannot look up groups here" in form.text) is said
