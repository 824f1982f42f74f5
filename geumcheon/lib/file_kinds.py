"""Files that people send: a name that harms nobody, and a content that is what the name says."""

import io
import re
import unicodedata
import zipfile

MOST_BYTES = 20 * 1024 * 1024
_MOST_NAME = 120
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STARTS = {
    "pdf": (b"%PDF-",),
    "png": (b"\x89PNG\r\n\x1a\n",),
    "jpg": (b"\xff\xd8\xff",),
    "jpeg": (b"\xff\xd8\xff",),
    "hwp": (_OLE,),
    "doc": (_OLE,),
    "xls": (_OLE,),
    "ppt": (_OLE,),
}
_INSIDE = {"xlsx": "xl/", "docx": "word/", "pptx": "ppt/", "hwpx": "Contents/", "zip": ""}
_TEXTS = ("txt", "csv")
KINDS = (*_STARTS, *_INSIDE, *_TEXTS)
_UNFIT = re.compile(r'[\\/:*?"<>|]')


class UnfitFile(ValueError):
    """The file is not taken; the text says why."""


def cleaned_name(name: str) -> str:
    """The last part of the name, composed, without signs nobody sees or a file system refuses."""
    last = re.split(r"[\\/]", unicodedata.normalize("NFC", name))[-1]
    seen = "".join(each for each in last if unicodedata.category(each)[0] != "C")
    stem, dot, ending = _UNFIT.sub("_", " ".join(seen.split())).strip(". ").rpartition(".")
    if not dot or not stem:
        raise UnfitFile("확장자가 있는 파일을 고르십시오.")
    return f"{stem[:_MOST_NAME]}.{ending.lower()}"


def demand_kind(name: str, content: bytes) -> None:
    """The content begins as files of that ending do. Raises UnfitFile."""
    if not content:
        raise UnfitFile("빈 파일입니다.")
    if len(content) > MOST_BYTES:
        raise UnfitFile(f"파일 하나는 {MOST_BYTES // 1024 // 1024}MB까지 올릴 수 있습니다.")
    ending = name.rpartition(".")[2]
    if ending not in KINDS:
        raise UnfitFile(f"올릴 수 없는 종류입니다: .{ending}. 올릴 수 있는 것: {', '.join(KINDS)}")
    if not _is(ending, content):
        raise UnfitFile(f"내용이 .{ending} 파일이 아닙니다. 원래 프로그램에서 다시 저장한 뒤 올리십시오.")


def _is(ending: str, content: bytes) -> bool:
    if ending in _STARTS:
        return content.startswith(_STARTS[ending])
    if ending in _INSIDE:
        return _is_package(content, _INSIDE[ending])
    return _is_text(content)


def _is_package(content: bytes, folder: str) -> bool:
    """Read from the directory alone: nothing is unpacked. A macro makes it no paper."""
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as package:
            names = package.namelist()
    except (zipfile.BadZipFile, ValueError, OSError, NotImplementedError):
        return False
    has_macro = any(name.lower().endswith("vbaproject.bin") for name in names)
    return not has_macro and any(name.startswith(folder) for name in names)


def _is_text(content: bytes) -> bool:
    if b"\0" in content:
        return False
    for encoding in ("utf-8", "cp949"):
        try:
            content.decode(encoding)
        except UnicodeDecodeError:
            continue
        return True
    return False
