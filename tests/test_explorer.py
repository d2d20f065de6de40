"""The explorer in a real browser without a network: a question first, the answer as a list, the picture beside it."""

import csv
import io
import time
import xml.etree.ElementTree as ET

import pytest
from browsing import window
from test_pages import complaints, opened, until

SEED = "seed=resolution/A/RES/119/12"


def explorer(browser, built, fragment=""):
    opened(browser, built, f"explorer.html#{fragment}")
    until(browser, "document.body.dataset.ready")
    return browser


def reopened(browser, built, fragment=""):
    """The explorer as it is open where it shows this already: for tests that leave it as it is."""
    address = f"{(built / 'explorer.html').as_uri()}#{fragment}"
    return browser if browser.current_url == address else explorer(browser, built, fragment)


def nodes(browser):
    return browser.execute_script("return [...document.querySelectorAll('#canvas a')].map((link) => link.dataset.work)")


def listed(browser):
    return browser.execute_script(
        "return [...new Set([...document.querySelectorAll('#list li')].map((line) => line.dataset.work))]"
    )


def test_it_opens_on_good_beginnings(browser, built):
    explorer(browser, built)
    headings = [heading.text for heading in browser.find_elements("css selector", "#begin h2")]
    assert headings == ["Most cited", "Newest", "Topics"]
    assert browser.find_element("css selector", "#begin ol a").text == "Charter of the United Nations"
    browser.find_element("css selector", "#begin ol a").click()
    until(browser, "document.querySelector('#canvas a')")
    assert "seed=instrument/un-charter" in browser.current_url
    browser.back()
    until(browser, "!document.getElementById('begin').hidden")
    assert browser.find_element("id", "stage").is_displayed() is False


def test_the_neighbourhood_stands_by_year(browser, built):
    reopened(browser, built, SEED)
    places = browser.execute_script(
        "return [...explorer.shown.picture.laid.places].map(([id, spot]) => [id, spot.x, Boolean(spot.undated)])"
    )
    years = browser.execute_script(
        "return Object.fromEntries(explorer.shown.nodes.map((node) => [node.id, node.year]))"
    )
    for one, x1, undated in places:
        assert undated == (not years[one])
        for other, x2, _ in places:
            if years[one] and years[other] and years[one] < years[other]:
                assert x1 < x2
    assert set(listed(browser)) | {"resolution/A/RES/119/12"} == set(nodes(browser))
    assert "2 no date" in browser.find_element("id", "drawn").text


@pytest.mark.parametrize("count", [5, 60, 400])
def test_labels_never_lie_over_one_another(browser, built, count):
    reopened(browser, built, SEED)
    overlaps = browser.execute_script(
        """const nodes = Array.from({ length: arguments[0] }, (_, n) => ({ id: `n${n}`, year: n % 9 ? 1950 + (n * n) % 70 : 0,
             cited: (n * 37) % 400, label: `A/RES/${n}/${n * 7} of some length`, seed: n === 3 }));
           const boxes = layout.boxes(layout.place(nodes, 780));
           let over = 0;
           const apart = (a, b) => a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
           for (const a of boxes) for (const b of boxes) if (a.id < b.id && !apart(a, b)) over++;
           return over;""",
        count,
    )
    assert overlaps == 0


@pytest.mark.parametrize("lang", ["en", "ar"])
def test_no_label_lies_over_a_work_or_another_label(browser, built, lang):
    """As the browser draws them, whichever way the page is read."""
    explorer(browser, built, f"{SEED}&seed=instrument/un-charter&lang={lang}")
    over = browser.execute_script(
        """const box = (item) => item.getBoundingClientRect(), links = [...document.querySelectorAll('#canvas a')];
           const apart = (a, b) => a.left >= b.right || b.left >= a.right || a.top >= b.bottom || b.top >= a.bottom;
           const canvas = box(document.getElementById('canvas')), found = [];
           for (const one of links) {
             const label = box(one.querySelector('text'));
             if (label.left < canvas.left || label.right > canvas.right) found.push(one.dataset.work);
             for (const other of links) for (const item of other.children)
               if ((one !== other || item.tagName !== 'text') && !apart(label, box(item)))
                 found.push([one.dataset.work, other.dataset.work]);
           }
           return found;"""
    )
    assert over == []


