"""A page's form filled with what was typed; whatever else stands on the page stays byte for byte."""

import pytest

from geumcheon.web.typed.refill import refilled

HEAD = '<form method="post" action="/logout/"><input name="a" value="out"></form><p title="a &amp; b">&copy=1</p>\n'


def filled(form: str, *fields, path: str = "/edit/?year=2019") -> str:
    whole = f'{HEAD}<form method="post">{form}</form>\n<form method="get"><input name="a" value="q"></form>'
    page = refilled(whole, path, [list(each) for each in fields])
    assert page.html.startswith(HEAD)
    assert page.html.endswith('<form method="get"><input name="a" value="q"></form>')
    return page.html.removeprefix(f'{HEAD}<form method="post">').split("</form>\n")[0]


@pytest.mark.parametrize(
    ("form", "field", "after"),
    [
        ('<input name="a" value="1">', ("a", ['2" <b>']), '<input name="a" value="2&quot; &lt;b&gt;">'),
        ('<input name="a" required>', ("a", ["2"]), '<input name="a" required value="2">'),
        ('<input name="a" value="1">', ("a", [""]), '<input name="a" value="">'),
        ("<input name=a><input name=a>", ("a", ["1", "2"]), '<input name="a" value="1"><input name="a" value="2">'),
        ('<textarea name="a">\nold &amp;\n</textarea>', ("a", ["\n새 <것>"]),
         '<textarea name="a">\n\n새 &lt;것&gt;</textarea>'),
        ("<button name=a value=1>x</button>", ("a", ["1"]), "<button name=a value=1>x</button>"),
        ('<input type="file" name="b"><input name="a">', ("a", ["1"]),
         '<input type="file" name="b"><input name="a" value="1">'),
    ],
)  # fmt: skip
def test_a_control_holds_what_was_typed(form, field, after):
    assert filled(form, field) == after


def test_boxes_and_choices_stand_as_they_were_sent():
    form = (
        '<input type="checkbox" name="on" value="1" checked><input type="checkbox" name="on" value="2">'
        '<input type="radio" name="kind" value="x" checked><input type="radio" name="kind" value="y">'
        '<select name="s"><option value="1" selected>하나</option><option>둘 &amp; 셋</option></select>'
    )

    assert filled(form, ("on", ["2"]), ("kind", ["y"]), ("s", ["둘 & 셋"])) == (
        '<input type="checkbox" name="on" value="1"><input type="checkbox" name="on" value="2" checked>'
        '<input type="radio" name="kind" value="x"><input type="radio" name="kind" value="y" checked>'
        '<select name="s"><option value="1">하나</option><option selected>둘 &amp; 셋</option></select>'
    )


def test_what_has_no_place_is_told():
    page = refilled('<form method="post"><input name="a"></form>', "/x/", [["a", ["1"]], ["b", ["2"]], ["c", [""]]])

    assert page.lost == ["b"]


@pytest.mark.parametrize("action", ["/other/", "https://evil.example/edit/"])
def test_a_form_that_sends_elsewhere_is_left_alone(action):
    html = f'<form method="post" action="{action}"><input name="a"></form>'

    assert refilled(html, "/edit/", [["a", ["1"]]]).html == html


def test_of_two_forms_the_one_that_was_sent_is_filled():
    html = '<form method="post"><input name="a"></form><form method="post"><input name="a"><input name="b"></form>'

    after = refilled(html, "/edit/", [["a", ["1"]], ["b", ["2"]]]).html

    assert after == html[:43] + '<form method="post"><input name="a" value="1"><input name="b" value="2"></form>'
