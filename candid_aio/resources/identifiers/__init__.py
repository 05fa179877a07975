"""`identifiers`, imported when first used.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio._lazy import lazy

if TYPE_CHECKING:
    from candid_aio.resources.identifiers.types import (
        Identifier,
        IdentifierBase,
        IdentifierCode,
        IdentifierCreate,
        IdentifierId,
        IdentifierUpdate,
        IdentifierValue,
        IdentifierValue_MedicaidProviderIdentifier,
        IdentifierValue_MedicareProviderIdentifier,
        MedicaidProviderIdentifier,
        MedicareProviderIdentifier,
        UpdatableIdentifier,
        UpdatableIdentifier_Add,
        UpdatableIdentifier_Remove,
        UpdatableIdentifier_Update,
    )
else:
    __getattr__, __dir__ = lazy(
        __name__,
        {
            "types": (
                "Identifier",
                "IdentifierBase",
                "IdentifierCode",
                "IdentifierCreate",
                "IdentifierId",
                "IdentifierUpdate",
                "IdentifierValue",
                "IdentifierValue_MedicaidProviderIdentifier",
                "IdentifierValue_MedicareProviderIdentifier",
                "MedicaidProviderIdentifier",
                "MedicareProviderIdentifier",
                "UpdatableIdentifier",
                "UpdatableIdentifier_Add",
                "UpdatableIdentifier_Remove",
                "UpdatableIdentifier_Update",
            ),
        },
    )

__all__ = [
    "Identifier",
    "IdentifierBase",
    "IdentifierCode",
    "IdentifierCreate",
    "IdentifierId",
    "IdentifierUpdate",
    "IdentifierValue",
    "IdentifierValue_MedicaidProviderIdentifier",
    "IdentifierValue_MedicareProviderIdentifier",
    "MedicaidProviderIdentifier",
    "MedicareProviderIdentifier",
    "UpdatableIdentifier",
    "UpdatableIdentifier_Add",
    "UpdatableIdentifier_Remove",
    "UpdatableIdentifier_Update",
]
