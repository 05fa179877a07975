"""Options of the test run. It defines no fixtures for others: what a test needs, it names itself."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, settings

# Timings belong in benchmarks. The first text of a clean checkout takes seconds: Hypothesis makes its tables then.
settings.register_profile("candid_aio", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("candid_aio")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--long", action="store_true", help="also run what takes minutes, with more examples")
    parser.addoption("--seeds", type=int, default=1, help="how many sets of generated values tests/parity uses")


def pytest_configure(config: pytest.Config) -> None:
    config.addinivalue_line("markers", "long: takes minutes; runs only with --long")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    if config.getoption("--long"):
        return
    chosen = [item for item in items if item.get_closest_marker("long") is None]
    if len(chosen) < len(items):
        config.hook.pytest_deselected(items=[item for item in items if item.get_closest_marker("long") is not None])
        items[:] = chosen
