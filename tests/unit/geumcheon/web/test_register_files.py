"""Lists as files: nothing a person wrote becomes a formula, and everything comes back as it was."""

import pytest
import tablib

from geumcheon.web.register_files import CsvFile, XlsxFile

NAMES = ["=1+1", "+82", "-과", "@합", "'", "''", "'=x", "\t탭", "가,나", '"다"', "보통"]


def dataset(*names: str) -> tablib.Dataset:
    return tablib.Dataset(*[(name, 1) for name in names], headers=("이름", "순서"))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_a_csv_comes_back(name):
    raw = CsvFile().export_data(dataset(name))
    text = raw.decode("utf-8-sig")

    assert CsvFile().create_dataset(raw)["이름"] == [name]
    assert not text.splitlines()[1].startswith(("=", "+", "-", "@", "\t"))


@pytest.mark.parametrize("name", NAMES)
def test_a_name_in_a_workbook_is_text(name):
    content = XlsxFile().export_data(dataset(name))

    assert XlsxFile().create_dataset(content)["이름"] == [name]


def test_rows_that_hold_nothing_are_no_rows():
    read = CsvFile().create_dataset("이름,순서\n,\n가,1\n\n나,2\n".encode())
    assert (list(read), read.lines) == ([("가", "1"), ("나", "2")], [3, 5])
    assert len(XlsxFile().create_dataset(XlsxFile().export_data(dataset("가", "나")))) == 2


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949"])
def test_a_csv_is_read_in_the_encoding_it_is_in(encoding):
    read = CsvFile().create_dataset("이름,순서\n똠방각하,1\n".encode(encoding))

    assert (read.headers, list(read)) == (["이름", "순서"], [("똠방각하", "1")])


def test_a_csv_is_written_with_the_mark_that_korean_excel_looks_for():
    assert CsvFile().export_data(dataset("가")) == b"\xef\xbb\xbf" + "이름,순서\r\n가,1\r\n".encode()
