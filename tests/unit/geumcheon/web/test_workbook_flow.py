"""Rows run over printed pages: what belongs together stays together, and heads stand above every part of a table."""

import pytest

from geumcheon.web.workbook import Book, Flow, Look

LINE = 18.5  # points of a row of one line


def line(words: str, high: int = 1):
    """A writer of one row, or of as many that belong together."""

    def write(flow: Flow) -> None:
        for _ in range(high):
            flow.page.put(flow.row, 1, words, Look())
            flow.row += 1

    return write


@pytest.fixture
def flow() -> Flow:
    return Flow(Book("시험").page("표", [20]))


def words(flow: Flow) -> list[str]:
    return [flow.page.sheet.cell(row, 1).value for row in range(1, flow.row)]


def test_a_page_ends_above_what_it_has_no_room_for(flow):
    full = int(flow.room // LINE)

    flow.keep(line("앞", full - 1))
    flow.keep(line("뒤", 2))

    assert flow.page.page_ends == [full - 1]


def test_what_just_fits_stays(flow):
    full = int(flow.room // LINE)

    flow.keep(line("앞", full - 2))
    flow.keep(line("뒤", 2))

    assert flow.page.page_ends == []


def test_the_heads_of_a_table_are_written_again_on_its_next_page(flow):
    full = int(flow.room // LINE)

    rows = flow.table(line("머리"), {number: line(f"{number}") for number in range(full + 1)})

    assert flow.page.page_ends == [full]
    assert words(flow)[full - 1 : full + 2] == [f"{full - 2}", "머리", f"{full - 1}"]
    assert (rows[0], rows[full - 1]) == (2, full + 2)


def test_a_heading_goes_with_what_comes_next(flow):
    full = int(flow.room // LINE)

    flow.keep(line("앞", full - 1))
    flow.wait(line("제목"))
    flow.keep(line("글"))

    assert flow.page.page_ends == [full - 1]
    assert words(flow)[-2:] == ["제목", "글"]


def test_a_short_table_at_the_end_of_a_page_begins_the_next(flow):
    full = int(flow.room // LINE)

    flow.keep(line("앞", full - 3))
    flow.table(line("머리"), {number: line("줄") for number in range(4)})

    assert flow.page.page_ends == [full - 3]
    assert words(flow).count("머리") == 1


def test_the_first_row_of_a_table_does_not_end_a_page_alone(flow):
    full = int(flow.room // LINE)

    flow.keep(line("앞", full - 2))
    rows = flow.table(line("머리"), {number: line(f"{number}") for number in range(3 * full)})

    assert flow.page.page_ends[0] == full - 2
    assert (rows[0], rows[1]) == (full, full + 1)


def test_a_rehearsal_finds_the_same_rows_and_writes_nothing(flow):
    full = int(flow.room // LINE)
    groups = {number: line("줄", 3) for number in range(full)}

    found = flow.rehearse().table(line("머리"), groups)

    assert (flow.row, flow.page.sheet.max_row, flow.page.page_ends) == (1, 1, [])
    assert flow.table(line("머리"), groups) == found


def test_rows_repeated_above_every_page_take_their_room(flow):
    full = int(flow.room // LINE)

    flow.keep(line("제목", 2))
    flow.repeat_above()
    for _ in range(2 * full):
        flow.keep(line("줄"))

    assert flow.page.page_ends[:2] == [full, full + full - 2]


def test_what_is_higher_than_a_page_runs_on(flow):
    flow.keep(line("긴 것", 3 * int(flow.room // LINE)))

    assert flow.page.page_ends == []
    assert 0 < flow.used <= flow.room
