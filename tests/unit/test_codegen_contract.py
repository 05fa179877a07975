"""What the generator reads and refuses: small contracts, each wrong in one way, and the pieces that lay out source."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from typing import Any

import pytest

from candid_aio._codegen import layout, overrides
from candid_aio._codegen.contract import load
from candid_aio._codegen.expressions import Expression, parse, python, references
from candid_aio._codegen.generate import generate

GET: dict[str, Any] = {"resource": "a.v_1", "name": "get", "method": "GET", "host": "candid_api", "path": "/a"}


@pytest.fixture(autouse=True)
def _no_overrides(monkeypatch: pytest.MonkeyPatch) -> None:
    """The overrides name the real contract's operations."""
    for table in ("REPEAT", "ANONYMOUS", "PAGED_LISTS", "ALIASES"):
        monkeypatch.setattr(overrides, table, {})


def _written(tmp_path: Path, **facts: Any) -> dict[str, str]:
    path = tmp_path / "contract.json"
    path.write_text(json.dumps({"types": {}, "errors": {}, "endpoints": [], "root_exports": {}, **facts}))
    files = generate(path)
    for name, text in files.items():
        if name.startswith("candid_aio/resources/"):
            ast.parse(text)
    return files


def _object(*fields: dict[str, Any], extends: tuple[str, ...] = ()) -> dict[str, Any]:
    return {"kind": "object", "fields": list(fields), "extends": list(extends)}


def _field(name: str, kind: str, **more: Any) -> dict[str, Any]:
    return {"name": name, "type": kind, "required": not kind.startswith("optional["), **more}


def _get(**more: Any) -> dict[str, Any]:
    return {**GET, "response": None, **more}


def test_a_small_contract(tmp_path: Path) -> None:
    files = _written(
        tmp_path,
        types={
            "a.v_1.Colour": {"kind": "enum", "values": [["RED", "red"], ["LONG", "x" * 110]]},
            "a.v_1.Thing": _object(_field("made_at", "datetime"), _field("colour", "optional[a.v_1.Colour]")),
            "a.v_1.Nothing": _object(),
        },
        endpoints=[_get(response="a.v_1.Thing", path_params=[_field("thing_id", "uuid")], path="/a/{thing_id}")],
    )
    types = files["candid_aio/resources/a/v_1/types.py"]
    thing = "class Thing(Model):\n    __slots__ = ()\n\n    made_at: dt.datetime\n    colour: Colour | None = None\n"
    assert thing in types
    assert '    RED = "red"\n    LONG = (\n        "' in types
    assert 'class Nothing(Model):\n    """It has no fields of its own."""\n\n    __slots__ = ()\n' in types
    client = files["candid_aio/resources/a/v_1/client.py"]
    assert "async def get(self, thing_id: UUID, *, request_options: RequestOptions | None = None) -> Thing:" in client
    assert 'return await self._caller.call(operations.GET, {"thing_id": thing_id}, request_options)' in client


def test_operations_import_what_their_answers_are(tmp_path: Path) -> None:
    name = "candid_aio/resources/a/v_1/operations.py"
    operations = _written(tmp_path, endpoints=[_get(response="uuid")])[name]
    assert "from typing import TYPE_CHECKING\n" in operations
    assert "if TYPE_CHECKING:\n    from uuid import UUID\n" in operations
    assert "GET: Operation[UUID] = Operation(" in operations
    operations = _written(tmp_path, endpoints=[_get()])[name]
    assert "TYPE_CHECKING" not in operations
    assert "GET: Operation[None] = Operation(" in operations


def test_bases_of_namespaces_that_inherit_from_each_other_stand_apart(tmp_path: Path) -> None:
    files = _written(
        tmp_path,
        types={
            "a.Base": _object(_field("x", "str")),
            "b.Middle": _object(_field("y", "b.Colour"), extends=("a.Base",)),
            "a.Leaf": _object(extends=("b.Middle",)),
            "b.Colour": {"kind": "enum", "values": [["RED", "red"]]},
        },
    )
    assert "class Base(Model):" in files["candid_aio/resources/a/_base.py"]
    assert "class Middle(Base):" in files["candid_aio/resources/b/_base.py"]
    assert '_REFS = {"Colour": "candid_aio.resources.b.types"}' in files["candid_aio/resources/b/_base.py"]
    assert "class Leaf(Middle):" in files["candid_aio/resources/a/types.py"]
    assert '__all__ = ["Base", "Leaf"]' in files["candid_aio/resources/a/types.py"]


