"""The generator as a program: what it writes, that it always writes the same, and that `--check` sees a difference."""

from __future__ import annotations

import importlib
import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from candid_aio._codegen.__main__ import ROOT, differences, main, write
from candid_aio._codegen.generate import RESOURCES, generate
from candid_aio._codegen.layout import HEADER

FILES = generate()


def test_what_is_in_the_repository_is_what_would_be_written() -> None:
    assert differences(ROOT, FILES) == []


def test_check_sees_a_changed_a_missing_and_a_stale_file_and_writing_mends_them(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    assert differences(tmp_path, FILES) == []
    changed = tmp_path / RESOURCES / "encounters/v_4/types.py"
    changed.write_text(changed.read_text() + "\n")
    (tmp_path / "candid_aio/_roots.py").unlink()
    stale = tmp_path / RESOURCES / "encounters/v_5/types.py"
    stale.parent.mkdir()
    stale.write_text('"""An old namespace."""\n')
    assert differences(tmp_path, FILES) == [
        f"does not belong here: {RESOURCES}/encounters/v_5/types.py",
        "differs: candid_aio/_roots.py",
        f"differs: {RESOURCES}/encounters/v_4/types.py",
    ]
    write(tmp_path, FILES)
    assert differences(tmp_path, FILES) == []
    assert not stale.exists()


def test_an_unchanged_file_is_not_written_again(tmp_path: Path) -> None:
    write(tmp_path, FILES)
    times = {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.py")}
    write(tmp_path, FILES)
    assert {path: path.stat().st_mtime_ns for path in tmp_path.rglob("*.py")} == times


def test_the_program_checks_and_writes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    program = importlib.import_module("candid_aio._codegen.__main__")
    monkeypatch.setattr(program, "ROOT", tmp_path)
    assert main(["--check"]) == 1
    assert capsys.readouterr().out.splitlines() == [f"differs: {path}" for path in sorted(FILES)]
    assert list(tmp_path.iterdir()) == []
    assert main([]) == 0
    assert main(["--check"]) == 0
    assert capsys.readouterr().out == ""


def _run(*arguments: str, seed: str = "0") -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONHASHSEED": seed}
    command = [sys.executable, "-W", "error", *arguments]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)


def test_the_output_does_not_depend_on_the_order_of_sets() -> None:
    program = (
        "import hashlib, json; from candid_aio._codegen.generate import generate;"
        "print(hashlib.sha256(json.dumps(generate()).encode()).hexdigest())"
    )
    runs = [_run("-c", program, seed=seed) for seed in ("1", "2")]
    assert [run.stderr for run in runs] == [""] * 2
    assert len({run.stdout for run in runs}) == 1


def test_the_program_runs_as_a_module() -> None:
    run = _run("-m", "candid_aio._codegen", "--check")
    assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


def test_every_generated_module_imports_without_a_warning_whatever_comes_first() -> None:
    modules = sorted(
        path.removesuffix(".py").replace("/", ".").removesuffix(".__init__") for path in FILES if path.endswith(".py")
    )
    program = "import sys, importlib; [importlib.import_module(name) for name in sys.argv[1:]]"
    assert len(modules) > 400
    for order in (modules, modules[::-1]):
        run = _run("-c", program, *order)
        assert (run.returncode, run.stdout, run.stderr) == (0, "", "")


@pytest.mark.parametrize("first", ["encounters.v_4", "encounters_universal"])
def test_namespaces_that_inherit_from_each_other_import_in_either_order(first: str) -> None:
    run = _run("-c", f"import candid_aio.resources.{first}.types as types; print(len(types.__all__))")
    assert run.stderr == ""
    assert int(run.stdout) > 1


def test_importing_a_namespace_imports_neither_its_types_nor_a_heavy_library() -> None:
    program = (
        "import sys, candid_aio.resources.encounters.v_4, candid_aio._exports, candid_aio._roots;"
        "print(*sorted(name for name in sys.modules if name.startswith('candid_aio.resources.')));"
        "print(*sorted({'aiohttp', 'cattrs', 'tenacity', 'msgspec'} & set(sys.modules)))"
    )
    run = _run("-c", program)
    assert run.stderr == ""
    assert run.stdout.splitlines() == ["candid_aio.resources.encounters candid_aio.resources.encounters.v_4", ""]


def test_a_star_import_gives_all_of_a_namespace() -> None:
    run = _run("-c", "from candid_aio.resources.encounters.v_4 import *; print(EncounterCreate, AsyncV4Client)")
    assert run.stderr == ""
    assert "EncounterCreate" in run.stdout
    run = _run("-c", "from candid_aio.resources import *; print(encounters.v_4.EncounterCreate)")
    assert run.stderr == ""


def test_every_file_is_readable() -> None:
    """Each has the header, no line is too long, and none is larger than its content needs."""
    for path, text in FILES.items():
        assert HEADER in text.split('"""')[1] if path.endswith(".py") else HEADER in text
        assert text.endswith("\n")
        assert not text.endswith("\n\n")
        assert len(text) < 300_000, path
        if path.endswith(".py"):
            assert max(map(len, text.splitlines())) <= 120, path


def test_only_the_index_is_stamped() -> None:
    stamped = [path for path, text in FILES.items() if re.search(r"\b[0-9a-f]{64}\b", text)]
    assert stamped == [f"{RESOURCES}/_index.py"]


def test_the_table_of_imports_has_a_row_for_each_namespace() -> None:
    table = FILES["docs/imports.md"]
    rows = re.findall(r"^\| `(candid\.resources\.\S+)` \| `(candid_aio\.resources\.\S+)` \|", table, re.MULTILINE)
    assert len(rows) == 85
    for official, ours in rows:
        assert official.replace(".resources", "").removeprefix("candid") == ours.removeprefix("candid_aio.resources")
