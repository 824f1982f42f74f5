"""Markdown as HTML: lists as officers write them, nothing of the writer's own HTML, no way out."""

import pytest

from geumcheon.web.markdown import html_of


def squeezed(markdown: str) -> str:
    return html_of(markdown).replace("\n", "")


def test_bullets_nest():
    assert squeezed("- 하나\n  - 둘") == "<ul><li>하나<ul><li>둘</li></ul></li></ul>"


@pytest.mark.parametrize(
    ("markdown", "html"),
    [
        ("2018. 10. 13. ~ 12. 5.", "<p>2018. 10. 13. ~ 12. 5.</p>"),
        ("- 2020. 4 ~ 6. : 실행", "<ul><li>2020. 4 ~ 6. : 실행</li></ul>"),
        ("3. 셋\n4. 넷", '<ol start="3"><li>셋</li><li>넷</li></ol>'),
    ],
)
def test_a_year_is_no_number_of_a_list(markdown, html):
    assert squeezed(markdown) == html


def test_headings_stand_below_those_of_the_page():
    assert squeezed("# 가\n\n###### 나") == "<h4>가</h4><h6>나</h6>"


def test_lines_and_indents_stay_lines():
    assert squeezed("가\n    나") == "<p>가<br>나</p>"


def test_tables_and_struck_words():
    html = squeezed("~~옛~~\n\n|가|나|\n|-|-|\n|1|2|")

    assert html.startswith("<p><s>옛</s></p><table><thead><tr><th>가</th>")


@pytest.mark.parametrize(
    "markdown",
    [
        "<script>alert(1)</script>",
        "<img src=x onerror=alert(1)>",
        "[가](javascript:alert(1))",
        "[가](https://example.com)",
        "![가](https://example.com/a.png)",
        "<https://example.com>",
        "[가]: javascript:alert(1)\n[가]",
        "- <b onclick='x'>나</b>",
    ],
)
def test_nothing_of_the_writers_own_html_comes_through(markdown):
    html = html_of(markdown)

    assert not any(tag in html for tag in ("<script", "<img", "<a", "<b ", "href", 'src="')), html
