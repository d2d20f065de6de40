"""How fast the pages of a corpus are in a real browser with software rendering: `python -m bench.views OUTPUT`.

Prints each figure beside its bar, and ends with 1 where one is missed: seconds to the first useful picture, milliseconds of a
search and of choosing a work, pictures a second while one is moved, memory, and requests that leave the page. Needs Chromium
and chromedriver.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_FLAGS = ("--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--window-size=1366,768",
          "--disable-background-networking", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND")  # fmt: skip
_QUERIES = ("1325", "human rights", "人权", "sustainable development", "Charter", "Chapter VII")
_TIMES = 5
_SEARCH = """
const [question, done] = arguments;
(async () => { const began = performance.now(); await searching.search(question); done(performance.now() - began); })();
"""
_CHOOSE = """
const [seed, done] = arguments, began = performance.now();
(async () => {
  history.pushState(null, "", state.write({ ...state.empty(), seeds: [seed] }));
  await explorer.render();
  requestAnimationFrame(() => done(performance.now() - began));
})();
"""
_MOVE = """
const done = arguments[0], root = explorer.shown.root, began = performance.now();
let pictures = 0;
const step = () => {
  pictures += 1;
  keys.view.x = 60 * Math.sin(pictures / 9);
  keys.apply(root);
  if (performance.now() - began > 2000) done(pictures / ((performance.now() - began) / 1000)); else requestAnimationFrame(step);
};
requestAnimationFrame(step);
"""


@dataclass(frozen=True, slots=True)
class Figure:
    """What was measured, and its bar: the most that it may be, or the least (`at_least`)."""

    name: str
    value: float
    bar: float
    unit: str
    at_least: bool = False

    @property
    def met(self) -> bool:
        """Whether the value is on the right side of its bar."""
        return self.value >= self.bar if self.at_least else self.value <= self.bar


def main(output: Path) -> int:
    """Measure and print; 0 where all bars are met."""
    print(f"load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} processors")
    print(f"{json.loads((output / 'manifest.json').read_text(encoding='utf-8'))['documents']} documents")
    driver = _browser()
    try:
        figures = list(_measured(driver, output))
    finally:
        driver.quit()
    for figure in figures:
        sign = "≥" if figure.at_least else "≤"
        print(
            f"{'met   ' if figure.met else 'MISSED'} {figure.name:32} {figure.value:8.1f} {figure.unit:4} (bar {sign} {figure.bar:g})"
        )
    return 0 if all(figure.met for figure in figures) else 1


def _measured(driver: Any, output: Path) -> Iterator[Figure]:
    driver.execute_cdp_cmd("Performance.enable", {"timeDomain": "threadTicks"})
    page = (output / "explorer.html").absolute().as_uri()
    seeds = _seeds(driver, page)
    first, loading = [], []
    for seed in seeds[:3]:
        driver.get("about:blank")
        began = time.perf_counter()
        driver.get(f"{page}#seed={seed}")
        while not driver.execute_script(
            "return document.querySelectorAll('#canvas a').length && document.body.dataset.ready"
        ):
            time.sleep(0.005)
        first.append(time.perf_counter() - began)
        loading.append(_busy(driver) / 1000)  # the page has a process of its own, which begins with it
    yield Figure("first useful picture", _middle(first), 1, "s")
    yield Figure("… of this the processor", _middle(loading), 1, "s")
    for query in _QUERIES:
        yield Figure(
            f"search {query!r}", _middle([driver.execute_async_script(_SEARCH, query) for _ in range(_TIMES)]), 50, "ms"
        )
    chosen = [(_busy(driver), driver.execute_async_script(_CHOOSE, seed), _busy(driver)) for seed in seeds]
    yield Figure("choosing a work", _middle([passed for _, passed, _ in chosen]), 100, "ms")
    yield Figure("… of this the processor", _middle([after - before for before, _, after in chosen]), 100, "ms")
    before = _busy(driver)
    seconds, rate = 2.0, driver.execute_async_script(_MOVE)
    yield Figure("moving the picture", rate, 30, "/s", at_least=True)
    yield Figure(
        "… a second of the processor",
        rate * seconds / max((_busy(driver) - before) / 1000, 1e-3),
        30,
        "/s",
        at_least=True,
    )
    driver.execute_cdp_cmd("HeapProfiler.collectGarbage", {})
    heap = driver.execute_cdp_cmd("Runtime.getHeapUsage", {})["usedSize"] / 1e6
    yield Figure("memory", heap, 80, "MB")
    yield Figure("requests that leave the page", len(_outside(driver)), 0, "")


def _seeds(driver: Any, page: str) -> list[str]:
    """The most cited works and the newest."""
    driver.get(page)
    script = "const done = arguments[0]; loading.part('start').then((s) => done([...s.cited, ...s.newest].map(([id]) => id)));"
    found: list[str] = driver.execute_async_script(script)
    return found


def _busy(driver: Any) -> float:
    """The milliseconds for which the page has kept its processor busy so far, whatever else the machine does."""
    figures = driver.execute_cdp_cmd("Performance.getMetrics", {})["metrics"]
    return float(next(figure["value"] for figure in figures if figure["name"] == "TaskDuration")) * 1000


def _outside(driver: Any) -> list[str]:
    messages = [json.loads(entry["message"])["message"] for entry in driver.get_log("performance")]
    asked = [m["params"]["request"]["url"] for m in messages if m["method"] == "Network.requestWillBeSent"]
    return [url for url in asked if not url.startswith(("file:", "data:", "blob:", "about:"))]


def _middle(values: list[float]) -> float:
    return sorted(values)[len(values) // 2]


def _browser() -> Any:
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    options.set_capability("goog:loggingPrefs", {"performance": "ALL"})
    for flag in _FLAGS:
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(60)
    return driver


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
