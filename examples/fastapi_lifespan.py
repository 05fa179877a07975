"""A FastAPI service with one client for its whole life.

Run it against a sandbox: `python examples/fastapi_lifespan.py`. In production, with the credentials in the
environment: `uvicorn --factory examples.fastapi_lifespan:create_app`.
"""

from __future__ import annotations

import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any
from uuid import UUID

import uvicorn
from fastapi import FastAPI, HTTPException

from candid_aio import AmbiguousOutcomeError, ApiError, AsyncCandidApiClient, CandidError, structure
from candid_aio.resources.encounters.v_4 import EncounterCreate, EncounterExternalIdUniquenessError

__all__ = ["create_app"]


def create_app(**settings: Any) -> FastAPI:
    """`settings` go to the client; without them they come from the environment variables."""

    @asynccontextmanager
    async def lifespan(app: FastAPI) -> AsyncIterator[None]:
        async with AsyncCandidApiClient.from_env(**settings) as client:
            # Before the first request, and off the event loop: importing a resource takes some milliseconds.
            await client.warm_up("encounters")
            app.state.candid = client
            yield

    app = FastAPI(lifespan=lifespan)

    @app.post("/visits", status_code=201)
    async def create_visit(visit: dict[str, Any]) -> dict[str, str]:
        client: AsyncCandidApiClient = app.state.candid
        try:
            encounter = await client.encounters.v_4.create(request=structure(visit, EncounterCreate))
        except EncounterExternalIdUniquenessError:
            raise HTTPException(409, "this visit has been submitted") from None
        except AmbiguousOutcomeError:
            raise HTTPException(502, "look it up before submitting it again") from None
        except ValueError as error:
            raise HTTPException(422, str(error)) from None  # paths and types, never a value
        except CandidError as error:
            raise HTTPException(502, str(error)) from None
        return {"encounter_id": str(encounter.encounter_id)}

    @app.get("/visits/{encounter_id}")
    async def get_visit(encounter_id: UUID) -> dict[str, Any]:
        client: AsyncCandidApiClient = app.state.candid
        try:
            encounter = await client.encounters.v_4.get(encounter_id)
        except ApiError as error:
            raise HTTPException(404 if error.status_code == 404 else 502, str(error)) from None
        return {"claims": [str(claim.status) for claim in encounter.claims]}

    return app


def main(port: int = 8000) -> None:
    from local_candid import local_candid

    with local_candid() as settings:
        uvicorn.run(create_app(**settings), host="127.0.0.1", port=port, access_log=False)


if __name__ == "__main__":
    main(*(int(port) for port in sys.argv[1:2]))