def test_a_year_of_many_works_has_several_columns(browser, built):
    reopened(browser, built, SEED)
    height, rows = browser.execute_script(
        """const nodes = Array.from({ length: 61 }, (_, n) => (
             { id: `n${n}`, year: n ? (n > 30 ? 2024 : 2019 + n % 5) : 1945, cited: n % 5, label: `A/RES/79/${n}`, seed: !n }));
           const laid = layout.place(nodes, 780);
           return [laid.height, new Set([...laid.places.values()].map((spot) => spot.y)).size];"""
    )
    assert rows <= 15
    assert height < 500


def test_what_its_state_is(browser, built):
    explorer(browser, built, "seed=resolution/S/RES/3987(2065)")
    assert "amended · as of" in browser.find_element("css selector", "#panel .state").text
    explorer(browser, built, "seed=resolution/S/RES/3987(2065)&mode=chain")
    until(browser, "document.querySelectorAll('#panel .plain .state').length === 2")
    assert [state.text.split(" ·")[0] for state in browser.find_elements("css selector", "#panel .plain .state a")] == [
        "amended",
        "in force",
    ]
    assert "amends amends" not in browser.find_element("id", "panel").text


def test_the_list_quotes_each_sentence_with_its_mark(browser, built):
    explorer(browser, built, SEED)
    until(browser, "document.querySelector('#list li[data-work=\"resolution/A/RES/66/102\"]')")
    browser.execute_script("document.querySelector('#list li[data-work=\"resolution/A/RES/66/102\"]').scrollIntoView()")
    until(browser, "document.querySelector('#list li[data-work=\"resolution/A/RES/66/102\"] mark')")
    line = browser.find_element("css selector", '#list li[data-work="resolution/A/RES/66/102"]')
    assert line.find_element("css selector", "mark").text == "第66/102号决议"
    assert "recalls" in line.text
    assert line.find_element("css selector", "div > a:last-child").get_attribute("href").endswith("119_12.html#pp1")


@pytest.mark.parametrize("lang", ["ar", "zh", "fr"])
def test_sentences_are_quoted_in_the_language_of_the_reader(browser, built, lang):
    """Where a version says the same in it; in the list beside the picture, and in the table of the page."""
    other = "resolution/A/RES/72/276"
    explorer(browser, built, f"seed=resolution/A/RES/120/7&verb=recall&lang={lang}")
    quote = until(browser, f"document.querySelector('#list li[data-work=\"{other}\"] blockquote')")
    assert quote.get_attribute("lang") == lang
    opened(browser, built, f"pages/resolution_A_RES_120_7.html#lang={lang}")
    words = "document.querySelector('#cites blockquote')"
    until(browser, f"{words}.lang === '{lang}'")
    mark = browser.find_element("css selector", "#cites mark").text
    until(browser, f"document.querySelector('#pp3 .cell[lang={lang}]')?.textContent.includes({mark!r})")


def test_titles_topics_and_counts_are_told_in_the_language_of_the_reader(browser, built):
    explorer(browser, built, "seed=resolution/A/RES/66/102&lang=ar")
    until(browser, "document.getElementById('list').textContent.includes('التجارة العادلة بالشاي')")
    explorer(browser, built, "lang=zh")
    until(
        browser,
        "[...document.querySelectorAll('#begin summary')].some((topic) => topic.textContent.startsWith('法治'))",
    )
    said = "speech.language = arguments[0]; return arguments[1].map((count) => speech.counted(count, 'works'))"
    assert browser.execute_script(said, "ru", [1, 3, 11, 21]) == [
        "1 документ",
        "3 документа",
        "11 документов",
        "21 документ",
    ]
    assert browser.execute_script(said, "en", [1, 2]) == ["1 work", "2 works"]


def test_a_sentence_of_one_version_is_quoted_as_it_is(browser, built):
    explorer(browser, built, f"{SEED}&lang=fr")
    assert until(browser, "document.querySelector('#list blockquote')").get_attribute("lang") == "zh"


