"""The generated types, read back from their classes and compared with the contract one by one."""

from __future__ import annotations

import copy
import pickle
from collections import Counter
from importlib import import_module

import attrs
import pytest
from codegen_contract import CONTRACT, ENDPOINTS, ERRORS, TYPES, by_namespace, fields_of, found, means, of_kind

import candid_aio._exports
from candid_aio.errors import ApiError
from candid_aio.resources import _index
from candid_aio.wire.model import Model, shape_of
from candid_aio.wire.names import resolve
from candid_aio.wire.open import OpenEnum, UnionType, UnknownVariant


def test_the_contract_has_what_the_issue_counts() -> None:
    kinds = Counter(entry["kind"] for entry in TYPES.values())
    assert kinds == {"object": 765, "enum": 211, "alias": 125, "union": 42}
    assert (len(ERRORS), len(ENDPOINTS), len(CONTRACT["root_exports"])) == (47, 274, 226)


def test_each_of_the_85_namespaces_gives_exactly_its_types_and_errors() -> None:
    expected: dict[str, set[str]] = {}
    for qualified in [*TYPES, *ERRORS]:
        namespace, _, name = qualified.rpartition(".")
        expected.setdefault(namespace, set()).add(name)
    for endpoint in ENDPOINTS.values():
        expected.setdefault(endpoint["resource"], set())
    assert sorted(expected) == list(_index.NAMESPACES)
    assert len(expected) == 85
    for namespace, names in expected.items():
        package = import_module(f"candid_aio.resources.{namespace}")
        given = {name for name in package.__all__ if not name.endswith("Client")}
        packages = {name for name in given if name[0].islower()}
        assert given - packages == names, namespace
        assert {name for name in dir(package) if name in names} == names, namespace


@pytest.mark.parametrize("names", by_namespace(of_kind("object")))
def test_an_object_has_the_contracts_fields(names: list[str]) -> None:
    for qualified in names:
        cls = found(qualified)
        assert issubclass(cls, Model)
        fields = {attribute.name: attribute for attribute in attrs.fields(cls)}
        expected = {field.get("wire", field["name"]): field for field in fields_of(qualified)}
        # attrs puts the fields of the second of two bases first; the order means nothing on the wire.
        assert sorted(fields) == sorted(expected)
        if len(cls.__bases__) == 1:
            assert list(fields) == list(expected)
        for wire, field in expected.items():
            attribute = fields[wire]
            assert attribute.alias == field["name"]
            assert attribute.type == means(field["type"]), (qualified, wire)
            if field["type"].startswith("literal["):
                assert attribute.default == field["type"][len('literal["') : -len('"]')]
            elif field.get("required", True):
                assert attribute.default is attrs.NOTHING
            else:
                assert attribute.default is None
        bases = tuple(found(base) for base in TYPES[qualified].get("extends", [])) or (Model,)
        assert cls.__bases__ == bases


@pytest.mark.parametrize("names", by_namespace(of_kind("object")))
def test_an_object_can_be_found_again_by_pickle_and_copy(names: list[str]) -> None:
    for qualified in names:
        cls = found(qualified)
        assert pickle.loads(pickle.dumps(cls)) is cls
        value = object.__new__(cls)
        assert pickle.loads(pickle.dumps(value)) == value == copy.deepcopy(value)


@pytest.mark.parametrize("names", by_namespace(of_kind("enum")))
def test_an_enum_has_the_contracts_values(names: list[str]) -> None:
    for qualified in names:
        cls = found(qualified)
        assert issubclass(cls, OpenEnum)
        assert [[name, member.value] for name, member in cls.__members__.items()] == TYPES[qualified]["values"]
        assert not cls("a value of tomorrow").is_known


@pytest.mark.parametrize("names", by_namespace(of_kind("union")))
def test_a_union_has_the_contracts_variants(names: list[str]) -> None:
    for qualified in names:
        union, entry = found(qualified), TYPES[qualified]
        assert isinstance(union, UnionType)
        variants = [found(variant) for variant in entry["variants"]]
        assert list(union.variants()) == variants
        tag = entry["discriminator"]
        for variant in variants:
            value = object.__new__(variant)
            assert isinstance(value, union)
            if tag is not None:
                assert union.variant_of({tag: shape_of(variant).tags[tag]}) is variant
        if tag is not None:
            assert union.variant_of({tag: "a variant of tomorrow"}) is UnknownVariant


def test_the_union_without_a_tag_is_told_by_its_keys() -> None:
    (qualified,) = [name for name in of_kind("union") if TYPES[name]["discriminator"] is None]
    union = found(qualified)
    for variant in union.variants():
        keys = dict.fromkeys(shape_of(variant).wire.values(), "x")
        assert union.variant_of(keys) is variant


@pytest.mark.parametrize("names", by_namespace(of_kind("alias")))
def test_an_alias_is_what_it_stands_for(names: list[str]) -> None:
    for qualified in names:
        assert found(qualified) == means(TYPES[qualified]["type"])


@pytest.mark.parametrize("names", by_namespace(ERRORS))
def test_a_named_error_has_the_contracts_name_and_content(names: list[str]) -> None:
    for qualified in names:
        cls, entry = found(qualified), ERRORS[qualified]
        assert issubclass(cls, ApiError)
        assert cls.error_name == entry["error_name"]
        assert f"{cls.namespace}.{cls.__name__}" == qualified
        assert resolve(cls.namespace, cls.content) == means(entry["body"])
        assert (cls.__doc__ or "").startswith(f"{entry['status']} `{entry['error_name']}`.")
        assert _index.load_error(qualified) is cls
        assert pickle.loads(pickle.dumps(cls(status_code=entry["status"]))).status_code == entry["status"]


def test_errors_are_found_by_host_and_name() -> None:
    listed = {qualified for names in _index.ERRORS.values() for qualified in names.values()}
    assert listed == set(ERRORS)
    for host, names in _index.ERRORS.items():
        for error_name, qualified in names.items():
            assert ERRORS[qualified]["error_name"] == error_name
            assert qualified.startswith("pre_encounter.") == (host == "pre_encounter")
    both = set(_index.ERRORS["candid_api"]) & set(_index.ERRORS["pre_encounter"])
    assert both == {"BadRequestError", "InternalError"}


def test_root_exports_are_the_classes_of_their_namespaces() -> None:
    exports = candid_aio._exports
    assert sorted(exports.ROOT_EXPORTS) == sorted(CONTRACT["root_exports"])
    assert set(exports.__all__) == {"ROOT_EXPORTS", *CONTRACT["root_exports"]}
    for name, qualified in CONTRACT["root_exports"].items():
        assert getattr(exports, name) is found(qualified)
        assert getattr(import_module(exports.ROOT_EXPORTS[name]), name) is found(qualified)


def test_names_that_clash_are_both_there() -> None:
    """`coverages` has an `Address` of its own beside the common one, and uses both."""
    own, common = found("pre_encounter.coverages.v_1.Address"), found("pre_encounter.common.Address")
    assert own is not common
    assert resolve("pre_encounter.coverages.v_1", "Address") is own
    used = {attribute.type for name in of_kind("object") for attribute in attrs.fields(found(name))}
    assert {own, common} & {kind for kind in used if isinstance(kind, type)}
