"""A consumer's OneDrive answers in its own way: other ids, a link for each invitation, and no organisation."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest

from bot.emulator.drives import Item
from tests.tenant_side import CONTOSO, Side, address, sharing_token, tenant_side

DRIVE = "5d33dd65c6932946"
RECORD = {
    "id": DRIVE,
    "name": "OneDrive",
    "driveType": "personal",
    "owner": "diego@contoso.com",
    "webUrl": "https://onedrive.live.com/personal/5d33dd65c6932946",
    "files": [{"path": "Holiday/Recipes.docx"}],
}


@pytest.fixture
async def side(tmp_path: Path) -> AsyncIterator[Side]:
    """Contoso, where Diego's drive is a consumer's."""
    contoso = json.loads(CONTOSO.read_bytes())
    contoso["drives"].append(RECORD)
    file = tmp_path / "tenant.json"
    file.write_text(json.dumps(contoso))
    async with tenant_side(file) as running:
        yield running


@pytest.fixture
def recipes(side: Side) -> Item:
    return side.tenant.item("Recipes.docx")


def carlos(**more: Any) -> dict[str, Any]:
    return {"recipients": [{"email": "carlos@fabrikam.com"}], "roles": ["read"]} | more


async def test_ids_are_those_of_a_consumers_drive(side: Side, recipes: Item) -> None:
    drive = (await side.signed_in("diego").get("/me/drive")).body

    assert (drive["id"], drive["driveType"]) == (DRIVE, "personal")
    assert recipes.id.startswith("5D33DD65C6932946!")
    assert (await side.signed_in("diego").get(f"/me/drive/items/{recipes.id}")).body["name"] == "Recipes.docx"


async def test_an_invitation_has_a_link_of_its_own_and_nothing_of_the_new_generation(side: Side, recipes: Item) -> None:
    answer = await side.signed_in("diego").invite(recipes, **carlos())

    (permission,) = answer.value
    assert permission["id"].startswith("5D33DD65C6932946!")
    assert permission["grantedTo"] == {"user": {"id": "carlos@fabrikam.com", "displayName": "carlos@fabrikam.com"}}
    assert permission["invitation"] == {"email": "carlos@fabrikam.com", "signInRequired": True}
    assert permission["link"]["webUrl"].startswith("https://1drv.ms/w/s!")
    assert permission["shareId"] == permission["link"]["webUrl"].rpartition("/")[2]
    assert "grantedToV2" not in permission
    assert side.tenant.permissions_of(recipes) == {"carlos@fabrikam.com": "read"}


async def test_the_same_asked_twice_is_the_same_row_with_the_higher_role(side: Side, recipes: Item) -> None:
    diego = side.signed_in("diego")

    first = (await diego.invite(recipes, **carlos())).value[0]
    await diego.invite(recipes, **carlos(roles=["write"]))
    third = (await diego.invite(recipes, **carlos())).value[0]

    assert first["id"] == third["id"]
    assert third["roles"] == ["read"]
    assert side.tenant.permissions_of(recipes) == {"carlos@fabrikam.com": "write"}


async def test_who_need_not_sign_in_opens_the_link_as_whoever_they_are(side: Side, recipes: Item) -> None:
    answer = await side.signed_in("diego").invite(recipes, **carlos(requireSignIn=False))
    (permission,) = answer.value

    link = f"/shares/{sharing_token(permission['link']['webUrl'])}/driveItem"
    opened = await side.signed_in("lee").get(link, Prefer="redeemSharingLinkIfNecessary")

    assert permission["invitation"]["signInRequired"] is False
    assert (opened.body["name"], opened.body["parentReference"]["driveType"]) == ("Recipes.docx", "personal")
    assert (await side.signed_in("megan").get(link)).status == 404


async def test_neither_sign_in_nor_mail_is_asked_for_here(side: Side, recipes: Item) -> None:
    answer = await side.signed_in("diego").invite(recipes, **carlos(requireSignIn=False, sendInvitation=False))

    assert answer.status == 200
    assert side.tenant.outbox == []


async def test_a_work_account_cannot_be_invited_securely(side: Side, recipes: Item) -> None:
    diego, ryan = side.signed_in("diego"), {"recipients": [{"email": "ryan@contoso.com"}]}

    refused = await diego.invite(recipes, **ryan)
    taken = await diego.invite(recipes, **ryan, requireSignIn=False)

    assert (refused.status, refused.code, refused.inner) == (400, "invalidRequest", "secureSharingInvalidRequest")
    assert taken.status == 200


async def test_there_are_no_groups(side: Side, recipes: Item) -> None:
    answer = await side.signed_in("diego").invite(recipes, recipients=[{"email": "marketing@contoso.com"}])

    assert answer.code == "noResolvedUsers"


async def test_a_password_and_an_end_are_kept(side: Side, recipes: Item) -> None:
    diego, end = side.signed_in("diego"), "2099-01-31T00:00:00Z"

    given = (await diego.invite(recipes, **carlos(password="secret", expirationDateTime=end))).value[0]

    assert (given["hasPassword"], given["expirationDateTime"]) == (True, end)
    assert "secret" not in json.dumps(await diego.listed(recipes))


async def test_rows_are_listed_changed_and_deleted(side: Side, recipes: Item) -> None:
    diego = side.signed_in("diego")
    given = (await diego.invite(recipes, **carlos())).value[0]
    row = f"{address(recipes)}/permissions/{given['id']}"

    listed = {one["id"]: one for one in await diego.listed(recipes)}
    changed = await diego.ask("PATCH", row, body={"roles": ["write"]})
    deleted = await diego.ask("DELETE", row)

    assert listed[given["id"]]["invitation"]["email"] == "carlos@fabrikam.com"
    assert changed.body["roles"] == ["write"]
    assert deleted.status == 204
    assert side.tenant.permissions_of(recipes) == {}


async def test_what_is_inherited_names_the_folder_it_comes_from(side: Side, recipes: Item) -> None:
    assert recipes.parent
    diego = side.signed_in("diego")
    await diego.invite(recipes.parent, **carlos())

    rows = await diego.listed(recipes)

    (carlos_row,) = [row for row in rows if "invitation" in row]
    assert carlos_row["inheritedFrom"] == {"driveId": DRIVE, "id": recipes.parent.id, "path": "/drive/root:/Holiday"}


async def test_the_root_is_not_shared(side: Side, recipes: Item) -> None:
    answer = await side.signed_in("diego").invite(recipes.drive.root, **carlos())

    assert (answer.status, answer.code) == (400, "invalidRequest")


async def test_a_link_is_at_1drv_ms(side: Side, recipes: Item) -> None:
    made = await side.signed_in("diego").post(
        f"{address(recipes)}/createLink", {"type": "view", "scope": "anonymous", "password": "secret"}
    )

    assert made.status == 201
    assert made.body["link"] == {
        "type": "view",
        "scope": "anonymous",
        "webUrl": f"https://1drv.ms/w/{made.body['shareId']}",
    }
    assert made.body["hasPassword"] is True
