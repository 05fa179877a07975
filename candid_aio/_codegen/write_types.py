"""Writes `types.py` of a namespace, and `_base.py` where namespaces inherit from each other."""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._codegen.contract import Contract, Enum, Field, Object, Type, Union, mentioned, simple_name
from candid_aio._codegen.expressions import Expression, references
from candid_aio._codegen.layout import (
    WIDTH,
    bracketed,
    exports,
    from_imports,
    header,
    import_blocks,
    mapping,
    spaced,
    text,
    words,
)

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from candid_aio._codegen.plan import Namespace

__all__ = ["write_base", "write_types"]

_STANDARD = {"Any": "typing", "UUID": "uuid", "date": "datetime", "datetime": "datetime"}


def write_types(contract: Contract, namespace: Namespace) -> str:
    here = [found for found in namespace.types if found.name not in namespace.base_types]
    evaluated = list(_evaluated(contract, namespace))
    refs = {name for expression in evaluated for name in references(expression)}
    mentions = {word for expression in evaluated for word in words(namespace.evaluable(expression))}
    return _module(namespace, here, f"The types of `{namespace.name}`.", refs, mentions, again=namespace.base_types)


def write_base(namespace: Namespace) -> str:
    """The classes that stand apart because their namespace and another one inherit from each other."""
    here = [found for found in namespace.types if found.name in namespace.base_types]
    what = f"Bases in `{namespace.name}` of types in a namespace that it inherits from in turn."
    return _module(namespace, here, what, set(), set())


def _evaluated(contract: Contract, namespace: Namespace) -> Iterator[Expression]:
    """What is evaluated with this module's names although it stands in the others."""
    for name in namespace.errors:
        yield contract.errors[name].content
    for operation in namespace.operations:
        yield from operation.endpoint.expressions()
        if operation.pages is not None:
            yield operation.pages.item


def _module(
    namespace: Namespace, here: list[Type], what: str, refs: set[str], mentions: set[str], again: Sequence[str] = ()
) -> str:
    blocks = [_definition(namespace, found) for found in here]
    # Not from enums, whose members may be called anything.
    classes = [block for block, found in zip(blocks, here, strict=True) if not isinstance(found, Enum)]
    used = {word for block in classes for line in block for word in words(line)}
    used |= {"OpenEnum"} if len(classes) < len(blocks) else set()
    defined = {found.name for found in here}
    bases = {base for found in here if isinstance(found, Object) for base in found.extends}
    at_run_time = (bases | set(again)) - defined
    for_checkers = {name for found in here for name in mentioned(found)} - defined - at_run_time
    needs_check = for_checkers or any(isinstance(found, Union) for found in here)

    imported = {"Any", "Literal", "TypeAlias", "UUID"} & used
    standard = {
        "typing": imported - {"UUID"} | ({"TYPE_CHECKING"} if needs_check else set()),
        "uuid": imported & {"UUID"},
    }
    ours = namespace.imports(at_run_time)
    ours["candid_aio.wire.model"] = {"Model", "model", "renamed"} & used
    ours["candid_aio.wire.open"] = {"OpenEnum", "UnknownVariant", "union"} & used

    lines = header(what)
    moments = ["import datetime as dt"] if "dt" in used else []
    lines += import_blocks(moments + from_imports(standard), from_imports(ours))
    if for_checkers:
        lines += ["if TYPE_CHECKING:", *from_imports(namespace.imports(for_checkers), indent=4), ""]
    lines += exports(simple_name(name) for name in [*defined, *again])
    table = {namespace.names[name]: namespace.reference(name) for name in (for_checkers | refs) - defined - at_run_time}
    table |= {name: module for name, module in _STANDARD.items() if name in mentions - imported}
    if table:
        lines += ["", *mapping("_REFS = ", {name: text(table[name]) for name in sorted(table)})]
    return "\n".join(lines + spaced(blocks)) + "\n"


def _definition(namespace: Namespace, found: Type) -> list[str]:
    match found:
        case Object():
            return _object(namespace, found)
        case Enum():
            return _enum(found)
        case Union():
            return _union(namespace, found)
        case _:
            return [f"{simple_name(found.name)}: TypeAlias = {namespace.python(found.type)}"]


def _object(namespace: Namespace, found: Object) -> list[str]:
    name = simple_name(found.name)
    bases = ", ".join(namespace.names[base] for base in found.extends) or "Model"
    fields = [line for field in found.fields for line in _field(namespace, field)]
    shadowed = {field.name for field in found.fields} & {
        word for field in found.fields for word in words(namespace.python(field.type))
    }
    if shadowed:
        message = f"{found.name}: a field shadows a type of the same name: {shadowed}"
        raise ValueError(message)
    # Fields are in the `__dict__` that Model gives; without this line each object would pay for weak references, too.
    no_slots = "    __slots__ = ()"
    body = [no_slots, "", *fields] if fields else ['    """It has no fields of its own."""', "", no_slots]
    return ["@model(kw_only=True)", f"class {name}({bases}):", *body]


def _field(namespace: Namespace, field: Field) -> list[str]:
    annotation = f"{field.name}: {namespace.python(field.type)}"
    default = ""
    if not field.required:
        default = "None"
    elif field.type.head == "literal":
        default = field.type.arguments[0].head
    if field.wire == field.name:
        return [f"    {annotation} = {default}" if default else f"    {annotation}"]
    arguments = [f"default={default}"] if default else []
    arguments.append(f'metadata={{"wire": {text(field.wire)}}}')
    return bracketed(f"{annotation} = renamed(", arguments, ")", indent=4)


def _enum(found: Enum) -> list[str]:
    lines = [f"class {simple_name(found.name)}(OpenEnum):"]
    for member, value in found.values:
        line = f"    {member} = {text(value)}"
        lines += [line] if len(line) <= WIDTH else [f"    {member} = (", f"        {text(value)}", "    )"]
    return lines


def _union(namespace: Namespace, found: Union) -> list[str]:
    name = simple_name(found.name)
    variants = [simple_name(variant) for variant in found.variants]
    alternatives = [*variants, "UnknownVariant"]
    one = " | ".join(alternatives)
    declared = [f"    {name}: TypeAlias = {one}"]
    if len(declared[0]) > WIDTH:
        inside = [one] if len(one) + 8 <= WIDTH else [alternatives[0], *(f"| {other}" for other in alternatives[1:])]
        declared = [f"    {name}: TypeAlias = (", *(f"        {line}" for line in inside), "    )"]
    return ["if TYPE_CHECKING:", *declared, "else:", *_union_class(namespace, found, name, variants)]


def _union_class(namespace: Namespace, found: Union, name: str, variants: list[str]) -> list[str]:
    if found.discriminator is None:
        choices = "\n".join(bracketed("(", [text(variant) for variant in variants], ")"))
    else:
        tags = {_tag(namespace, found, variant): text(simple_name(variant)) for variant in found.variants}
        choices = "\n".join(mapping("", tags, margin=12, split=True))
    discriminator = "None" if found.discriminator is None else text(found.discriminator)
    return bracketed(f"{name} = union(", [text(name), "__name__", discriminator, choices], ")", indent=4)


def _tag(namespace: Namespace, found: Union, variant: str) -> str:
    """The text of the discriminator that tells a variant. Raises ValueError where the variant has none."""
    objects = {one.name: one for one in namespace.types if isinstance(one, Object)}
    for field in objects[variant].fields:
        if field.wire == found.discriminator and field.type.head == "literal":
            return field.type.arguments[0].head.strip('"')
    message = f"{variant}: no literal {found.discriminator}"
    raise ValueError(message)
