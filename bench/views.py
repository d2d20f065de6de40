"""How fast the explorer of a corpus is in a real browser with software rendering: `python -m bench.views OUTPUT`.

Prints its nodes and edges, its bytes on disk, the seconds to the first picture, the pictures a second while it is
panned, and the milliseconds of a search. Needs Chromium and chromedriver. Layout and measures are timed too.
"""

from __future__ import annotations

import shutil
import sys
import time
from pathlib import Path
from typing import Any

from graph.network.graph_files import GRAPHML, read_graphml
from graph.network.measures import measure
from graph.view.positions import positions

_FLAGS = ("--headless=new", "--no-sandbox", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--window-size=1366,768",
          "--disable-background-networking", "--no-first-run", "--host-resolver-rules=MAP * ~NOTFOUND")  # fmt: skip
_QUERIES = ("A/RES/119/12", "human rights", "人权问题", "sustainable", "Charter", "119届会法治")
_PAN = """
const done = arguments[0], camera = picture.view.getCamera(), start = performance.now();
let frames = 0;
picture.view.on("afterRender", () => { frames += 1; });
const pan = (there) => camera.animate({ x: there ? 0.8 : 0.2, y: 0.5, ratio: 0.6 }, { duration: 700 }).then(() => {
  const passed = performance.now() - start;
  if (passed > 3000) done(frames / (passed / 1000)); else pan(!there);
});
pan(true);
"""


def main(output: Path) -> None:
    """Measure and print."""
    graph = read_graphml(output / GRAPHML)
    begun = time.perf_counter()
    positions(graph)
    measure(graph)
    print(
        f"{len(graph)} nodes, {graph.number_of_edges()} citations: layout and measures {time.perf_counter() - begun:.1f} s"
    )
    files = (output / "explorer.html", output / "data" / "graph.js", *(output / "assets").iterdir())
    print(f"page and its data {sum(file.stat().st_size for file in files) / 1e6:.1f} MB")
    driver = _browser()
    try:
        begun = time.perf_counter()
        driver.get((output / "explorer.html").absolute().as_uri())
        driver.execute_async_script("requestAnimationFrame(() => requestAnimationFrame(arguments[0]))")
        print(f"first picture after {time.perf_counter() - begun:.2f} s")
        print(f"{driver.execute_async_script(_PAN):.0f} pictures a second while panning")
        search = "const t = performance.now(); finder.find(arguments[0]); return performance.now() - t"
        for query in _QUERIES:
            times = sorted(driver.execute_script(search, query) for _ in range(5))
            print(f"search {query!r}: {times[2]:.0f} ms")
    finally:
        driver.quit()


def _browser() -> Any:
    from selenium import webdriver

    options = webdriver.ChromeOptions()
    options.binary_location = shutil.which("chromium") or "chromium"
    for flag in _FLAGS:
        options.add_argument(flag)
    driver = webdriver.Chrome(options=options, service=webdriver.ChromeService(shutil.which("chromedriver")))
    driver.set_script_timeout(60)
    return driver


if __name__ == "__main__":
    main(Path(sys.argv[1]))
