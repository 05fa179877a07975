"""The sandbox's page in a real browser: live rows, keyboard, forms, money and history; nothing from elsewhere."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any
from uuid import UUID

import pytest
from browser_helpers import browser, screenshot
from selenium.common.exceptions import NoSuchElementException, StaleElementReferenceException
from selenium.webdriver.common.by import By
from selenium.webdriver.common.keys import Keys
from selenium.webdriver.remote.webdriver import WebDriver
from selenium.webdriver.remote.webelement import WebElement
from selenium.webdriver.support.select import Select
from selenium.webdriver.support.wait import WebDriverWait

from candid_aio import CandidApiClient, structure
from candid_aio.resources.encounters.v_4 import Encounter, EncounterCreate
from candid_aio.sandbox import Sandbox

EXAMPLES = [
    json.loads(line)
    for line in (Path(__file__).parents[2] / "examples" / "encounters.jsonl").read_text(encoding="utf-8").splitlines()
]
NASTY = "<img src=x onerror=\"document.title='hacked'\"><script>document.title='hacked'</script>"

pytestmark = pytest.mark.timeout(120)  # a browser on a busy machine


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> Iterator[WebDriver]:
    with browser(tmp_path_factory.mktemp("profile")) as driver:
        yield driver


@pytest.fixture
def show(opened: WebDriver, candid_sandbox: Sandbox) -> Callable[[str], WebDriver]:
    """Opens a page of the sandbox, by its path."""
    opened.set_window_size(1280, 900)

    def load(path: str = "") -> WebDriver:
        opened.get(f"{candid_sandbox.environment.candid_api}/_sandbox/{path}")
        return opened

    return load


@pytest.fixture(autouse=True)
def nothing_wrong(opened: WebDriver, candid_sandbox: Sandbox) -> Iterator[None]:
    """The browser has nothing to say about the pages, and got all of them from the sandbox."""
    yield
    complaints = [entry["message"] for entry in opened.get_log("browser")]  # type: ignore[attr-defined]  # Chromium's own
    # A form with a mistake is answered with 422, which the browser notes.
    assert [one for one in complaints if "status of 422" not in one] == []
    names: list[str] = opened.execute_script("return performance.getEntriesByType('resource').map(one => one.name)")
    assert names
    assert all(name.startswith(f"{candid_sandbox.environment.candid_api}/_sandbox/") for name in names)
    # Else it would go on asking this sandbox, which ends now, and complain in the next test.
    opened.get("about:blank")
    opened.get_log("browser")  # type: ignore[attr-defined]  # as above


def created(client: CandidApiClient, body: dict[str, Any]) -> Encounter:
    return client.encounters.v_4.create(request=structure(body, EncounterCreate))


def one(driver: WebDriver, selector: str) -> WebElement:
    return driver.find_element(By.CSS_SELECTOR, selector)


def texts(driver: WebDriver, selector: str) -> list[str]:
    return [element.text for element in driver.find_elements(By.CSS_SELECTOR, selector)]


def until(driver: WebDriver, condition: Callable[[], Any]) -> None:
    """Waits for what the script or a new page does in its own time."""
    passing = (NoSuchElementException, StaleElementReferenceException)
    WebDriverWait(driver, 30, 0.05, passing).until(lambda _: condition())


def press(driver: WebDriver, *keys: str) -> WebElement:
    """Presses keys where the focus is, and gives what has it then."""
    for key in keys:
        driver.switch_to.active_element.send_keys(key)
    return driver.switch_to.active_element


def tab_to(driver: WebDriver, text: str) -> WebElement:
    """Presses Tab until something with this text has the focus."""
    for _ in range(60):
        found = press(driver, Keys.TAB)
        if found.text == text:
            return found
    message = f"Tab does not lead to {text}"
    raise AssertionError(message)


def test_what_arrives_appears_by_itself_until_it_is_paused(
    show: Callable[[str], WebDriver], candid_client: CandidApiClient
) -> None:
    driver = show("")
    assert texts(driver, "tbody td") == ["Nothing has arrived yet."]
    created(candid_client, EXAMPLES[0])
    until(driver, lambda: "encounters.v_4.create" in texts(driver, "tbody td:nth-child(4)"))
    assert one(driver, "#count").text == "2 in the log"

    first = one(driver, "tbody a[href$='/requests/1']")
    driver.execute_script("arguments[0].focus()", first)
    candid_client.encounters.v_4.get_all(limit=1)
    until(driver, lambda: len(texts(driver, "tbody tr")) == 3)
    assert driver.switch_to.active_element.text == "1", "rows that are replaced keep the focus"

    press(driver, Keys.ENTER)
    until(driver, lambda: driver.current_url.endswith("/requests/1"))
    driver.back()
    pause = one(driver, "#pause")
    until(driver, pause.is_displayed)
    pause.click()
    assert pause.get_attribute("aria-pressed") == "true"
    screenshot(driver, "requests")


def test_everything_is_reached_by_keyboard(
    show: Callable[[str], WebDriver], candid_client: CandidApiClient, candid_sandbox: Sandbox
) -> None:
    made = created(candid_client, EXAMPLES[0])
    driver = show("")
    skip = press(driver, Keys.TAB)
    assert skip.text == "Skip to the content"
    assert press(driver, Keys.ENTER).get_attribute("id") == "content"

    driver = show("")
    tab_to(driver, "Encounters")
    press(driver, Keys.ENTER)
    until(driver, lambda: texts(driver, "nav [aria-current]") == ["Encounters"])
    tab_to(driver, "30 days")
    outline = driver.switch_to.active_element.value_of_css_property("outline-style")
    assert outline == "solid", "what has the focus is to be seen"
    press(driver, Keys.ENTER)
    until(driver, lambda: "30 days ahead" in one(driver, ".clock").text)
    assert candid_sandbox.clock.ahead.days == 30
    assert driver.current_url.endswith("/encounters"), "the clock's form leads back"
    tab_to(driver, made.external_id)
    press(driver, Keys.ENTER)
    until(driver, lambda: texts(driver, "h1") == [f"Encounter {made.external_id}"])


def test_an_encounter_shows_its_history_and_its_money(
    show: Callable[[str], WebDriver], candid_client: CandidApiClient, candid_sandbox: Sandbox
) -> None:
    for body in EXAMPLES[:12]:
        created(candid_client, body)
    candid_sandbox.clock.advance(days=30)
    driver = show("encounters")
    assert len(texts(driver, "tbody tr")) == 12
    screenshot(driver, "encounters")
    Select(one(driver, "[name=claim_status]")).select_by_value("finalized_paid")
    one(driver, "[role=search] button").click()
    until(driver, lambda: "claim_status=finalized_paid" in driver.current_url)
    paid = driver.find_elements(By.CSS_SELECTOR, "tbody a")
    assert paid
    encounter_id = (paid[0].get_attribute("href") or "").rpartition("/")[2]
    paid[0].click()
    until(driver, lambda: driver.current_url.endswith(encounter_id))

    found = candid_client.encounters.v_4.get(UUID(encounter_id))
    (claim,) = found.claims
    total = texts(driver, ".total td")
    for place, cents in enumerate(
        (
            sum(line.charge_amount_cents or 0 for line in claim.service_lines),
            sum(line.allowed_amount_cents or 0 for line in claim.service_lines),
            sum(line.paid_amount_cents or 0 for line in claim.service_lines),
        )
    ):
        assert total[place] == f"${cents // 100:,}.{cents % 100:02d}"
    history = texts(driver, "tbody tr:has(time) td:nth-child(3)")
    assert len(history) >= 5
    assert "finalized paid" in history[0]
    screenshot(driver, "encounter")

    events = show("events")
    assert len(texts(events, "tbody tr")) == candid_sandbox.world.store.count("events.v_1.Event")
    moments = [str(time.get_attribute("datetime")) for time in events.find_elements(By.CSS_SELECTOR, "tbody time")]
    assert moments == sorted(moments, reverse=True)
    screenshot(events, "events")


def test_a_fault_is_ordered_and_cancelled_with_the_form(
    show: Callable[[str], WebDriver], candid_client: CandidApiClient, candid_sandbox: Sandbox
) -> None:
    driver = show("faults")
    Select(one(driver, "[name=what]")).select_by_value("status")
    one(driver, "[name=operation]").send_keys("encounters.v_4.nothing")
    one(driver, "[name=status]").send_keys("429", Keys.ENTER)
    until(driver, lambda: "no operation has this name" in one(driver, "[role=alert]").text)
    assert one(driver, "[name=status]").get_attribute("value") == "429", "what was given is kept"
    screenshot(driver, "faults-mistake")

    operation = one(driver, "[name=operation]")
    operation.clear()
    operation.send_keys("encounters.*")
    one(driver, "[name=retry_after]").send_keys("0")
    one(driver, "[name=calls]").send_keys("1", Keys.ENTER)
    until(driver, lambda: "encounters.*" in one(driver, "tbody").text)
    (ordered,) = candid_sandbox.faults.ordered
    assert (ordered.fault.status, ordered.fault.operation, ordered.fault.calls) == (429, "encounters.*", 1)
    screenshot(driver, "faults")
    candid_client.encounters.v_4.get_all(limit=1)
    assert [request.status for request in candid_sandbox.log.requests("encounters.v_4.get_all")] == [429, 200]

    candid_sandbox.faults.order("gzip")
    driver = show("faults")
    tab_to(driver, "Cancel 2")
    press(driver, Keys.ENTER)
    until(driver, lambda: candid_sandbox.faults.ordered == ())


def test_what_was_sent_is_shown_as_text_and_never_runs(
    show: Callable[[str], WebDriver], candid_client: CandidApiClient, candid_sandbox: Sandbox
) -> None:
    body = {**EXAMPLES[0], "external_id": NASTY}
    body["patient"] = {**body["patient"], "first_name": NASTY}
    made = created(candid_client, body)
    candid_sandbox.clock.advance(days=30)
    for path in ("", "requests/2", "encounters", f"encounters/{made.encounter_id}", "events"):
        driver = show(path)
        assert driver.find_elements(By.CSS_SELECTOR, "img, main script") == []
        assert "hacked" not in driver.title.partition(NASTY)[2]
    assert NASTY in one(driver, "tbody").text


@pytest.mark.parametrize("path", ["", "encounters", "events", "faults"])
def test_a_narrow_window_scrolls_tables_and_not_the_page(
    path: str, show: Callable[[str], WebDriver], candid_client: CandidApiClient, candid_sandbox: Sandbox
) -> None:
    created(candid_client, EXAMPLES[0])
    candid_sandbox.clock.advance(days=30)
    driver = show(path)
    driver.set_window_size(500, 900)
    wide, seen = driver.execute_script("const e = document.documentElement; return [e.scrollWidth, e.clientWidth]")
    assert wide <= seen
    screenshot(driver, f"narrow-{path or 'requests'}")


def test_dark_pages_are_dark(
    show: Callable[[str], WebDriver], opened: WebDriver, candid_client: CandidApiClient
) -> None:
    created(candid_client, EXAMPLES[0])
    dark = {"features": [{"name": "prefers-color-scheme", "value": "dark"}]}
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", dark)
    driver = show("encounters")
    assert one(driver, "body").value_of_css_property("background-color") == "rgba(20, 26, 33, 1)"
    screenshot(driver, "dark")
    opened.execute_cdp_cmd("Emulation.setEmulatedMedia", {"features": []})
