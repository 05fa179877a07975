"""The pytest plugin, as a project that installed the package gets it: in a run of pytest of its own."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

TESTS = """
import asyncio
from candid_aio.errors import ApiError


def made(name):
    return {"name": name, "description": "of " + name, "fields": []}


def test_sync(candid_client):
    assert candid_client.custom_schemas.v_1.create(**made("a")).name == "a"
    assert [one.name for one in candid_client.custom_schemas.v_1.get_multi().schemas] == ["a"]


def test_each_test_has_a_sandbox_of_its_own(candid_client):
    assert candid_client.custom_schemas.v_1.get_multi().schemas == []


def test_async(async_candid_client, candid_sandbox):
    async def scenario():
        await async_candid_client.custom_schemas.v_1.create(**made("b"))
        before = candid_sandbox.clock.now()
        candid_sandbox.clock.advance(days=1)
        assert (candid_sandbox.clock.now() - before).days == 1
        return await async_candid_client.custom_schemas.v_1.get_multi()

    assert [one.name for one in asyncio.run(scenario()).schemas] == ["b"]


def test_an_unused_client_is_no_trouble(async_candid_client, candid_client):
    pass
"""

COMMAND = (sys.executable, "-W", "error", "-m", "pytest", "-p", "no:cacheprovider")


def test_the_fixtures_work_in_tests_of_both_kinds(tmp_path: Path) -> None:
    (tmp_path / "test_mine.py").write_text(TESTS, encoding="utf-8")
    done = subprocess.run(
        [*COMMAND, "-q", "--rootdir", tmp_path, tmp_path], capture_output=True, text=True, timeout=50, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert "4 passed" in done.stdout


def test_it_imports_nothing_but_pytest_until_a_fixture_is_used() -> None:
    code = (
        "import sys, pytest; before = set(sys.modules); import candid_aio.pytest_plugin; "
        "print(*sorted({name.partition('.')[0] for name in set(sys.modules) - before} - set(sys.stdlib_module_names)))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=50, check=True)
    assert done.stdout.split() == ["candid_aio"]
    inside = code.replace("name.partition('.')[0]", "name").replace(" - set(sys.stdlib_module_names)", "")
    done = subprocess.run([sys.executable, "-c", inside], capture_output=True, text=True, timeout=50, check=True)
    ours = {name for name in done.stdout.split() if name.startswith("candid_aio")}
    assert ours == {
        "candid_aio", "candid_aio._exports", "candid_aio._lazy", "candid_aio._version", "candid_aio.pytest_plugin",
    }  # fmt: skip
