"""The named errors of `commons`.

Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.errors import ApiError

if TYPE_CHECKING:
    from candid_aio.resources.commons.types import (
        BadRequestErrorMessage,
        EntityConflictErrorMessage,
        EntityNotFoundErrorMessage,
        HttpServiceUnavailableErrorMessage,
        InternalErrorMessage,
        OrganizationNotAuthorizedErrorMessage,
        RequestValidationError,
        UnauthorizedErrorMessage,
        UnprocessableEntityErrorMessage,
        UpdatesDisabledDueToExternalSystemIntegrationErrorMessage,
    )

__all__ = [
    "BadRequestError",
    "EntityConflictError",
    "EntityNotFoundError",
    "HttpRequestValidationError",
    "HttpRequestValidationsError",
    "HttpServiceUnavailableError",
    "InternalError",
    "OrganizationNotAuthorizedError",
    "UnauthorizedError",
    "UnprocessableEntityError",
    "UpdatesDisabledDueToExternalSystemIntegrationError",
]


class BadRequestError(ApiError):
    """400 `BadRequestError`. Its `body` is `BadRequestErrorMessage`."""

    error_name = "BadRequestError"
    namespace = "commons"
    content = "BadRequestErrorMessage"

    body: BadRequestErrorMessage


class EntityConflictError(ApiError):
    """409 `EntityConflictError`. Its `body` is `EntityConflictErrorMessage`."""

    error_name = "EntityConflictError"
    namespace = "commons"
    content = "EntityConflictErrorMessage"

    body: EntityConflictErrorMessage


class EntityNotFoundError(ApiError):
    """404 `EntityNotFoundError`. Its `body` is `EntityNotFoundErrorMessage`."""

    error_name = "EntityNotFoundError"
    namespace = "commons"
    content = "EntityNotFoundErrorMessage"

    body: EntityNotFoundErrorMessage


class HttpRequestValidationError(ApiError):
    """422 `HttpRequestValidationError`. Its `body` is `RequestValidationError`."""

    error_name = "HttpRequestValidationError"
    namespace = "commons"
    content = "RequestValidationError"

    body: RequestValidationError


class HttpRequestValidationsError(ApiError):
    """422 `HttpRequestValidationsError`. Its `body` is `list[RequestValidationError]`."""

    error_name = "HttpRequestValidationsError"
    namespace = "commons"
    content = "list[RequestValidationError]"

    body: list[RequestValidationError]


class HttpServiceUnavailableError(ApiError):
    """503 `HttpServiceUnavailableError`. Its `body` is `HttpServiceUnavailableErrorMessage`."""

    error_name = "HttpServiceUnavailableError"
    namespace = "commons"
    content = "HttpServiceUnavailableErrorMessage"

    body: HttpServiceUnavailableErrorMessage


class InternalError(ApiError):
    """500 `InternalError`. Its `body` is `InternalErrorMessage`."""

    error_name = "InternalError"
    namespace = "commons"
    content = "InternalErrorMessage"

    body: InternalErrorMessage


class OrganizationNotAuthorizedError(ApiError):
    """400 `OrganizationNotAuthorizedError`. Its `body` is `OrganizationNotAuthorizedErrorMessage`."""

    error_name = "OrganizationNotAuthorizedError"
    namespace = "commons"
    content = "OrganizationNotAuthorizedErrorMessage"

    body: OrganizationNotAuthorizedErrorMessage


class UnauthorizedError(ApiError):
    """403 `UnauthorizedError`. Its `body` is `UnauthorizedErrorMessage`."""

    error_name = "UnauthorizedError"
    namespace = "commons"
    content = "UnauthorizedErrorMessage"

    body: UnauthorizedErrorMessage


class UnprocessableEntityError(ApiError):
    """422 `UnprocessableEntityError`. Its `body` is `UnprocessableEntityErrorMessage`."""

    error_name = "UnprocessableEntityError"
    namespace = "commons"
    content = "UnprocessableEntityErrorMessage"

    body: UnprocessableEntityErrorMessage


class UpdatesDisabledDueToExternalSystemIntegrationError(ApiError):
    """422 `UpdatesDisabledDueToExternalSystemIntegrationError`.

    Its `body` is `UpdatesDisabledDueToExternalSystemIntegrationErrorMessage`.
    """

    error_name = "UpdatesDisabledDueToExternalSystemIntegrationError"
    namespace = "commons"
    content = "UpdatesDisabledDueToExternalSystemIntegrationErrorMessage"

    body: UpdatesDisabledDueToExternalSystemIntegrationErrorMessage
