"""A register's file as a whole: its heads, what its rows change, what is wrong with them all, who writes them."""

import hashlib
import json

from django.core.exceptions import ValidationError
from django.utils.html import conditional_escape, format_html
from import_export.resources import Diff, ModelResource
from import_export.results import Result

from pledges.actions.registers import keep

MOST_ROWS = 5_000
CHANGED = "미리보기 뒤에 다른 사람이 저장하여 하는 일이 달라졌습니다. 파일을 다시 올려 확인해 주십시오."


class PlainDiff(Diff):
    """What a row changes, without the inline styles that the policy of the pages forbids."""

    def as_html(self):
        return [_told(before, after, is_new=self.new) for before, after in zip(self.left, self.right, strict=False)]


class RegisterResource(ModelResource):
    @classmethod
    def get_diff_class(cls):
        return PlainDiff

    def before_import(self, dataset, **kwargs):
        self.names = set()
        missing = {field.column_name for field in self.get_import_fields()} - set(dataset.headers or [])
        if missing:
            raise ValidationError(f"첫 줄에 이 이름의 칸이 있어야 합니다: {', '.join(sorted(missing))}")
        if len(dataset) > MOST_ROWS:
            raise ValidationError(f"한 번에 {MOST_ROWS:,}줄까지 들일 수 있습니다.")

    def before_import_row(self, row, **kwargs):
        """The second of two rows of one name would change what the first has just said."""
        fields = [self.fields[name] for name in self.get_import_id_fields()]
        name = tuple(str(row.get(field.column_name)).strip() for field in fields)
        if name in self.names:
            raise ValueError(f"{' · '.join(name)}: 파일에 두 번 나옵니다.")
        self.names.add(name)

    def skip_row(self, instance, original, row, import_validation_errors=None):
        """A new row that says no more than an empty one is still a row, and a mistake to be told."""
        return instance.pk is not None and super().skip_row(instance, original, row, import_validation_errors)

    def save_instance(self, instance, is_create, row, **kwargs):
        """Also in a preview, which is undone as a whole: so the database has its say before anyone confirms."""
        keep(instance, actor=kwargs["actor"])

    def after_import(self, dataset, result, **kwargs):
        """How the file was read, and all mistakes by their lines. What was not looked at is not saved."""
        result.read_as = dataset.title
        result.mistakes = mistakes_of(result, dataset.lines)
        if result.has_errors() or result.has_validation_errors():
            return
        result.digest = _digest(result)
        if kwargs.get("looked_at") not in (None, result.digest):
            raise ValidationError(CHANGED)

    class Meta:
        clean_model_instances = True
        use_transactions = True
        skip_unchanged = True
        report_skipped = True


def mistakes_of(result: Result, lines: list[int]) -> list[tuple[int, str]]:
    """Line of the file and what is wrong there, from top to bottom."""
    told = [(number, str(each.error)) for number, errors in result.row_errors() for each in errors]
    for row in result.invalid_rows:
        told += [(row.number, " ".join(each)) for each in row.field_specific_errors.values()]
        told += [(row.number, each) for each in row.non_field_specific_errors]
    return sorted((lines[number - 1], words) for number, words in told)


def _digest(result: Result) -> str:
    """What the file does to what stands now: the same again only where nobody saved in between."""
    rows = [[row.import_type, *map(str, row.diff or ())] for row in result.rows]
    return hashlib.sha256(json.dumps(rows).encode()).hexdigest()


def _told(before, after, *, is_new: bool):
    if is_new:
        return format_html("<ins>{}</ins>", after)
    if before == after:
        return conditional_escape(after)
    return format_html("<del>{}</del> <ins>{}</ins>", before, after)
