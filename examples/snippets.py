"""The snippets of the vendor's README, for this SDK.

Run it: `python examples/snippets.py CANDID_API_URL PRE_ENCOUNTER_URL`; without them it would talk to production.
"""

from __future__ import annotations

import asyncio
import sys

from candid_aio import ApiError, AsyncCandidApiClient, CandidApiClient, CandidApiClientEnvironment
from candid_aio.resources.pre_encounter.coverages.v_1 import MemberInfo
from candid_aio.resources.pre_encounter.eligibility_checks.v_1 import EligibilityRequest, IndividualProvider

REQUEST = EligibilityRequest(
    payer_id="payer_id",
    provider=IndividualProvider(npi="npi"),
    subscriber=MemberInfo(first_name="first_name", last_name="last_name"),
)


def usage(environment: CandidApiClientEnvironment) -> None:
    client = CandidApiClient(
        client_id="YOUR_CLIENT_ID",
        client_secret="YOUR_CLIENT_SECRET",
        environment=environment,
    )
    client.pre_encounter.eligibility_checks.v_1.post(request=REQUEST)
    client.close()


async def async_client(environment: CandidApiClientEnvironment) -> None:
    async with AsyncCandidApiClient(
        client_id="YOUR_CLIENT_ID",
        client_secret="YOUR_CLIENT_SECRET",
        environment=environment,
    ) as client:
        await client.pre_encounter.eligibility_checks.v_1.post(request=REQUEST)


def exceptions(client: CandidApiClient) -> None:
    try:
        client.pre_encounter.eligibility_checks.v_1.post(request=REQUEST)
    except ApiError as error:
        print(error.status_code)
        print(error.body)


def raw_answers(client: CandidApiClient) -> None:
    response = client.pre_encounter.eligibility_checks.v_1.with_raw_response.post(request=REQUEST)
    print(response.headers["content-type"])  # the headers
    print(type(response.data).__name__)  # the underlying object


def retries_and_timeouts(client: CandidApiClient) -> None:
    client.pre_encounter.eligibility_checks.v_1.post(request=REQUEST, request_options={"max_retries": 1})
    client.pre_encounter.eligibility_checks.v_1.post(request=REQUEST, request_options={"timeout_in_seconds": 10})


def main(*urls: str) -> None:
    environment = CandidApiClientEnvironment.PRODUCTION
    if urls:
        environment = CandidApiClientEnvironment(candid_api=urls[0], pre_encounter=urls[1])
    usage(environment)
    asyncio.run(async_client(environment))
    with CandidApiClient(token="my-pre-generated-bearer-token", environment=environment, timeout=20.0) as client:
        exceptions(client)
        raw_answers(client)
        retries_and_timeouts(client)


if __name__ == "__main__":
    main(*sys.argv[1:])
