"""How pages look, compared with the pictures that are kept (docs/pictures): what is moved, lost or unreadable is seen.

`KEEP_PICTURES=1 python -m pytest tests/test_pictures.py` keeps them anew; look at them before they are committed.
"""

import io
import os
import time
from pathlib import Path

import pytest
from browsing import in_scheme
from PIL import Image, ImageChops, ImageStat
from test_pages import opened, until

KEPT = Path(__file__).parents[1] / "docs" / "pictures"
SEED = "explorer.html#seed=resolution/A/RES/119/12"
GRAIN = (96, 60)  # both are made so small that fonts of other machines make no difference
TOLERANCE = 9  # of 255, on average


@pytest.mark.parametrize(
    ("name", "page", "size", "scheme"),
    [
        ("explorer", SEED, (1366, 900), "light"),
        ("explorer-dark", SEED, (1366, 900), "dark"),
        ("explorer-phone", SEED, (390, 844), "dark"),
        ("beginnings", "explorer.html", (1366, 900), "light"),
        ("work", "pages/resolution_A_RES_120_7.html", (1366, 900), "light"),
    ],
)
def test_pages_look_as_kept(browser, built, name, page, size, scheme):
    browser.set_window_size(*size)
    try:
        with in_scheme(browser, scheme):
            opened(browser, built, page)
            until(browser, "document.readyState === 'complete'")
            time.sleep(0.8)
            shown = Image.open(io.BytesIO(browser.get_screenshot_as_png())).convert("RGB")
    finally:
        browser.set_window_size(1366, 768)
    kept = KEPT / f"{name}.png"
    if os.environ.get("KEEP_PICTURES"):
        shown.save(kept, optimize=True)
    other = Image.open(kept).convert("RGB")
    assert abs(shown.width - other.width) <= 20
    difference = ImageChops.difference(shown.resize(GRAIN).convert("L"), other.resize(GRAIN).convert("L"))
    assert ImageStat.Stat(difference).mean[0] <= TOLERANCE, f"{name} does not look as {kept} does"
