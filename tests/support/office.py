"""LibreOffice as a second reader of workbooks: it recomputes every formula, as an officer's spreadsheet would.

Without it these tests fail and say what to install: a skipped test of sums would be no test.
"""

import atexit
import shutil
import subprocess
import tempfile
from functools import cache
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

SECONDS = 120
HINT = "LibreOffice가 없습니다. 설치: apt-get install libreoffice-calc-nogui"


def recomputed(content: bytes, folder: Path) -> Workbook:
    """The workbook with every figure computed anew; values that stood beside formulas are taken out first."""
    folder.mkdir(parents=True, exist_ok=True)
    bare = folder / "bare.xlsx"
    load_workbook(BytesIO(content), rich_text=True).save(bare)
    return load_workbook(converted(bare, "xlsx", folder / "recomputed"), data_only=True)


def converted(source: Path, to: str, folder: Path) -> Path:
    """The file as LibreOffice saves it in another format."""
    command = [_office(), _profile(), "--headless", "--convert-to", to, "--outdir", str(folder), str(source)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS, check=False)
    made = folder / f"{source.stem}.{to}"
    if not made.exists():
        pytest.fail(f"LibreOffice made no {to}: {done.stdout} {done.stderr}")
    return made


def _office() -> str:
    found = shutil.which("soffice") or shutil.which("libreoffice")
    if found is None:
        pytest.fail(HINT)
    return found


@cache
def _profile() -> str:
    """A profile of this run alone: two runs that share one would wait for each other or fail."""
    folder = tempfile.mkdtemp(prefix="office-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return f"-env:UserInstallation=file://{folder}"