PINPOINTS = {
    "article 2, paragraph 4": {"fr": "article 2, paragraphe 4", "es": "artículo 2, párrafo 4", "ru": "статья 2, пункт 4",
                               "zh": "第2条第4段", "ar": "المادة 2، الفقرة 4", "en": "article 2, paragraph 4"},
    "chapter VII": {"fr": "chapitre VII", "ru": "глава VII", "zh": "第七章", "ar": "الفصل السابع"},
    "paragraph 3 (a), (b)": {"fr": "paragraphe 3 a), b)", "zh": "第3段(a)、(b)", "ar": "الفقرة 3 (a)، (b)"},
    "decision 8/CP.16, annex": {"es": "decisión 8/CP.16, anexo", "zh": "第8/CP.16号决定附件"},
    "section I.A": {"ru": "раздел I.A", "zh": "第I.A节"}, "annex XII": {"zh": "附件十二", "ar": "المرفق الثاني عشر"},
    "preamble": {"fr": "préambule", "zh": "序言"}, "Part One": {"fr": "Part One"},
}  # fmt: skip


def test_pinpoints_are_told_in_the_language_of_the_interface(browser, built):
    explorer(browser, built)
    said = browser.execute_script(
        """return Object.fromEntries(Object.entries(arguments[0]).map(([english, forms]) => [english,
             Object.fromEntries(Object.keys(forms).map((lang) => {
               speech.language = lang;
               return [lang, speech.pinpoint(english)];
             }))]));""",
        PINPOINTS,
    )
    assert said == PINPOINTS


@pytest.mark.parametrize(
    ("chip", "kept"),
    [
        ("Cited by", {"resolution/A/RES/119/47", "resolution/A/RES/120/5"}),
        ("reaffirms", {"instrument/un-charter"}),
    ],
)
def test_filters_act_on_list_and_picture_alike_and_stay_in_the_address(browser, built, chip, kept):
    explorer(browser, built, SEED)
    button = next(b for b in browser.find_elements("css selector", ".chip") if b.text.startswith(chip))
    count = int(button.text.split()[-1])
    button.click()
    until(browser, "location.hash.includes('verb=') || location.hash.includes('side=')")
    until(browser, f"explorer.shown.nodes.length === {count + 1}")
    assert set(listed(browser)) == set(nodes(browser)) - {"resolution/A/RES/119/12"}
    assert kept <= set(listed(browser))
    assert browser.find_element("id", "kept").text.startswith(f"{count} works")
    address = browser.execute_script("return location.hash.slice(1)")
    explorer(browser, built, address)
    assert browser.find_element("id", "kept").text.startswith(f"{count} works")


def test_a_filter_that_leaves_nothing_says_so(browser, built):
    explorer(browser, built, f"{SEED}&from=3000")
    assert "loosen the filter" in browser.find_element("id", "list").text
    assert nodes(browser) == ["resolution/A/RES/119/12"]


def test_keys_go_from_work_to_work(browser, built):
    from selenium.webdriver.common.keys import Keys

    explorer(browser, built, SEED)
    browser.execute_script("document.querySelector('#canvas a[tabindex=\"0\"]').focus()")
    focused = "return document.activeElement.dataset.work"
    assert browser.execute_script(focused) == "resolution/A/RES/119/12"
    browser.switch_to.active_element.send_keys(Keys.ARROW_LEFT)
    reached = browser.execute_script(focused)
    assert reached not in (None, "resolution/A/RES/119/12")
    assert browser.find_element("id", "told-of").text
    browser.switch_to.active_element.send_keys(Keys.ENTER)
    until(browser, f"explorer.now.seeds[0] === '{reached}'")


def test_the_path_between_two_tells_each_step(browser, built):
    explorer(browser, built, "seed=resolution/A/RES/121/3&seed=resolution/A/RES/66/102&mode=path")
    until(browser, "document.querySelector('.steps li mark')")
    steps = browser.find_elements("css selector", ".steps > li")
    assert steps
    assert "A/RES/121/3" in steps[0].text
    assert "A/RES/66/102" in steps[-1].text
    until(
        browser, "document.querySelectorAll('.steps mark').length === document.querySelectorAll('.steps > li').length"
    )


