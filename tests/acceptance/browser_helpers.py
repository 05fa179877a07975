"""A real Chromium without a window, from the system's packages. Nothing is downloaded; it talks to loopback only."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from selenium import webdriver
from selenium.webdriver.chrome.service import Service
from selenium.webdriver.remote.webdriver import WebDriver

__all__ = ["SCREENSHOTS", "browser", "screenshot"]

SCREENSHOTS = Path(__file__).parents[2] / "build" / "screenshots"
MUST_RUN = "CANDID_AIO_TESTS_NEED_CHROMIUM"
"""Set by `.ci/run`: then a missing browser fails the tests that need it, and does not skip them."""

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-sync",
    "--disable-background-networking", "--disable-component-update", "--no-proxy-server", "--window-size=1280,900",
)  # fmt: skip


@contextmanager
def browser(profile: Path) -> Iterator[WebDriver]:
    """A new browser with a profile of its own. Skips the test where the packages are missing."""
    program, driver = shutil.which("chromium"), shutil.which("chromedriver")
    if program is None or driver is None:
        if os.environ.get(MUST_RUN):
            pytest.fail(f"{MUST_RUN} is set, and the packages chromium and chromium-driver are not installed")
        pytest.skip("the packages chromium and chromium-driver are not installed")
    options = webdriver.ChromeOptions()
    options.binary_location = program
    for flag in (*FLAGS, f"--user-data-dir={profile}"):
        options.add_argument(flag)
    options.set_capability("goog:loggingPrefs", {"browser": "ALL"})
    opened = webdriver.Chrome(options, Service(driver))
    try:
        yield opened
    finally:
        opened.quit()


def screenshot(opened: WebDriver, name: str) -> None:
    """Keeps the whole page, not only what is in sight, as `build/screenshots/NAME.png`."""
    SCREENSHOTS.mkdir(parents=True, exist_ok=True)
    width, height = opened.execute_script("const e = document.documentElement; return [e.clientWidth, e.scrollHeight]")
    size = opened.get_window_size()
    opened.set_window_size(width, max(height + 150, size["height"]))
    opened.save_screenshot(str(SCREENSHOTS / f"{name}.png"))
    opened.set_window_size(size["width"], size["height"])
