"""The stored sign-ins, against a real PostgreSQL."""

from __future__ import annotations

from collections.abc import AsyncIterator
from datetime import timedelta
from uuid import uuid4

import pytest
from cryptography.fernet import Fernet

from bot.identity.vault import Vault
from bot.model import UserKey
from bot.store.postgres import Pool, open_pool

TENANT = str(uuid4())
CLIENT = str(uuid4())
ADELE = UserKey(tenant_id=TENANT, object_id=str(uuid4()))
MEGAN = UserKey(tenant_id=TENANT, object_id=str(uuid4()))
BLOB = '{"RefreshToken": "0.AAAA-secret", "username": "adele@contoso.com"}'


@pytest.fixture
async def pool(database_url: str) -> AsyncIterator[Pool]:
    pool = await open_pool(database_url)
    yield pool
    await pool.close()


@pytest.fixture
def key() -> str:
    return Fernet.generate_key().decode()


@pytest.fixture
def vault(pool: Pool, key: str) -> Vault:
    return Vault(pool=pool, keys=[key], client_id=CLIENT)


async def test_what_was_put_in_comes_out_for_its_owner_alone(vault: Vault) -> None:
    await vault.put(ADELE, BLOB)

    sealed = await vault.load(ADELE)

    assert sealed is not None
    assert sealed.blob == BLOB
    assert await vault.load(MEGAN) is None


async def test_ids_are_the_same_in_whatever_case_they_come(vault: Vault) -> None:
    await vault.put(ADELE, BLOB)

    shouted = UserKey(tenant_id=ADELE.tenant_id.upper(), object_id=ADELE.object_id.upper())

    assert await vault.load(shouted) == await vault.load(ADELE)


async def test_who_reads_the_database_learns_neither_tokens_nor_people(vault: Vault, pool: Pool) -> None:
    await vault.put(ADELE, BLOB)

    row = await _only_row(pool)

    assert len(str(row["key"])) == 64
    for secret in ("secret", "adele", "RefreshToken", ADELE.object_id, TENANT, CLIENT):
        assert secret not in str(row)


async def test_rows_that_were_swapped_are_refused(vault: Vault, pool: Pool) -> None:
    await vault.put(ADELE, BLOB)
    await vault.put(MEGAN, BLOB)

    await swap_rows(pool)

    assert await vault.load(ADELE) is None
    assert await vault.load(MEGAN) is None


async def test_a_row_of_another_bot_is_refused_even_with_the_same_key(vault: Vault, pool: Pool, key: str) -> None:
    other = Vault(pool=pool, keys=[key], client_id=str(uuid4()))
    await vault.put(ADELE, BLOB)
    await other.put(ADELE, BLOB)

    await swap_rows(pool)

    assert await vault.load(ADELE) is None
    assert await other.load(ADELE) is None


@pytest.mark.parametrize("place", [0, 10, 40, -1])
async def test_a_row_that_was_changed_is_refused(vault: Vault, pool: Pool, place: int) -> None:
    await vault.put(ADELE, BLOB)
    sealed = bytearray(bytes((await _only_row(pool))["sealed"]))  # type: ignore[call-overload]
    sealed[place] ^= 1

    await _execute(pool, "UPDATE vault SET sealed = %s", bytes(sealed))

    assert await vault.load(ADELE) is None


async def test_after_the_key_was_lost_people_just_sign_in_again(vault: Vault, pool: Pool) -> None:
    await vault.put(ADELE, BLOB)
    with_another_key = Vault(pool=pool, keys=[Fernet.generate_key().decode()], client_id=CLIENT)

    assert await with_another_key.load(ADELE) is None

    await with_another_key.put(ADELE, "anew")
    sealed = await with_another_key.load(ADELE)
    assert sealed is not None
    assert sealed.blob == "anew"


async def test_a_key_is_retired_without_a_new_sign_in(pool: Pool) -> None:
    old, new = Fernet.generate_key().decode(), Fernet.generate_key().decode()
    await Vault(pool=pool, keys=[old], client_id=CLIENT).put(ADELE, BLOB)
    both = Vault(pool=pool, keys=[new, old], client_id=CLIENT)

    sealed = await both.load(ADELE)
    assert sealed is not None
    assert await both.save(ADELE, sealed.blob, sealed.version)

    alone = await Vault(pool=pool, keys=[new], client_id=CLIENT).load(ADELE)
    assert alone is not None
    assert alone.blob == BLOB
    assert await Vault(pool=pool, keys=[old], client_id=CLIENT).load(ADELE) is None


async def test_of_two_who_change_the_same_row_the_second_is_told(vault: Vault) -> None:
    await vault.put(ADELE, BLOB)
    first = await vault.load(ADELE)
    second = await vault.load(ADELE)
    assert first is not None
    assert second is not None

    assert await vault.save(ADELE, "first", first.version)
    assert not await vault.save(ADELE, "second", second.version)

    now = await vault.load(ADELE)
    assert now is not None
    assert now.blob == "first"


async def test_a_sign_out_is_not_undone_by_who_was_still_at_work(vault: Vault) -> None:
    await vault.put(ADELE, BLOB)
    sealed = await vault.load(ADELE)
    assert sealed is not None

    assert await vault.wipe(ADELE)
    assert not await vault.wipe(ADELE)

    assert not await vault.save(ADELE, "late", sealed.version)
    assert await vault.load(ADELE) is None


async def test_a_new_sign_in_is_not_overwritten_by_who_still_works_on_the_old_one(vault: Vault) -> None:
    await vault.put(ADELE, BLOB)
    old = await vault.load(ADELE)
    assert old is not None
    await vault.wipe(ADELE)
    await vault.put(ADELE, "new")

    assert not await vault.save(ADELE, "old", old.version)
    assert not await vault.wipe(ADELE, version=old.version)

    now = await vault.load(ADELE)
    assert now is not None
    assert now.blob == "new"


async def test_what_nobody_used_for_three_months_is_dropped(vault: Vault, pool: Pool) -> None:
    await vault.put(MEGAN, BLOB)
    await _execute(pool, "UPDATE vault SET touched_at = now() - %s", timedelta(days=91))
    await vault.put(ADELE, BLOB)

    assert await vault.forget() == 1

    assert await vault.load(MEGAN) is None
    assert await vault.load(ADELE) is not None


def test_a_bad_key_is_named_by_its_place_and_not_shown(pool: Pool, key: str) -> None:
    with pytest.raises(ValueError, match="vault key 2 is not a Fernet key") as caught:
        Vault(pool=pool, keys=[key, "correct horse battery staple"], client_id=CLIENT)

    assert "horse" not in str(caught.value)


def test_there_is_no_vault_without_a_key(pool: Pool) -> None:
    with pytest.raises(ValueError, match="at least one key"):
        Vault(pool=pool, keys=[], client_id=CLIENT)


async def swap_rows(pool: Pool) -> None:
    """What somebody who can write to the database, but has no key, would try."""
    await _execute(
        pool,
        """
        UPDATE vault SET (version, sealed) =
            (SELECT other.version, other.sealed FROM vault AS other WHERE other.key <> vault.key)
        """,
    )


async def _execute(pool: Pool, statement: str, *values: object) -> None:
    async with pool.connection() as connection:
        await connection.execute(statement, values)


async def _only_row(pool: Pool) -> dict[str, object]:
    async with pool.connection() as connection:
        (row,) = await (await connection.execute("SELECT key, version, sealed FROM vault")).fetchall()
        return row
