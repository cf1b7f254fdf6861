"""The pretend directory answers as the real one does: search, filters, and properties by scope."""

from __future__ import annotations

from collections.abc import AsyncIterator
from urllib.parse import quote

import pytest

from tests.tenant_side import DIRECTORY, Caller, Side, tenant_side

BASIC = {"id", "displayName", "givenName", "surname", "mail", "userPrincipalName"}


@pytest.fixture
async def side() -> AsyncIterator[Side]:
    async with tenant_side() as running:
        yield running


async def found(caller: Caller, search: str, select: str = "displayName") -> list[str]:
    path = f"/users?$search={quote(search)}&$select={select}"
    return [row["displayName"] for row in (await caller.get(path, ConsistencyLevel="eventual")).value]


async def filtered(caller: Caller, text: str) -> list[str]:
    answer = await caller.get(f"/users?$filter={quote(text)}")
    assert answer.status == 200, answer.body
    return [row["displayName"] for row in answer.value]


async def test_two_ryans_are_found_by_the_start_of_any_word_of_the_name(side: Side) -> None:
    adele = side.signed_in("adele")

    assert await found(adele, '"displayName:rya"') == ["Ryan Gregg", "Ryan Park"]
    assert await found(adele, '"displayName:par"') == ["Ryan Park"]
    assert await found(adele, '"displayName:gregg rya"') == ["Ryan Gregg"]
    assert await found(adele, '"displayName:muller"') == ["Henrietta Müller"]
    assert await found(adele, '"displayName:刘洋"') == ["刘洋"]
    assert await found(adele, '"mail:ryan.p"') == ["Ryan Park"]
    assert await found(adele, '"displayName:zz" OR "mail:lee"') == ["Lee Gu"]
    assert await found(adele, '"displayName:ryan" AND "mail:ryan.p"') == ["Ryan Park"]


async def test_a_search_needs_its_header_and_its_quotes(side: Side) -> None:
    adele = side.signed_in("adele")

    without = await adele.get("/users?$search=" + quote('"displayName:rya"'))
    assert (without.status, without.code) == (400, "Request_UnsupportedQuery")
    for bad in ("displayName:rya", '"rya"', '"displayName:rya" and "mail:x"', '"displayName:rya'):
        answer = await adele.get(f"/users?$search={quote(bad)}", ConsistencyLevel="eventual")
        assert answer.status == 400, bad


async def test_filters_by_address_and_id(side: Side) -> None:
    adele, ryan = side.signed_in("adele"), side.person("ryan")

    assert await filtered(adele, "mail eq 'RYAN@contoso.com'") == ["Ryan Gregg"]
    assert await filtered(adele, "mail in ('ryan@contoso.com','lee@contoso.com','x@y.z')") == ["Ryan Gregg", "Lee Gu"]
    assert await filtered(adele, f"id in ('{ryan.id}')") == ["Ryan Gregg"]
    assert await filtered(adele, "startswith(displayName,'Ryan') and surname ne 'Park'") == ["Ryan Gregg"]
    assert await filtered(adele, "surname eq 'O''Neill'") == []


async def test_an_in_of_sixteen_is_too_long_and_nonsense_is_refused(side: Side) -> None:
    adele = side.signed_in("adele")
    many = ",".join(f"'{n}@contoso.com'" for n in range(16))

    assert (await adele.get(f"/users?$filter={quote(f'mail in ({many})')}")).code == "Request_UnsupportedQuery"
    for bad in ("mail", "mail eq ryan", "contains(mail,'x')", "mail eq 'a' xor mail eq 'b'"):
        assert (await adele.get(f"/users?$filter={quote(bad)}")).status == 400, bad


async def test_the_basic_scope_shows_six_properties_and_nothing_else(side: Side) -> None:
    path = f"/users/{side.person('ryan').id}?$select=id,displayName,department,userType,jobTitle"
    basic, whole = side.signed_in("adele"), side.signed_in("adele", DIRECTORY)

    assert set((await basic.get(f"/users/{side.person('ryan').id}")).body) - {"@odata.context"} == BASIC
    assert set((await basic.get(path)).body) - {"@odata.context"} == {"id", "displayName"}
    assert (await whole.get(path)).body["department"] == "Sales"
    assert (await basic.get("/users?$filter=" + quote("userType eq 'Guest'"))).status == 403
    assert await filtered(whole, "userType eq 'Guest'") == ["Priya Nair (Fabrikam)"]


async def test_people_one_works_with_come_closest_first_and_forgive_a_wrong_letter(side: Side) -> None:
    adele = side.signed_in("adele")

    everybody = (await adele.get("/me/people")).value
    assert everybody[0]["displayName"] == "Ryan Gregg"
    assert everybody[0]["department"] == "Sales"
    assert everybody[0]["scoredEmailAddresses"][0]["address"] == "ryan@contoso.com"
    assert "Ryan Park" not in {row["displayName"] for row in everybody}
    wrong = (await adele.get("/me/people?$search=" + quote('"megsn"'))).value
    assert [row["displayName"] for row in wrong] == ["Megan Bowen"]
    sales = (await adele.get("/me/people?$search=" + quote('"sales"'))).value
    assert sales[0]["personType"] == {"class": "Group", "subclass": "UnifiedGroup"}
    assert (await side.signed_in("adele", "User.Read").get("/me/people")).status == 403


async def test_groups_need_the_administrators_consent(side: Side) -> None:
    path = "/groups?$search=" + quote('"displayName:sal"')

    assert (await side.signed_in("adele").get(path, ConsistencyLevel="eventual")).status == 403
    consented = await side.signed_in("adele", DIRECTORY).get(path, ConsistencyLevel="eventual")
    assert [row["displayName"] for row in consented.value] == ["Sales", "Sales Partners EMEA"]


async def test_counts_pages_and_costs(side: Side) -> None:
    adele = side.signed_in("adele")

    page = await adele.get("/users?$top=5&$count=true&$select=id")
    assert page.body["@odata.count"] == len(side.tenant.people)
    assert "@odata.nextLink" in page.body
    assert page.headers["x-ms-resource-unit"] == "1"


async def test_me_is_who_holds_the_token(side: Side) -> None:
    me = await side.signed_in("megan").get("/me?$select=displayName,department")

    assert (me.body["displayName"], me.body["department"]) == ("Megan Bowen", "Marketing")


async def test_nobody_of_that_id_is_a_404(side: Side) -> None:
    answer = await side.signed_in("adele").get("/users/00000000-0000-4000-8000-000000000000")

    assert (answer.status, answer.code) == (404, "Request_ResourceNotFound")
