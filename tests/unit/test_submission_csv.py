"""Claims from CSV: types by the contract, lists, nulls, quotes, and every way in which a table is wrong."""

from __future__ import annotations

import csv
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from candid_aio.submission import BadLine, InputError, Line, open_input
from candid_aio.submission.ways import way_of

CREATE = "encounters.v_4.create"
CAPTURE = "charge_capture.v_1.create"
EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]


def read(tmp_path: Path, content: str | bytes, operation: str = CREATE) -> list[Line | BadLine]:
    path = tmp_path / "claims.csv"
    path.write_bytes(content if isinstance(content, bytes) else content.encode())
    return list(open_input(path, way=way_of(operation)))


def cells(value: Any, at: str = "") -> Iterator[tuple[str, str]]:
    """A claim as its columns and cells."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield from cells(inner, f"{at}.{name}" if at else name)
    elif isinstance(value, list):
        for place, inner in enumerate(value):
            yield from cells(inner, f"{at}.{place}")
    else:
        yield at, value if isinstance(value, str) else json.dumps(value)


def test_the_examples_are_the_same_claims_as_a_table(tmp_path: Path) -> None:
    rows = [dict(cells(example)) for example in EXAMPLES]
    path = tmp_path / "claims.csv"
    with path.open("w", newline="", encoding="utf-8-sig") as file:
        writer = csv.DictWriter(file, list(dict.fromkeys(name for row in rows for name in row)))
        writer.writeheader()
        writer.writerows(rows)
    found = [line.record for line in open_input(path, way=way_of(CREATE)) if isinstance(line, Line)]
    assert found == EXAMPLES


def test_text_keeps_its_zeros_and_what_is_no_text_gets_its_type(tmp_path: Path) -> None:
    header = (
        "external_id,patient.address.zip_code,billing_provider.npi,benefits_assigned_to_provider,"
        "service_lines.0.charge_amount_cents,service_lines.0.diagnosis_pointers.0,service_lines.0.quantity,clinical_notes.0.category"
    )
    row = "007,01234,0012345678,TRUE,1500,0,1.0,clinical"
    [line] = read(tmp_path, f"{header}\r\n{row}\r\n")
    assert isinstance(line, Line)
    assert line.record == {
        "external_id": "007",
        "patient": {"address": {"zip_code": "01234"}},
        "billing_provider": {"npi": "0012345678"},
        "benefits_assigned_to_provider": True,
        "service_lines": [{"charge_amount_cents": 1500, "diagnosis_pointers": [0], "quantity": "1.0"}],
        "clinical_notes": [{"category": "clinical"}],
    }


@pytest.mark.parametrize(
    ("cell", "value"),
    [
        ("null", None), ("true", True), ("False", False), ("yes", "yes"), ("1", "1"), ("NULL", "NULL"),
    ],
)  # fmt: skip
def test_truth_and_null(cell: str, value: Any, tmp_path: Path) -> None:
    [line] = read(tmp_path, f"external_id,benefits_assigned_to_provider\na,{cell}\n")
    assert line == Line(2, {"external_id": "a", "benefits_assigned_to_provider": value})


@pytest.mark.parametrize(
    ("cell", "value"),
    [("0", 0), ("-7", -7), ("007", "007"), ("1e3", "1e3"), ("1.0", "1.0"), (" 1", " 1"), ("null", None)],
)
def test_whole_numbers_are_only_what_json_calls_so(cell: str, value: Any, tmp_path: Path) -> None:
    [line] = read(tmp_path, f"service_lines.0.charge_amount_cents\n{cell}\n")
    assert line == Line(2, {"service_lines": [{"charge_amount_cents": value}]})


@pytest.mark.parametrize(
    ("cell", "value"), [("98.60", 98.6), ("98", 98), ("-1.5e1", -15.0), ("1e999", "1e999"), ("98,6", "98,6")]
)
def test_numbers_are_what_json_calls_so_and_finite(cell: str, value: Any, tmp_path: Path) -> None:
    [line] = read(tmp_path, f'vitals.body_temperature_f\n"{cell}"\n')
    assert line == Line(2, {"vitals": {"body_temperature_f": value}})


def test_fields_of_a_union_are_those_of_all_its_variants(tmp_path: Path) -> None:
    content = "type_of_bill.type,type_of_bill.value,type_of_bill.frequency_code\nraw,0131,\n"
    assert read(tmp_path, content, f"{CREATE}_universal") == [
        Line(2, {"type_of_bill": {"type": "raw", "value": "0131"}})
    ]


def test_names_that_the_contract_leaves_free_are_names(tmp_path: Path) -> None:
    at = "schema_instances.0.content"
    content = f"{at}.0,{at}.Zaphodina\n007,b\n"
    assert read(tmp_path, content) == [Line(2, {"schema_instances": [{"content": {"0": "007", "Zaphodina": "b"}}]})]


def test_empty_cells_and_empty_rows_are_left_out_and_numbers_are_the_editors(tmp_path: Path) -> None:
    content = 'external_id,patient.first_name\n\n,\na,"one\ntwo, ""three"""\nb,\n'
    assert read(tmp_path, content) == [
        Line(4, {"external_id": "a", "patient": {"first_name": 'one\ntwo, "three"'}}),
        Line(6, {"external_id": "b"}),
    ]
    assert read(tmp_path, "") == []
    assert read(tmp_path, "external_id\n") == []


