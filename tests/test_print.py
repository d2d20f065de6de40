"""What pages are on paper: a resolution in the pages that it needs, its text first; a view of the explorer as it is drawn."""

import base64
import io

import pytest
from browsing import in_scheme
from test_pages import opened, until

pdfium = pytest.importorskip("pypdfium2")
_A4 = {"paperWidth": 8.27, "paperHeight": 11.69}
_OF_SCREENS = ("In the explorer", "Filter and sort", "Read in", "Show more", "PNG", "Search", "BibTeX")


def printed(browser):
    """The words of each page of the open page on paper, and the pages."""
    data = browser.execute_cdp_cmd("Page.printToPDF", _A4)["data"]
    paper = pdfium.PdfDocument(io.BytesIO(base64.b64decode(data)))
    return [" ".join(page.get_textpage().get_text_range().split()) for page in paper], paper


@pytest.mark.parametrize(
    ("corpus", "work", "begins", "ends", "most"),
    [
        ("built", "A_RES_120_7", "Guided by the Charter", "Encourages the United Nations Office", 2),
        ("voted", "A_RES_120_10", "Recalling its resolution 119/47", "op150 Decides to weigh the tea", 13),
    ],
)
def test_a_resolution_takes_the_pages_that_it_needs(request, browser, corpus, work, begins, ends, most):
    opened(browser, request.getfixturevalue(corpus), f"pages/resolution_{work}.html#lang=en")
    until(browser, "document.readyState === 'complete'")
    pages, _ = printed(browser)
    whole = " ".join(pages)
    assert begins in pages[0]
    assert whole.index(begins) < whole.index(ends) < whole.index("Cites")
    assert len(pages) <= most
    assert all(len(page) > 600 for page in pages[:-1])
    assert not any(words in whole for words in _OF_SCREENS)


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_a_view_of_the_explorer_is_printed_as_it_is_drawn(browser, built, scheme):
    with in_scheme(browser, scheme):
        opened(browser, built, "explorer.html#seed=resolution/A/RES/120/7&lang=en")
        until(browser, "document.body.dataset.ready && document.querySelector('#list blockquote')")
        labels = browser.execute_script(
            "return [...document.querySelectorAll('#canvas a text')].map((text) => text.textContent)"
        )
        pages, paper = printed(browser)
    assert len(labels) > 10
    assert [label for label in labels if label not in pages[0]] == []
    assert "recalls, bears in mind" in pages[0]
    assert not any(words in " ".join(pages) for words in _OF_SCREENS)
    assert paper[0].render(scale=0.1).to_pil().convert("L").getpixel((2, 2)) > 240  # on white paper
