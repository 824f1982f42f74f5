"""What each formula comes to, written beside it: openpyxl leaves that out.

Without it a reader that does not calculate (a preview, Excel before editing is allowed) shows blanks.
"""

import re
from collections.abc import Mapping, Sequence
from html import escape
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from .formulas import Known

_FORMULA = re.compile(rb'<c r="([A-Z]+[0-9]+)"([^>]*)>(<f>[^<]*</f>)(?:<v ?/>|<v></v>)')


def with_values(workbook: bytes, sheets: Sequence[Mapping[str, Known]]) -> bytes:
    """The file with values by address, sheet by sheet in the order of the book."""
    values = {f"xl/worksheets/sheet{number}.xml": found for number, found in enumerate(sheets, 1)}
    out = BytesIO()
    with ZipFile(BytesIO(workbook)) as old, ZipFile(out, "w", ZIP_DEFLATED) as new:
        for entry in old.infolist():
            content = old.read(entry)
            new.writestr(entry, _filled(content, values[entry.filename]) if entry.filename in values else content)
    return out.getvalue()


def _filled(sheet: bytes, values: Mapping[str, Known]) -> bytes:
    def with_value(found: re.Match[bytes]) -> bytes:
        value = values.get(found[1].decode())
        return found[0] if value is None else _cell(found, value)

    return _FORMULA.sub(with_value, sheet)


def _cell(found: re.Match[bytes], value: Known) -> bytes:
    """The cell again with its value; one that comes to words says so."""
    kind, shown = (b' t="str"', escape(value)) if isinstance(value, str) else (b"", f"{value:f}")
    return b'<c r="%b"%b%b>%b<v>%b</v>' % (found[1], found[2], kind, found[3], shown.encode())