def test_a_union_without_a_tag_and_one_with_long_names(tmp_path: Path) -> None:
    long = {f"a.{'Variant' * 6}{number}": _object(_field("type", f'literal["{number}"]')) for number in range(3)}
    files = _written(
        tmp_path,
        types={
            **long,
            "a.X": _object(_field("x", "str")),
            "a.Y": _object(_field("y", "str")),
            "a.Either": {"kind": "union", "discriminator": None, "variants": ["a.X", "a.Y"]},
            "a.Long": {"kind": "union", "discriminator": "type", "variants": list(long)},
        },
    )
    types = files["candid_aio/resources/a/types.py"]
    assert '    Either = union("Either", __name__, None, ("X", "Y"))' in types
    assert "    Either: TypeAlias = X | Y | UnknownVariant\n" in types
    assert f"    Long: TypeAlias = (\n        {'Variant' * 6}0\n        | {'Variant' * 6}1\n" in types


@pytest.mark.parametrize(
    ("facts", "told"),
    [
        ({"types": {"a.X": {"kind": "interface"}}}, "a.X: unknown kind of type: interface"),
        ({"types": {"a.X": _object(_field("y", "a.Y"))}}, "mentions a.Y and does not define it"),
        ({"types": {"a.X": _object({"name": "y", "type": "optional[str]"})}}, "y: a field is either required or"),
        ({"types": {"a.X": _object(_field("y", "tuple[str]"))}}, r"not a type expression: tuple\[str\]"),
        ({"types": {"a.X": _object(_field("y", "text"))}}, "not a type expression: text"),
        ({"types": {"a.X": _object(_field("str", "str"))}}, "a.X: a field shadows a type"),
        ({"endpoints": [_get(headers=[{"name": "x", "type": "str"}])]}, "a.v_1.get: header parameters"),
        ({"endpoints": [_get(body={"kind": "xml"})]}, "unknown kind of body: xml"),
        ({"endpoints": [_get(errors=["a.v_1.E"])]}, "mentions a.v_1.E and does not define it"),
        ({"endpoints": [_get(), _get()]}, "a.v_1: two things would be called get"),
        ({"endpoints": [_get(host="pre_encounter")]}, "a.v_1.get is on another host"),
        ({"endpoints": [_get(query=[_field("page_token", "optional[str]")])]}, "its answer is no page"),
        (
            {"types": {"a.T": _object()}, "endpoints": [_get(query=[_field("page_token", "str")], response="a.T")]},
            "its answer is no page with a list of items",
        ),
        (
            {"types": {"a.U": {"kind": "union", "discriminator": "type", "variants": ["a.X"]}, "a.X": _object()}},
            "a.X: no literal type",
        ),
        (
            {
                "types": {"a.E": _object(), "b.X": _object()},
                "errors": {"a.E": {"status": 400, "error_name": "E", "body": "b.X"}},
            },
            "a: two things would be called E",
        ),
        (
            {
                "errors": {
                    "a.E": {"status": 400, "error_name": "E", "body": "str"},
                    "b.F": {"status": 400, "error_name": "E", "body": "str"},
                }
            },
            "E is the name of two errors of one host",
        ),
    ],
)
def test_what_cannot_be_written_is_refused(tmp_path: Path, facts: dict[str, Any], told: str) -> None:
    with pytest.raises(ValueError, match=told):
        _written(tmp_path, **facts)


def test_the_fields_of_something_else_than_an_object_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "contract.json"
    kinds = {"a.C": {"kind": "enum", "values": []}}
    path.write_text(json.dumps({"types": kinds, "errors": {}, "endpoints": [], "root_exports": {}}))
    with pytest.raises(ValueError, match=r"a\.C is no object"):
        load(path).fields_of("a.C")


