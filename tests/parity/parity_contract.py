"""The contract as the parity tests read it: types, endpoints, and generated values on the wire.

It reads the contract itself and nothing that was generated from it, so that a mistake of the generator cannot hide
behind itself. Values are made from a seed: the same seed gives the same values on every machine.
"""

from __future__ import annotations

import functools
import json
import random
import re
import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any, Literal, TypeAlias

import attrs

__all__ = ["CONTRACT", "ENDPOINTS", "Case", "Variant", "cases", "fields_of", "parameters", "split", "split_arguments"]

CONTRACT: dict[str, Any] = json.loads(
    (Path(__file__).parents[2] / "candid_aio" / "_codegen" / "contract.json").read_text(encoding="utf-8")
)
ENDPOINTS: dict[str, dict[str, Any]] = {f"{e['resource']}.{e['name']}": e for e in CONTRACT["endpoints"]}

Variant: TypeAlias = Literal["min", "full", "odd", "null"]
"""What a case passes: what is required; everything; text and moments that need care; null where null may be."""

WORDS = ("acacia", "birch", "cedar", "elm", "hazel", "juniper", "larch", "maple", "rowan", "willow")
ODD_TAILS = (" a b", "100%", "é", "名", '"q"', ",;", "+1", "?q=1&r=2", "#h", "/x", "\\n", "%41", "=", "~'()*", "")
ODD_MOMENTS = ("19:40:32-08:00", "23:29:40.123456+05:30", "00:00:00Z", "12:30:00+00:00", "23:59:59.999Z")
DEEP = 5
"""From this depth on, optional fields are left out and lists stay short: some types hold themselves."""


@attrs.frozen
class Case:
    """One call: its arguments by their Python name and in the wire's form, and the answer that the server gives."""

    endpoint: str
    variant: Variant
    arguments: dict[str, Any]
    status: int
    answer: Any
    error: str | None = None


def split_arguments(text: str) -> list[str]:
    """The arguments of a type expression: `K, list[V]` has two."""
    depth = 0
    parts = [""]
    for character in text:
        depth += (character == "[") - (character == "]")
        if character == "," and depth == 0:
            parts.append("")
        else:
            parts[-1] += character
    return [part.strip() for part in parts]


@functools.cache
def split(expression: str) -> tuple[str, tuple[str, ...]]:
    """`map[str, X]` is `("map", ("str", "X"))`; a name is itself without arguments."""
    matched = re.fullmatch(r"(\w+)\[(.*)\]", expression, re.DOTALL)
    if matched is None:
        return expression, ()
    return matched[1], tuple(split_arguments(matched[2]))


@functools.cache
def fields_of(name: str) -> tuple[dict[str, Any], ...]:
    """The fields of an object, those of the objects it extends first; a field said again is said by the last."""
    type_ = CONTRACT["types"][name]
    found: dict[str, dict[str, Any]] = {}
    for base in type_.get("extends", []):
        found |= {field["name"]: field for field in fields_of(base)}
    found |= {field["name"]: field for field in type_["fields"]}
    return tuple(found.values())


