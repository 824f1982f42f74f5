"""Files that are taken and files that are not: by name and by content."""

import io
import zipfile

import pytest

from geumcheon.lib.file_kinds import MOST_BYTES, UnfitFile, cleaned_name, demand_kind

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def package(*names: str) -> bytes:
    content = io.BytesIO()
    with zipfile.ZipFile(content, "w") as file:
        for name in names:
            file.writestr(name, "x")
    return content.getvalue()


GOOD = {
    "계획.pdf": b"%PDF-1.7\n",
    "사진.png": b"\x89PNG\r\n\x1a\n",
    "사진.jpg": b"\xff\xd8\xff\xe0",
    "결과보고.hwp": OLE + b"HWP",
    "결과보고.hwpx": package("mimetype", "Contents/section0.xml"),
    "내역.xlsx": package("[Content_Types].xml", "xl/workbook.xml"),
    "목록.csv": "동,인원\n가산,3".encode("cp949"),
    "메모.txt": "가나다".encode(),
}
BAD = {
    "실행.exe": b"MZ",
    "그림.svg": b"<svg/>",
    "글.html": b"<script>",
    "거짓.pdf": b"MZ\x90",
    "거짓.xlsx": package("word/document.xml"),
    "매크로.xlsx": package("xl/workbook.xml", "xl/vbaProject.bin"),
    "깨진.docx": b"PK\x03\x04",
    "빈.pdf": b"",
    "이진.txt": b"a\0b",
    "큰.pdf": b"%PDF-" + b"0" * MOST_BYTES,
}


@pytest.mark.parametrize("name", GOOD)
def test_papers_and_pictures_are_taken(name):
    demand_kind(name, GOOD[name])


@pytest.mark.parametrize("name", BAD)
def test_what_is_no_paper_is_not(name):
    with pytest.raises(UnfitFile):
        demand_kind(name, BAD[name])


@pytest.mark.parametrize(
    ("name", "cleaned"),
    [
        ("C:\\문서\\보고.PDF", "보고.pdf"),
        ("../../etc/passwd.txt", "passwd.txt"),
        ("보\r\n고\0\u202e.pdf", "보고.pdf"),
        ("가" + '<b>"x".png', "가_b__x_.png"),
        ("\u1112\u1161\u11ab.txt", "한.txt"),
        ("  긴   이름 .csv", "긴 이름 .csv"),
        ("가" * 300 + ".pdf", "가" * 120 + ".pdf"),
    ],
)
def test_a_name_is_cleaned(name, cleaned):
    assert cleaned_name(name) == cleaned


@pytest.mark.parametrize("name", ["", "이름", ".pdf", "..", "/"])
def test_a_name_without_ending_is_refused(name):
    with pytest.raises(UnfitFile):
        cleaned_name(name)