def test_an_iterator_whose_name_is_taken_is_refused(tmp_path: Path) -> None:
    page = {
        "a.v_1.Page": _object(_field("items", "list[str]"), _field("next_page_token", "optional[str]")),
    }
    paged = _get(query=[_field("page_token", "optional[str]")], response="a.v_1.Page", name="get_all")
    _written(tmp_path, types=page, endpoints=[paged])
    with pytest.raises(ValueError, match="two things would be called iter_all"):
        _written(tmp_path, types=page, endpoints=[paged, _get(name="iter_all")])


def test_an_override_for_no_operation_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overrides, "ANONYMOUS", {"a.v_1.gone": "reason"})
    with pytest.raises(ValueError, match=r"an override names a\.v_1\.gone"):
        _written(tmp_path, endpoints=[_get()])


def test_an_override_that_says_nothing_new_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(overrides, "REPEAT", {"a.v_1.get": overrides.Override("safe", "it is a GET")})
    with pytest.raises(ValueError, match=r"a\.v_1\.get: the override says what holds without it"):
        _written(tmp_path, endpoints=[_get()])


def test_foreign_types_of_one_name_get_their_namespaces_name(tmp_path: Path) -> None:
    files = _written(
        tmp_path,
        types={
            "pre.common.Address": _object(_field("x", "str")),
            "pre.v_1.Address": _object(_field("common", "pre.common.Address")),
            "pre.v_1.Home": _object(_field("own", "pre.v_1.Address")),
        },
    )
    types = files["candid_aio/resources/pre/v_1/types.py"]
    assert "    from candid_aio.resources.pre.common.types import Address as CommonAddress\n" in types
    assert '_REFS = {"CommonAddress": "candid_aio.resources.pre.common.types:Address"}' in types
    assert "    common: CommonAddress\n" in types
    assert "    own: Address\n" in types


def test_expressions() -> None:
    parsed = parse('map[a.b.C, optional[union[literal["x"], list[date]]]]')
    assert parsed.head == "map"
    assert list(references(parsed)) == ["a.b.C"]
    names = {"a.b.C": "C", "date": "dt.date"}
    assert python(parsed, names.__getitem__) == 'dict[C, Literal["x"] | list[dt.date] | None]'
    assert parse("set[str]") == Expression("set", (Expression("str"),))
    for wrong in ("map[str]", "optional[str, int]", "list", "a b", "list[]"):
        with pytest.raises(ValueError, match="not a type expression"):
            parse(wrong)


def test_brackets_split_where_a_line_is_too_long() -> None:
    assert layout.bracketed("f(", ["a", "b"], ")") == ["f(a, b)"]
    assert layout.bracketed("f(", ["a" * 60, "b" * 60], ")") == ["f(", f"    {'a' * 60},", f"    {'b' * 60},", ")"]
    assert layout.bracketed("f(", [], ")", split=True) == ["f()"]
    assert layout.bracketed("f(", ["{\n}"], ")", indent=4) == ["    f(", "        {\n        },", "    )"]
    assert layout.strings(["a"]) == '("a",)'
    assert layout.entry("k" * 60, '"' + "v" * 60 + '"', 4) == f'"{"k" * 60}": (\n    "{"v" * 60}"\n)'


def test_imports_are_sorted_as_ruff_sorts_them() -> None:
    names = ["b", "Bo10", "Bo9", "ZZ", "A_b", "Ab", "X as Y"]
    assert layout.from_imports({"m": names, "empty": []}) == [
        "from m import ZZ, A_b, Ab, Bo9, Bo10, b",
        "from m import X as Y",
    ]
    assert layout.from_imports({"m": ["X as Y"]}) == ["from m import X as Y"]
    assert layout.exports(["Ab_c", "AbC"]) == ['__all__ = ["AbC", "Ab_c"]']
    assert layout.from_imports({"m": ["Ab_c", "AbC"]}) == ["from m import Ab_c, AbC"]


def test_docstrings_are_filled() -> None:
    assert layout.docstring(["Short."], indent=4) == ['    """Short."""']
    assert layout.docstring(["First.", "Second."], indent=0) == ['"""First.', "", "Second.", '"""']
    assert layout.short_docstring("One.", "Two.", indent=0) == ['"""One. Two."""']
    assert layout.short_docstring("One.", "Two" * 40, indent=0) == ['"""One.', "", "Two" * 40, '"""']
