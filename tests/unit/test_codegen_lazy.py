"""Lazy modules: names come when they are asked for, stay, and unknown ones are refused as any module does."""

from __future__ import annotations

import subprocess
import sys

import pytest

import candid_aio.resources as resources
from candid_aio._lazy import lazy


def test_an_unknown_name_is_refused_by_name() -> None:
    with pytest.raises(AttributeError, match=r"^module 'candid_aio\.resources' has no attribute 'encounter'$"):
        resources.encounter  # type: ignore[attr-defined]  # noqa: B018  # what must be refused
    with pytest.raises(ImportError):
        exec("from candid_aio.resources.encounters.v_4 import EncounterCrate")


def test_a_module_lists_its_names_before_they_are_imported() -> None:
    program = (
        "import sys, candid_aio.resources.tags as tags; names = dir(tags);"
        "assert 'candid_aio.resources.tags.types' not in sys.modules;"
        "assert {'Tag', 'TagCreate', '__name__'} <= set(names), names;"
        "import candid_aio.resources.auth as auth; assert {'AuthClient', 'default', 'v_2'} <= set(dir(auth));"
        "assert 'Tag' not in vars(tags); found = tags.Tag; assert vars(tags)['Tag'] is found"
    )
    run = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert run.stderr == ""


def test_names_may_come_from_another_packages_module() -> None:
    get, names = lazy(__name__, {"candid_aio.resources.tags.types": ["Tag"]})
    assert get("Tag") is resources.tags.Tag
    assert "Tag" in names()
    del globals()["Tag"]


def test_a_package_may_hold_only_packages() -> None:
    get, _ = lazy("candid_aio.resources", subpackages=["tags"])
    assert get("tags") is resources.tags
