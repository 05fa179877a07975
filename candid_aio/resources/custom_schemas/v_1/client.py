"""The clients of `custom_schemas.v_1`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.custom_schemas.v_1 import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.commons.types import OrganizationId, SchemaId
    from candid_aio.resources.custom_schemas.v_1.types import Schema, SchemaField, SchemaGetMultiResponse
    from candid_aio.response import RawResponse

__all__ = ["AsyncRawV1Client", "AsyncV1Client", "RawV1Client", "V1Client"]


class AsyncV1Client(AsyncResource):
    """`custom_schemas.v_1`, async."""

    @property
    def with_raw_response(self) -> AsyncRawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawV1Client(self._caller)

    async def get_multi(
        self,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> SchemaGetMultiResponse:
        """`GET /api/custom-schemas/v1`, answers `SchemaGetMultiResponse`.

        In the query, unless None: `organization_id`.

        It raises `UnauthorizedError` (403), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET_MULTI, {"organization_id": organization_id}, request_options)

    async def get(self, schema_id: SchemaId, *, request_options: RequestOptions | None = None) -> Schema:
        """`GET /api/custom-schemas/v1/{schema_id}`, answers `Schema`.

        In the path: `schema_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.GET, {"schema_id": schema_id}, request_options)

    async def create(
        self,
        *,
        name: str,
        fields: list[SchemaField],
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Schema:
        """`POST /api/custom-schemas/v1`, answers `Schema`.

        In the body: `name`, `description`, `fields`. What is not passed is left out; None is sent as null.

        It raises `SchemaValidationHttpFailure` (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return await self._caller.call(
            operations.CREATE,
            {"name": name, "description": description, "fields": fields},
            request_options,
        )

    async def update(
        self,
        schema_id: SchemaId,
        *,
        name: str | None = OMIT,
        description: str | None = OMIT,
        fields_to_add: list[SchemaField] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Schema:
        """`PATCH /api/custom-schemas/v1/{schema_id}`, answers `Schema`.

        In the path: `schema_id`. In the body: `name`, `description`, `fields_to_add`. What is not passed is left out;
        None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `SchemaValidationHttpFailure` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {"schema_id": schema_id, "name": name, "description": description, "fields_to_add": fields_to_add},
            request_options,
        )


class V1Client(BlockingResource):
    """`custom_schemas.v_1`, sync."""

    @property
    def with_raw_response(self) -> RawV1Client:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawV1Client(self._caller)

    def get_multi(
        self,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> SchemaGetMultiResponse:
        """`GET /api/custom-schemas/v1`, answers `SchemaGetMultiResponse`.

        In the query, unless None: `organization_id`.

        It raises `UnauthorizedError` (403), or `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET_MULTI, {"organization_id": organization_id}, request_options)

    def get(self, schema_id: SchemaId, *, request_options: RequestOptions | None = None) -> Schema:
        """`GET /api/custom-schemas/v1/{schema_id}`, answers `Schema`.

        In the path: `schema_id`.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), or `ApiError` for any other status that is not
        2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.GET, {"schema_id": schema_id}, request_options)

    def create(
        self,
        *,
        name: str,
        fields: list[SchemaField],
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Schema:
        """`POST /api/custom-schemas/v1`, answers `Schema`.

        In the body: `name`, `description`, `fields`. What is not passed is left out; None is sent as null.

        It raises `SchemaValidationHttpFailure` (422), or `ApiError` for any other status that is not 2xx.

        The server refuses a second one: retried after 408, 429 or 5xx, but a call that is cut off after bytes had left
        raises `AmbiguousOutcomeError`.
        """
        return self._caller.call(
            operations.CREATE,
            {"name": name, "description": description, "fields": fields},
            request_options,
        )

    def update(
        self,
        schema_id: SchemaId,
        *,
        name: str | None = OMIT,
        description: str | None = OMIT,
        fields_to_add: list[SchemaField] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Schema:
        """`PATCH /api/custom-schemas/v1/{schema_id}`, answers `Schema`.

        In the path: `schema_id`. In the body: `name`, `description`, `fields_to_add`. What is not passed is left out;
        None is sent as null.

        It raises `EntityNotFoundError` (404), `UnauthorizedError` (403), `SchemaValidationHttpFailure` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {"schema_id": schema_id, "name": name, "description": description, "fields_to_add": fields_to_add},
            request_options,
        )


class AsyncRawV1Client(AsyncResource):
    """`custom_schemas.v_1`, async, as raw answers."""

    async def get_multi(
        self,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SchemaGetMultiResponse]:
        """`GET /api/custom-schemas/v1`, with the raw answer. Otherwise as `AsyncV1Client.get_multi`."""
        return await self._caller.call_raw(operations.GET_MULTI, {"organization_id": organization_id}, request_options)

    async def get(self, schema_id: SchemaId, *, request_options: RequestOptions | None = None) -> RawResponse[Schema]:
        """`GET /api/custom-schemas/v1/{schema_id}`, with the raw answer. Otherwise as `AsyncV1Client.get`."""
        return await self._caller.call_raw(operations.GET, {"schema_id": schema_id}, request_options)

    async def create(
        self,
        *,
        name: str,
        fields: list[SchemaField],
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Schema]:
        """`POST /api/custom-schemas/v1`, with the raw answer. Otherwise as `AsyncV1Client.create`."""
        return await self._caller.call_raw(
            operations.CREATE,
            {"name": name, "description": description, "fields": fields},
            request_options,
        )

    async def update(
        self,
        schema_id: SchemaId,
        *,
        name: str | None = OMIT,
        description: str | None = OMIT,
        fields_to_add: list[SchemaField] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Schema]:
        """`PATCH /api/custom-schemas/v1/{schema_id}`, with the raw answer. Otherwise as `AsyncV1Client.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {"schema_id": schema_id, "name": name, "description": description, "fields_to_add": fields_to_add},
            request_options,
        )


class RawV1Client(BlockingResource):
    """`custom_schemas.v_1`, sync, as raw answers."""

    def get_multi(
        self,
        *,
        organization_id: OrganizationId | None = None,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[SchemaGetMultiResponse]:
        """`GET /api/custom-schemas/v1`, with the raw answer. Otherwise as `V1Client.get_multi`."""
        return self._caller.call_raw(operations.GET_MULTI, {"organization_id": organization_id}, request_options)

    def get(self, schema_id: SchemaId, *, request_options: RequestOptions | None = None) -> RawResponse[Schema]:
        """`GET /api/custom-schemas/v1/{schema_id}`, with the raw answer. Otherwise as `V1Client.get`."""
        return self._caller.call_raw(operations.GET, {"schema_id": schema_id}, request_options)

    def create(
        self,
        *,
        name: str,
        fields: list[SchemaField],
        description: str | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Schema]:
        """`POST /api/custom-schemas/v1`, with the raw answer. Otherwise as `V1Client.create`."""
        return self._caller.call_raw(
            operations.CREATE,
            {"name": name, "description": description, "fields": fields},
            request_options,
        )

    def update(
        self,
        schema_id: SchemaId,
        *,
        name: str | None = OMIT,
        description: str | None = OMIT,
        fields_to_add: list[SchemaField] | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Schema]:
        """`PATCH /api/custom-schemas/v1/{schema_id}`, with the raw answer. Otherwise as `V1Client.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {"schema_id": schema_id, "name": name, "description": description, "fields_to_add": fields_to_add},
            request_options,
        )
