"""Making clients: settings, credentials, environments, copies; nothing is imported or reached by it."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import ssl
import subprocess
import sys
from collections.abc import Iterator
from typing import Any
from uuid import UUID

import aiohttp
import cattrs
import pytest

import candid_aio
from candid_aio import (
    AsyncCandidApiClient,
    CandidApiClient,
    CandidApiClientEnvironment,
    InvalidValueError,
    Limits,
    RetryPolicy,
)
from candid_aio.building import settings_from_env
from candid_aio.options import CallDefaults, CallSettings, ClientSettings
from candid_aio.transport.limiter import Pace
from candid_aio.warming import warm_up

CREDENTIALS: Any = {"client_id": "an-id", "client_secret": "a-secret"}


def client(**settings: Any) -> AsyncCandidApiClient:
    return AsyncCandidApiClient(**{"token": "t0ken", **settings})


@pytest.fixture(autouse=True)
def no_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("CLIENT_ID", "CLIENT_SECRET", "TOKEN", "ENVIRONMENT"):
        monkeypatch.delenv(f"CANDID_{name}", raising=False)


@pytest.mark.parametrize(
    "settings",
    [
        {},
        {"client_id": "only"},
        {"client_secret": "only"},
        {"client_id": "", "client_secret": ""},
        {"client_id": None, "client_secret": None, "token": None},
    ],
)
def test_without_credentials_it_is_a_value_error(settings: Any) -> None:
    with pytest.raises(ValueError, match="client_id= and client_secret=, or token="):
        AsyncCandidApiClient(**settings)


def test_unknown_settings_are_type_errors_that_name_them() -> None:
    with pytest.raises(TypeError, match="'timeuot'"):
        client(timeuot=3)
    no_default: Any = {"token": "another"}
    with pytest.raises(TypeError, match="'token'"):
        client().with_options(**no_default)


@pytest.mark.parametrize(
    ("name", "value", "kind"),
    [
        ("client_id", 5, "a text"),
        ("client_secret", b"secret", "a text"),
        ("environment", "PRODUCTION", "a CandidApiClientEnvironment"),
        ("limits", 20, "a Limits"),
        ("rate_limit", 970, "a RateLimit or None"),
        ("headers", [("x-a", "b")], "a mapping of names and texts"),
        ("headers", {"x-a": 1}, "a mapping of names and texts"),
        ("headers", {1: "b"}, "a mapping of names and texts"),
        ("proxy_headers", "x-a: b", "a mapping of names and texts"),
        ("proxy_headers", {"x-a": None}, "a mapping of names and texts"),
        ("on_event", "print", "something that can be called"),
        ("session_factory", 3, "something that can be called"),
        ("connector_factory", 3, "something that can be called"),
        ("proxy", 5, "a text"),
        ("proxy_auth", "user:secret", "a tuple of user and password"),
        ("proxy_auth", ("user",), "a tuple of user and password"),
        ("proxy_auth", ("user", None), "a tuple of user and password"),
        ("local_addr", 5, "a text or a tuple of address and port"),
        ("local_addr", ("127.0.0.1", "80"), "a text or a tuple of address and port"),
        ("ssl", "yes", "an ssl.SSLContext, an aiohttp.Fingerprint, True or False"),
        ("trust_env", "no", "True or False"),
        ("allow_http", 1, "True or False"),
        ("converter", 3, "a cattrs.Converter"),
        ("keep_unknown_fields", "no", "True or False"),
        ("strict", "no", "True or False"),
        ("retry", 3, "a RetryPolicy"),
    ],
)
@pytest.mark.parametrize("kind_of_client", [AsyncCandidApiClient, CandidApiClient])
def test_a_setting_of_another_kind_is_a_type_error_when_the_client_is_made(
    kind_of_client: Any, name: str, value: object, kind: str
) -> None:
    with pytest.raises(TypeError, match=f"^{name} must be {kind}$"):
        kind_of_client(**{"token": "t0ken", name: value})


@pytest.mark.parametrize("wrong", ["x", aiohttp.ClientSession])
def test_a_session_of_another_kind_is_a_type_error_when_the_client_is_made(wrong: object) -> None:
    with pytest.raises(TypeError, match=r"^session must be an aiohttp\.ClientSession$"):
        client(session=wrong)


SESSION = aiohttp.ClientSession.__new__(aiohttp.ClientSession)
"""It was never opened: that takes an event loop."""


@pytest.mark.parametrize(
    "settings",
    [
        {"headers": {"x-a": None, "x-b": "text"}},
        {"session": SESSION},
        {"session_factory": aiohttp.ClientSession},
        {"connector_factory": aiohttp.TCPConnector},
        {"proxy": "http://localhost:1", "proxy_auth": ("user", "password"), "proxy_headers": {"x-a": "text"}},
        {"local_addr": "127.0.0.2"},
        {"local_addr": ("127.0.0.2", 0)},
        {"ssl": False},
        {"ssl": ssl.create_default_context()},
        {"ssl": aiohttp.Fingerprint(bytes(32))},
        {"converter": cattrs.Converter()},
        {"session": None, "proxy": None, "ssl": None, "converter": None},
    ],
)
def test_each_kind_that_a_setting_may_have_is_taken(settings: Any) -> None:
    client(**settings)


def test_the_same_holds_for_a_copy_and_for_a_call() -> None:
    wrong: Any = {"headers": 5}
    wrong_option: Any = {"retry": 3}
    with pytest.raises(TypeError, match="headers must be a mapping"):
        client().with_options(**wrong)
    with pytest.raises(TypeError, match="retry must be a RetryPolicy"):
        CallSettings().for_call(wrong_option)


@pytest.mark.parametrize(
    ("name", "replacement"),
    [("httpx_client", "session="), ("follow_redirects", "no redirect is followed"), ("base_url", "environment=")],
)
def test_the_official_sdks_settings_that_are_not_taken_name_their_replacement(name: str, replacement: str) -> None:
    with pytest.raises(TypeError, match=replacement):
        client(**{name: object()})


@pytest.mark.parametrize(
    ("settings", "named"),
    [
        ({"session": SESSION, "session_factory": object}, "session, session_factory"),
        ({"session_factory": object, "connector_factory": object}, "session_factory, connector_factory"),
        ({"session": SESSION, "local_addr": "0.0.0.0"}, "local_addr"),
        ({"connector_factory": object, "ssl": False}, "ssl"),
        ({"session": SESSION, "trust_env": True}, "trust_env"),
        ({"proxy_auth": ("user", "password")}, "proxy"),
        ({"proxy_headers": {"x": "y"}}, "proxy"),
        ({"proxy": "not a url"}, "proxy must be"),
        ({"timeout": 0}, "timeout"),
        ({"deadline": -1}, "deadline"),
        ({"max_retries": -1}, "max_retries"),
        ({"token": "two words"}, "visible ASCII"),
    ],
)
def test_settings_that_are_wrong_or_exclude_each_other_are_value_errors(settings: Any, named: str) -> None:
    with pytest.raises(ValueError, match=named):
        client(**settings)


@pytest.mark.parametrize("settings", [{"trust_env": True}, {"connector_factory": object, "trust_env": True}])
def test_settings_that_go_together_are_taken(settings: Any) -> None:
    client(**settings)


@pytest.mark.parametrize(
    "url",
    ["http://localhost:5050", "http://127.0.0.1", "http://127.8.8.8:1", "http://[::1]:80", "http://api.localhost/v1"],
)
def test_plain_http_is_taken_to_this_machine(url: str) -> None:
    client(environment=CandidApiClientEnvironment(candid_api=url, pre_encounter="https://elsewhere.example"))


@pytest.mark.parametrize("url", ["http://elsewhere.example", "http://10.0.0.1", "http://localhost.example"])
def test_plain_http_to_others_has_to_be_asked_for(url: str) -> None:
    environment = CandidApiClientEnvironment(candid_api="https://elsewhere.example", pre_encounter=url)
    with pytest.raises(ValueError, match="pre_encounter is http://"):
        client(environment=environment)
    client(environment=environment, allow_http=True)


@pytest.mark.parametrize(
    "url", ["ftp://localhost", "localhost:5050", "https://", "https://a.example/?b=c", "https://u:p@a.example", ""]
)
def test_an_environment_is_two_urls(url: str) -> None:
    with pytest.raises(ValueError, match="candid_api must be the URL"):
        client(environment=CandidApiClientEnvironment(candid_api=url, pre_encounter="https://elsewhere.example"))


def test_an_environment_of_another_kind_is_a_type_error() -> None:
    with pytest.raises(TypeError, match="environment must be"):
        client(environment="PRODUCTION")


def environment_of(made: AsyncCandidApiClient) -> CandidApiClientEnvironment:
    return made._caller.shared.environment


def test_production_is_the_default() -> None:
    assert environment_of(client()) is CandidApiClientEnvironment.PRODUCTION


@pytest.mark.parametrize("name", ["PRODUCTION", "STAGING", "CANDID_SANDBOX", "CANDID_STAGING", "LOCAL", "staging"])
def test_the_environment_variable_names_an_environment(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CANDID_TOKEN", "t")
    monkeypatch.setenv("CANDID_ENVIRONMENT", name)
    expected = getattr(CandidApiClientEnvironment, name.upper())
    assert environment_of(AsyncCandidApiClient.from_env()) is expected


@pytest.mark.parametrize("name", ["PROD", "candid_api", "__doc__"])
def test_the_environment_variable_with_another_name_is_a_value_error(
    name: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDID_TOKEN", "t")
    monkeypatch.setenv("CANDID_ENVIRONMENT", name)
    with pytest.raises(ValueError, match="CANDID_ENVIRONMENT must be"):
        AsyncCandidApiClient.from_env()


def test_credentials_come_from_the_environment_and_what_is_given_goes_over_them(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    with pytest.raises(ValueError, match="client_id="):
        AsyncCandidApiClient.from_env()
    monkeypatch.setenv("CANDID_CLIENT_ID", "i")
    monkeypatch.setenv("CANDID_CLIENT_SECRET", "s")
    monkeypatch.setenv("CANDID_TOKEN", "")
    assert settings_from_env({"client_secret": "mine"}) == {"client_id": "i", "client_secret": "mine"}
    AsyncCandidApiClient.from_env(timeout=3)


@pytest.mark.parametrize("given", [{"client_id": "mine", "client_secret": "mine"}, {"client_secret": "mine"}])
def test_no_token_of_the_environment_goes_over_credentials_that_are_given(
    given: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("CANDID_CLIENT_ID", "i")
    monkeypatch.setenv("CANDID_TOKEN", "another tenant's")
    assert settings_from_env(given) == {"client_id": "i", **given}
    assert settings_from_env({}) == {"client_id": "i", "token": "another tenant's"}


def test_a_copy_has_other_defaults_and_shares_the_rest() -> None:
    events: list[Any] = []
    first = client(timeout=5, headers={"X-One": "1"}, max_retries=7)
    second = first.with_options(
        deadline=9, headers={"X-Two": "2"}, retry=RetryPolicy(backoff=1), on_event=events.append
    )
    assert type(second) is AsyncCandidApiClient
    assert second._caller.shared is first._caller.shared
    settings = second._caller.settings
    assert (settings.timeout, settings.deadline, settings.policy) == (5, 9, RetryPolicy(backoff=1))
    assert {name: value.reveal() for name, value in second._caller.headers.items()} == {"X-One": "1", "X-Two": "2"}
    third = second.with_options()
    assert third._caller.on_event == events.append
    assert third.with_options(on_event=None)._caller.on_event is None
    assert list(first._caller.headers) == ["X-One"]


def test_a_subclass_copies_to_itself() -> None:
    class Mine(AsyncCandidApiClient):
        pass

    assert type(Mine(token="t").with_options(timeout=2)) is Mine


def test_what_an_interactive_session_shows_is_short() -> None:
    with CandidApiClient(token="t") as blocking:
        assert repr(blocking.encounters.v_4) == "<V4Client>"
        assert "name: 'str | None' = OMIT" in str(inspect.signature(blocking.custom_schemas.v_1.update))
    assert repr(client().encounters.v_4) == "<AsyncV4Client>"


def test_reprs_of_a_client_and_its_parts_hold_no_secret() -> None:
    made = AsyncCandidApiClient(
        client_id="CANARY1",
        client_secret="CANARY2",
        headers={"x-gateway": "CANARY3"},
        proxy="http://CANARY4:CANARY5@localhost:1",
        proxy_headers={"x": "CANARY6"},
        proxy_auth=("CANARY7", "CANARY8"),
    )
    copies = [made, made.with_options(headers={"x-other": "CANARY9"}), client(token="CANARY10")]
    seen: list[Any] = []

    def walk(thing: Any, depth: int) -> None:
        seen.append(repr(thing))
        if depth and type(thing).__module__.startswith("candid_aio") and type(thing).__name__ != "Secret":
            named = vars(thing) if hasattr(thing, "__dict__") else {}
            seen.append(repr(named) if type(thing).__name__ != "SessionSettings" else "")
            for inner in named.values():
                walk(inner, depth - 1)

    for each in copies:
        walk(each, 4)
        seen.append(repr(vars(each)))
    assert repr(made._caller.shared.sessions) == "<Sessions: 0>"
    assert "CANARY" not in "".join(seen)


def test_every_setting_is_in_the_documentation_of_the_client() -> None:
    text = inspect.getdoc(AsyncCandidApiClient) or ""
    names = ClientSettings.__annotations__.keys() | CallDefaults.__annotations__.keys()
    assert [name for name in sorted(names) if f"`{name}`" not in text] == []


def test_every_public_name_is_there_and_the_list_is_whole() -> None:
    names: dict[str, Any] = {}
    exec("from candid_aio import *", names)
    assert set(candid_aio.__all__) <= names.keys()
    assert len(candid_aio.__all__) == len(set(candid_aio.__all__))
    assert set(candid_aio.__all__) <= set(dir(candid_aio))
    assert "ROOT_EXPORTS" not in candid_aio.__all__
    with pytest.raises(AttributeError, match="nonsense"):
        getattr(candid_aio, "nonsense")  # noqa: B009 - for a type checker it is not there


def test_both_clients_are_also_in_the_client_module() -> None:
    module = importlib.import_module("candid_aio.client")
    assert module.AsyncCandidApiClient is candid_aio.AsyncCandidApiClient
    assert module.CandidApiClient is candid_aio.CandidApiClient
    assert module.Pace is Pace
    with pytest.raises(AttributeError, match="nonsense"):
        _ = module.nonsense


def test_naming_the_class_loads_no_asyncio() -> None:
    program = "from candid_aio import AsyncCandidApiClient; import sys; print({'asyncio', 'attr'} & sys.modules.keys())"
    shown = subprocess.run([sys.executable, "-I", "-c", program], capture_output=True, text=True, check=True)
    assert shown.stdout == "set()\n"


def loaded_after(program: str) -> list[str]:
    """The heavy modules and resources that a fresh process has loaded after a program."""
    program += (
        "\nimport sys"
        "\nprint(*sorted(name for name in sys.modules if name.startswith('candid_aio.resources') or name in"
        " {'aiohttp', 'cattrs', 'tenacity', 'msgspec', 'anyio', 'yarl'}))"
    )
    shown = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    return shown.stdout.split()


@pytest.mark.parametrize(
    "program",
    [
        "import candid_aio",
        "from candid_aio import AsyncCandidApiClient, CandidApiClientEnvironment, RetryPolicy, Limits, ApiError",
        "from candid_aio import AsyncCandidApiClient\n"
        "AsyncCandidApiClient(client_id='i', client_secret='s', headers={'x': 'y'}).with_options(max_retries=1)",
        "from candid_aio import AsyncCandidApiClient\nAsyncCandidApiClient(token='t', proxy='http://localhost')",
    ],
)
def test_importing_and_constructing_load_nothing_heavy(program: str) -> None:
    assert loaded_after(program) == []


def test_touching_a_namespace_loads_what_it_needs() -> None:
    loaded = loaded_after("from candid_aio import AsyncCandidApiClient\nAsyncCandidApiClient(token='t').encounters.v_4")
    assert "candid_aio.resources.encounters.v_4.operations" in loaded
    assert "candid_aio.resources.patient_payments.v_4" not in loaded
    assert "aiohttp" not in loaded


def namespaces() -> Iterator[str]:
    index = importlib.import_module("candid_aio.resources._index")
    yield from index.NAMESPACES


def test_warming_up_takes_namespaces_and_what_they_begin_with() -> None:
    warm_up(["encounters", "pre_encounter.patients", "claims", "encounters.v_4"])
    for name in ("encounters.v_4", "pre_encounter.patients.v_1"):
        assert f"candid_aio.resources.{name}.client" in sys.modules


@pytest.mark.parametrize("name", ["encounter", "", "encounters.", "encounters.v_5", "../encounters"])
def test_warming_up_what_is_no_namespace_is_a_value_error_that_comes_first(name: str) -> None:
    with pytest.raises(ValueError, match="there is no namespace"):
        warm_up(["encounters", name])


def test_every_namespace_can_be_warmed_up() -> None:
    warm_up(namespaces())


def test_settings_objects_are_used_as_given() -> None:
    limits, converter = Limits(connections=3), cattrs.Converter()
    shared = client(limits=limits, converter=converter, keep_unknown_fields=True, strict=True)._caller.shared
    assert (shared.limits, shared.converter, shared.keep_unknown_fields, shared.strict) == (
        limits,
        converter,
        True,
        True,
    )


def test_a_header_that_cannot_be_sent_is_refused_by_its_place() -> None:
    async def main() -> None:
        async with client(headers={"x-bad": "CANARY\n"}) as made:
            with pytest.raises(InvalidValueError, match="headers") as caught:
                await made.encounters.v_4.get(UUID(int=1))
        assert "CANARY" not in str(caught.value)

    asyncio.run(main())


def test_a_basic_auth_of_aiohttp_is_taken_for_a_proxy() -> None:
    with pytest.warns(DeprecationWarning, match="BasicAuth is deprecated"):
        auth = aiohttp.BasicAuth("user", "password")
    client(proxy="http://localhost:1", proxy_auth=auth)
