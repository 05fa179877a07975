"""The clients of `diagnoses`.

They hand operation and arguments to the one call path.
Generated from the contract by `python -m candid_aio._codegen`; not edited by hand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from candid_aio.resources.diagnoses import operations
from candid_aio.wire.resource import OMIT, AsyncResource, BlockingResource

if TYPE_CHECKING:
    from candid_aio.options import RequestOptions
    from candid_aio.resources.diagnoses.types import (
        Diagnosis,
        DiagnosisId,
        DiagnosisTypeCode,
        StandaloneDiagnosisCreate,
    )
    from candid_aio.resources.yes_no_indicator.types import YesNoIndicator
    from candid_aio.response import RawResponse

__all__ = ["AsyncDiagnosesClient", "AsyncRawDiagnosesClient", "DiagnosesClient", "RawDiagnosesClient"]


class AsyncDiagnosesClient(AsyncResource):
    """`diagnoses`, async."""

    @property
    def with_raw_response(self) -> AsyncRawDiagnosesClient:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return AsyncRawDiagnosesClient(self._caller)

    async def create(
        self,
        *,
        request: StandaloneDiagnosisCreate,
        request_options: RequestOptions | None = None,
    ) -> Diagnosis:
        """`POST /api/diagnoses/v2`, answers `Diagnosis`.

        The body is `request`: `StandaloneDiagnosisCreate`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return await self._caller.call(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        diagnosis_id: DiagnosisId,
        *,
        name: str | None = OMIT,
        code_type: DiagnosisTypeCode | None = OMIT,
        code: str | None = OMIT,
        present_on_admission_indicator: YesNoIndicator | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Diagnosis:
        """`PATCH /api/diagnoses/v2/{diagnosis_id}`, answers `Diagnosis`.

        In the path: `diagnosis_id`. In the body: `name`, `code_type`, `code`, `present_on_admission_indicator`. What is
        not passed is left out; None is sent as null.

        It raises `DiagnosisNotFoundHttpError` (404), `DisallowMultiplePrimaryDiagnosisHttpError` (422), or `ApiError`
        for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(
            operations.UPDATE,
            {
                "diagnosis_id": diagnosis_id,
                "name": name,
                "code_type": code_type,
                "code": code,
                "present_on_admission_indicator": present_on_admission_indicator,
            },
            request_options,
        )

    async def delete(self, diagnosis_id: DiagnosisId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/diagnoses/v2/{diagnosis_id}`, answers nothing.

        In the path: `diagnosis_id`.

        It raises `DiagnosisNotFoundHttpError` (404), `ServiceLinesMustHaveAtLeastOneDiagnosisHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return await self._caller.call(operations.DELETE, {"diagnosis_id": diagnosis_id}, request_options)


class DiagnosesClient(BlockingResource):
    """`diagnoses`, sync."""

    @property
    def with_raw_response(self) -> RawDiagnosesClient:
        """The same operations, answering `RawResponse`: status, headers, bytes, and what was read."""
        return RawDiagnosesClient(self._caller)

    def create(self, *, request: StandaloneDiagnosisCreate, request_options: RequestOptions | None = None) -> Diagnosis:
        """`POST /api/diagnoses/v2`, answers `Diagnosis`.

        The body is `request`: `StandaloneDiagnosisCreate`.

        It raises `ApiError` for any status that is not 2xx; the contract names no errors here.

        A second one would count twice: retried where nothing was done (no connection, 429, 503 with `Retry-After`), and
        after 408 or 5xx only if retries were asked for. A call that is cut off after bytes had left raises
        `AmbiguousOutcomeError`.
        """
        return self._caller.call(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        diagnosis_id: DiagnosisId,
        *,
        name: str | None = OMIT,
        code_type: DiagnosisTypeCode | None = OMIT,
        code: str | None = OMIT,
        present_on_admission_indicator: YesNoIndicator | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> Diagnosis:
        """`PATCH /api/diagnoses/v2/{diagnosis_id}`, answers `Diagnosis`.

        In the path: `diagnosis_id`. In the body: `name`, `code_type`, `code`, `present_on_admission_indicator`. What is
        not passed is left out; None is sent as null.

        It raises `DiagnosisNotFoundHttpError` (404), `DisallowMultiplePrimaryDiagnosisHttpError` (422), or `ApiError`
        for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(
            operations.UPDATE,
            {
                "diagnosis_id": diagnosis_id,
                "name": name,
                "code_type": code_type,
                "code": code,
                "present_on_admission_indicator": present_on_admission_indicator,
            },
            request_options,
        )

    def delete(self, diagnosis_id: DiagnosisId, *, request_options: RequestOptions | None = None) -> None:
        """`DELETE /api/diagnoses/v2/{diagnosis_id}`, answers nothing.

        In the path: `diagnosis_id`.

        It raises `DiagnosisNotFoundHttpError` (404), `ServiceLinesMustHaveAtLeastOneDiagnosisHttpError` (422), or
        `ApiError` for any other status that is not 2xx.

        Safe to repeat: retried after a time-out, a broken connection, 408, 429 or 5xx.
        """
        return self._caller.call(operations.DELETE, {"diagnosis_id": diagnosis_id}, request_options)


class AsyncRawDiagnosesClient(AsyncResource):
    """`diagnoses`, async, as raw answers."""

    async def create(
        self,
        *,
        request: StandaloneDiagnosisCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Diagnosis]:
        """`POST /api/diagnoses/v2`, with the raw answer. Otherwise as `AsyncDiagnosesClient.create`."""
        return await self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    async def update(
        self,
        diagnosis_id: DiagnosisId,
        *,
        name: str | None = OMIT,
        code_type: DiagnosisTypeCode | None = OMIT,
        code: str | None = OMIT,
        present_on_admission_indicator: YesNoIndicator | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Diagnosis]:
        """`PATCH /api/diagnoses/v2/{diagnosis_id}`, with the raw answer. Otherwise as `AsyncDiagnosesClient.update`."""
        return await self._caller.call_raw(
            operations.UPDATE,
            {
                "diagnosis_id": diagnosis_id,
                "name": name,
                "code_type": code_type,
                "code": code,
                "present_on_admission_indicator": present_on_admission_indicator,
            },
            request_options,
        )

    async def delete(
        self,
        diagnosis_id: DiagnosisId,
        *,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[None]:
        """`DELETE /api/diagnoses/v2/{diagnosis_id}`, with the raw answer.

        Otherwise as `AsyncDiagnosesClient.delete`.
        """
        return await self._caller.call_raw(operations.DELETE, {"diagnosis_id": diagnosis_id}, request_options)


class RawDiagnosesClient(BlockingResource):
    """`diagnoses`, sync, as raw answers."""

    def create(
        self,
        *,
        request: StandaloneDiagnosisCreate,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Diagnosis]:
        """`POST /api/diagnoses/v2`, with the raw answer. Otherwise as `DiagnosesClient.create`."""
        return self._caller.call_raw(operations.CREATE, {"request": request}, request_options)

    def update(
        self,
        diagnosis_id: DiagnosisId,
        *,
        name: str | None = OMIT,
        code_type: DiagnosisTypeCode | None = OMIT,
        code: str | None = OMIT,
        present_on_admission_indicator: YesNoIndicator | None = OMIT,
        request_options: RequestOptions | None = None,
    ) -> RawResponse[Diagnosis]:
        """`PATCH /api/diagnoses/v2/{diagnosis_id}`, with the raw answer. Otherwise as `DiagnosesClient.update`."""
        return self._caller.call_raw(
            operations.UPDATE,
            {
                "diagnosis_id": diagnosis_id,
                "name": name,
                "code_type": code_type,
                "code": code,
                "present_on_admission_indicator": present_on_admission_indicator,
            },
            request_options,
        )

    def delete(self, diagnosis_id: DiagnosisId, *, request_options: RequestOptions | None = None) -> RawResponse[None]:
        """`DELETE /api/diagnoses/v2/{diagnosis_id}`, with the raw answer. Otherwise as `DiagnosesClient.delete`."""
        return self._caller.call_raw(operations.DELETE, {"diagnosis_id": diagnosis_id}, request_options)