def parameters(endpoint: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """The arguments of a call by their Python name; `in` tells where each goes."""
    found = {p["name"]: {**p, "in": "path"} for p in endpoint.get("path_params", [])}
    found |= {p["name"]: {**p, "in": "query"} for p in endpoint.get("query", [])}
    body = endpoint.get("body") or {}
    if body.get("kind") == "json":
        found[body["name"]] = {**body, "in": "body"}
    for part in body.get("files", []) + body.get("fields", []):
        found[part["name"]] = {**part, "in": body["kind"]}
    return found


@attrs.define
class Maker:
    """Makes values of the contract's types, as they are on the wire."""

    chance: random.Random
    variant: Variant

    def text(self) -> str:
        word = f"{self.chance.choice(WORDS)}-{self.chance.randrange(1_000_000)}"
        return word + self.chance.choice(ODD_TAILS) if self.variant == "odd" else word

    def date(self) -> str:
        return f"{self.chance.randint(2020, 2026)}-{self.chance.randint(1, 12):02}-{self.chance.randint(1, 28):02}"

    def moment(self) -> str:
        time = self.chance.choice(ODD_MOMENTS) if self.variant == "odd" else f"{self.chance.randint(0, 23):02}:07:09Z"
        return f"{self.date()}T{time}"

    def scalar(self, name: str) -> Any:
        match name:
            case "str":
                return self.text()
            case "int":
                return self.chance.choice([0, 1, self.chance.randrange(100_000), -3])
            case "float":
                return self.chance.choice([0.0, 12.5, 3.0, self.chance.randrange(10_000) / 8])
            case "bool":
                return self.chance.random() < 0.5
            case "uuid":
                return str(uuid.UUID(int=self.chance.getrandbits(128), version=4))
            case "date":
                return self.date()
            case "datetime":
                return self.moment()
            case "any":
                return self.chance.choice([{"a": 1, "b": [None, {"c": "d"}]}, ["x", 1.5, True], self.text(), 7])
            case "none":
                return None
        message = f"the contract has a type that this test does not know: {name}"
        raise AssertionError(message)

    def value(self, expression: str, depth: int = 0) -> Any:
        head, inner = split(expression)
        match head:
            case "optional":
                return self.value(inner[0], depth)
            case "list" | "set":
                return self.items(head, inner[0], depth)
            case "map":
                return {
                    self.value(inner[0], depth + 1): self.value(inner[1], depth + 1) for _ in range(self.count(depth))
                }
            case "union":
                return self.value(self.chance.choice(inner), depth)
            case "literal":
                return json.loads(inner[0])
            case "file":
                return {"$file": [f"{self.text()}.pdf", f"content of {self.text()}", "application/pdf"]}
        if head not in CONTRACT["types"]:
            return self.scalar(head)
        type_ = CONTRACT["types"][head]
        match type_["kind"]:
            case "alias":
                return self.value(type_["type"], depth)
            case "enum":
                return self.chance.choice(type_["values"])[1]
            case "union":
                return self.value(self.chance.choice(type_["variants"]), depth)
        return self.fields(fields_of(head), depth)

    def count(self, depth: int) -> int:
        if self.variant == "min":
            return self.chance.randint(0, 1)
        return 2 if depth < 2 else self.chance.randint(0, 2) if self.variant == "odd" else 1

    def items(self, head: str, item: str, depth: int) -> list[Any]:
        made = [self.value(item, depth + 1) for _ in range(self.count(depth))]
        return made if head == "list" else [value for n, value in enumerate(made) if value not in made[:n]]

    def is_passed(self, field: dict[str, Any], depth: int) -> bool:
        if field.get("required", True):
            return True
        match self.variant:
            case "min":
                return False
            case "full":
                return depth < DEEP
        return depth < DEEP and self.chance.random() < 0.8

    def fields(self, fields: tuple[dict[str, Any], ...], depth: int = 0) -> dict[str, Any]:
        made = {}
        for field in fields:
            if self.is_passed(field, depth):
                is_null = self.variant == "null" and not field.get("required", True) and self.chance.random() < 0.5
                made[field.get("wire", field["name"])] = None if is_null else self.value(field["type"], depth + 1)
        return made

    def arguments(self, endpoint: dict[str, Any]) -> dict[str, Any]:
        """By Python name. A path has no empty text, a query no null, and a form neither."""
        made = {}
        for name, parameter in parameters(endpoint).items():
            if not self.is_passed(parameter, 0):
                continue
            may_be_null = parameter["in"] == "json_fields" and not parameter.get("required", True)
            is_null = self.variant == "null" and may_be_null and self.chance.random() < 0.5
            made[name] = None if is_null else self.value(parameter["type"])
        return made


def cases(endpoint: str, seed: int) -> Iterator[Case]:
    """The cases of an endpoint: four kinds of arguments, then each error that it lists."""
    described = ENDPOINTS[endpoint]
    variants: tuple[Variant, ...] = ("min", "full", "odd", "null")
    for variant in variants:
        maker = Maker(random.Random(f"{endpoint} {variant} {seed}"), variant)
        response = described.get("response")
        answer = None if response is None else maker.value(response)
        yield Case(endpoint, variant, maker.arguments(described), 200, answer)
    for qualified in described.get("errors") or []:
        error = CONTRACT["errors"][qualified]
        maker = Maker(random.Random(f"{endpoint} {qualified} {seed}"), "full")
        content = None if error["body"] is None else maker.value(error["body"])
        answer = {"errorName": error["error_name"], "content": content}
        yield Case(endpoint, "min", maker_of_minimum(endpoint, seed), error["status"], answer, qualified)


def maker_of_minimum(endpoint: str, seed: int) -> dict[str, Any]:
    return Maker(random.Random(f"{endpoint} error {seed}"), "min").arguments(ENDPOINTS[endpoint])
