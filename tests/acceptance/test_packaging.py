"""The wheel: it builds, leaves the generator out, and works where it is installed."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]

USE = """
import sys
from pathlib import Path
sys.path.insert(0, sys.argv[1])
import candid_aio
assert Path(candid_aio.__file__).is_relative_to(sys.argv[1]), candid_aio.__file__
from candid_aio.resources.encounters.v_4 import EncounterUpdate
client = candid_aio.CandidApiClient(token="t")
print(type(client.encounters.v_4).__name__, candid_aio.unstructure(EncounterUpdate(referral_number="1")))
client.close()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    target = tmp_path_factory.mktemp("dist")
    subprocess.run([sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", target], cwd=ROOT, check=True)
    (built,) = target.glob("*.whl")
    return built


def test_the_wheel_holds_the_package_and_not_the_generator(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    assert [name for name in names if "_codegen" in name] == []
    assert {"candid_aio/py.typed", "candid_aio/wire/codec.py", "candid_aio/resources/encounters/v_4/types.py"} <= set(
        names
    )
    assert {Path(name).parts[0] for name in names} == {"candid_aio", f"candid_aio-{version_of(wheel)}.dist-info"}
    assert any(name.endswith("licenses/LICENSE") for name in names)


def version_of(wheel: Path) -> str:
    return wheel.name.split("-")[1]


def test_the_installed_wheel_works(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run([sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", site, wheel], check=True)
    # What coverage measured there would be a second copy of the package, of which this runs next to nothing.
    unmeasured = {name: value for name, value in os.environ.items() if not name.startswith("COVERAGE_PROCESS")}
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", USE, site],
        cwd=tmp_path,
        env=unmeasured,
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "V4Client {'referral_number': '1'}\n"