@pytest.mark.parametrize("mode", ["path", "chain", "series"])
def test_every_way_to_look_says_what_it_lacks(browser, built, mode):
    explorer(browser, built, f"{SEED}&mode={mode}")
    until(browser, "document.querySelector('#panel').textContent.length > 10")
    assert complaints(browser) == []


def test_several_seeds_and_the_one_that_is_not_known(browser, built):
    explorer(browser, built, f"{SEED}&seed=instrument/un-charter&seed=resolution/A/RES/1/9999")
    assert [seed.text for seed in browser.find_elements("css selector", "#seeds span")] == [
        "A/RES/119/12",
        "Charter of the United Nations",
    ]
    assert "A/RES/1/9999" in browser.find_element("css selector", "[role=alert]").text
    explorer(browser, built, "seed=resolution/A/RES/1/9999")
    assert "A/RES/1/9999" in browser.find_element("css selector", "[role=alert]").text
    assert browser.find_elements("css selector", "#begin ol a")


def test_what_is_found_is_looked_at(browser, built):
    from selenium.webdriver.common.keys import Keys

    explorer(browser, built)
    field = browser.find_element("id", "search")
    field.send_keys("66/102")
    until(browser, "document.querySelector('#found a')")
    field.send_keys(Keys.ENTER)
    until(browser, "explorer.now.seeds[0] === 'resolution/A/RES/66/102'")


def test_on_a_phone_the_list_comes_first(browser, built):
    with window(browser, 390):
        explorer(browser, built, SEED)
        assert browser.find_element("id", "list").is_displayed()
        assert not browser.find_element("id", "canvas").is_displayed()
        browser.find_element("id", "as-picture").click()
        until(browser, "document.querySelector('#canvas svg')?.clientWidth > 200")
        assert not browser.find_element("id", "list").is_displayed()


def test_what_is_shown_as_files(browser, built):
    reopened(browser, built, SEED)
    picture = ET.fromstring(browser.execute_script("return files.svg(explorer.shown.root, 'A/RES/119/12')"))
    words = " ".join(text.text or "" for text in picture.iter("{http://www.w3.org/2000/svg}text"))
    assert "A/RES/119/12" in words
    assert "Source: United Nations documents" in words
    assert "recalls, bears in mind" in words
    call = "const done = arguments[0]; files.csv(explorer.shown.some).then(done)"
    rows = list(csv.DictReader(io.StringIO(browser.execute_async_script(call).lstrip("\ufeff"))))
    row = next(row for row in rows if row["cited"] == "A/RES/66/102")
    assert (row["citing"], row["verb"], row["paragraph"]) == ("A/RES/119/12", "recall", "pp1")
    assert "第66/102号决议" in row["quotation"]
    assert "@misc{A-RES-119-12," in browser.execute_script("return files.bibtex(explorer.shown.all)")
    assert "M1  - A/RES/119/12" in browser.execute_script("return files.ris(explorer.shown.all)")
    size = browser.execute_async_script(
        "const done = arguments[0]; files.png(explorer.shown.root, 'x').then((blob) => done(blob.size));"
    )
    assert size > 5000


@pytest.mark.parametrize("lang", ["ar", "zh", "fr", "ru", "es"])
def test_the_interface_speaks_six_languages(browser, built, lang):
    reopened(browser, built, SEED)
    browser.execute_script("speech.say(arguments[0])", lang)
    until(browser, f"document.documentElement.lang === '{lang}'")
    time.sleep(0.2)
    text = browser.execute_script(
        "return document.querySelector('#stage').innerText + document.querySelector('header').innerText"
    )
    assert not {"Rests on", "Cited by", "Show all", "recalls"} & set(text.split("\n"))
    assert browser.execute_script("return document.documentElement.dir") == ("rtl" if lang == "ar" else "ltr")
    assert "11 Dec 2064" not in text
    assert browser.execute_script("return document.documentElement.scrollWidth <= innerWidth")