def test_rows_that_do_not_fit_are_told_and_the_rest_goes_on(tmp_path: Path) -> None:
    content = b"external_id,diagnoses.0.code,diagnoses.1.code\na\nb,,Z00\nc,\xff,\nd,A00,B00\n"
    assert read(tmp_path, content) == [
        BadLine(2, "1 cells in 3 columns"),
        BadLine(3, "an item of diagnoses is empty, and one after it is not"),
        BadLine(4, "not UTF-8"),
        Line(5, {"external_id": "d", "diagnoses": [{"code": "A00"}, {"code": "B00"}]}),
    ]


def test_lists_inside_of_lists_may_have_gaps_nowhere(tmp_path: Path) -> None:
    content = "service_lines.0.modifiers.0,service_lines.0.modifiers.1\n,25\n"
    assert read(tmp_path, content) == [BadLine(2, "an item of modifiers is empty, and one after it is not")]


@pytest.mark.parametrize(
    ("header", "told"),
    [
        ("external_id,Zaphodina", "column 2 is no field that holds one value"),
        ("patient.Zaphodina.city", "column 1 is no field of patient that holds one value"),
        ("patient", "column 1 is no field of patient that holds one value"),
        ("diagnoses.code", "column 1 is no field of diagnoses that holds one value"),
        ("diagnoses.99999.code", "column 1 is no field of diagnoses that holds one value"),
        ("patient.0", "column 1 is no field of patient that holds one value"),
        ("external_id.0", "column 1 is no field of external_id that holds one value"),
        ("external_id,external_id", "two columns are the same field, or one is a part of the other: external_id"),
        (
            "schema_instances.0.content.Zaphodina.0",
            "column 1 is no field of schema_instances.0.content that holds one value",
        ),
        ("schema_instances.0.content.", "column 1 is no field of schema_instances.0.content that holds one value"),
        (
            "schema_instances.0.content.Zaphodina,schema_instances.0.content.Zaphodina",
            "two columns are the same field, or one is a part of the other: schema_instances.0.content",
        ),
        ('"external_id', "line 1: the quotes or the size of a cell are wrong"),
    ],
)
def test_wrong_columns_are_told_before_anything_is_read(header: str, told: str, tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text(f"{header}\n", encoding="utf-8")
    with pytest.raises(InputError) as caught:
        open_input(path, way=way_of(CREATE))
    assert str(caught.value) == told


def test_the_fields_of_an_operation_with_arguments_of_their_own(tmp_path: Path) -> None:
    header = "charge_external_id,data.diagnoses.0.code,hl7_message_type,attachment_external_document_ids.0"
    [line] = read(tmp_path, f"{header}\n1,A00,x,d\n", CAPTURE)
    assert line == Line(
        2,
        {
            "charge_external_id": "1",
            "data": {"diagnoses": [{"code": "A00"}]},
            "hl7_message_type": "x",
            "attachment_external_document_ids": ["d"],
        },
    )
    for name in ("Zaphodina", "data", "data.Zaphodina"):
        with pytest.raises(InputError, match="is no field"):
            read(tmp_path, f"{name}\n", CAPTURE)


def test_quotes_that_go_wrong_later_end_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_text('external_id\na\n"b"c\nd\n', encoding="utf-8")
    lines = iter(open_input(path, way=way_of(CREATE)))
    assert next(lines) == Line(2, {"external_id": "a"})
    with pytest.raises(InputError, match=r"^line 3: the quotes or the size of a cell are wrong$"):
        next(lines)


def test_a_cell_may_be_as_long_as_a_line(tmp_path: Path) -> None:
    text = "x" * 2**20
    assert read(tmp_path, f"external_id\n{text}\n") == [Line(2, {"external_id": text})]


def test_a_row_that_is_too_long_ends_the_reading(tmp_path: Path) -> None:
    path = tmp_path / "claims.csv"
    path.write_bytes(b"external_id\na\n" + b"x" * 17 * 2**20 + b"\n")
    lines = iter(open_input(path, way=way_of(CREATE)))
    assert next(lines) == Line(2, {"external_id": "a"})
    with pytest.raises(InputError, match=r"^line 3: longer than 16 MB$"):
        next(lines)


@given(st.lists(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0")), min_size=1, max_size=5))
def test_any_text_comes_through(texts: list[str]) -> None:
    from io import BytesIO, StringIO

    from candid_aio.submission.sources import Input

    written = StringIO(newline="")
    csv.writer(written).writerows([["external_id", "patient.first_name"], *(["x", text] for text in texts)])
    source: Any = BytesIO(written.getvalue().encode())
    found = [line.record for line in Input(source, format="csv", way=way_of(CREATE)) if isinstance(line, Line)]
    patients = [{"first_name": None if text == "null" else text} for text in texts]
    assert found == [
        {"external_id": "x", **({"patient": patient} if patient["first_name"] != "" else {})} for patient in patients
    ]
