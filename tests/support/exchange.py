"""Files of registers, sent to the admin and read back from it."""

from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse
from openpyxl import Workbook, load_workbook

from pledges.models import Department

XLSX, CSV = "0", "1"


def address(model, what: str) -> str:
    return reverse(f"admin:{model._meta.app_label}_{model._meta.model_name}_{what}")


def workbook(*rows) -> bytes:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    content = BytesIO()
    book.save(content)
    return content.getvalue()


HEAD = ("부서명", "구분")
GOOD = workbook(HEAD, ("기획예산과", "총괄부서"), ("마을자치과", "부서"), (None, None))
"""Two departments, one of them new where 마을자치과 stands already; and a row left blank."""


def names() -> list[str]:
    """Departments but 마을자치과, whose people bring the files in."""
    return sorted(Department.objects.exclude(name="마을자치과").values_list("name", flat=True))


def upload(client, model, content: bytes, kind: str = XLSX):
    """The answer to a file: its preview, or what is wrong with it."""
    name = "목록.xlsx" if kind == XLSX else "목록.csv"
    return client.post(
        address(model, "import"), {"import_file": SimpleUploadedFile(name, content), "format": kind, "resource": "0"}
    )


def confirm(client, model, preview, **changes):
    form = preview.context["confirm_form"]
    sent = {name: form.initial.get(name, "") for name in form.fields}
    return client.post(address(model, "process_import"), sent | changes)


def download(client, model, kind: str = XLSX):
    return client.post(address(model, "export"), {"format": kind, "resource": "0"})


def cells(content: bytes) -> list[tuple]:
    return [tuple(cell.value for cell in row) for row in load_workbook(BytesIO(content)).active.iter_rows()]


def formulas(content: bytes) -> list:
    """Cells that a spreadsheet would calculate."""
    return [cell.value for row in load_workbook(BytesIO(content)).active for cell in row if cell.data_type == "f"]


def told(answer) -> str:
    """What the page says, without its tags' attributes in the way."""
    return answer.content.decode()
