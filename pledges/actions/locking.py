"""Two people never overwrite each other: a save names the version it saw, and only that one is raised."""

from collections.abc import Collection

from django.db.models import F, Model


class Stale(Exception):
    """Someone else saved in between; `row` is the one that was to be saved, unchanged in the database."""

    def __init__(self, row: Model):
        self.row = row
        super().__init__("그사이 다른 사람이 먼저 저장했습니다. 새 내용을 확인한 뒤 다시 저장해 주십시오.")


def raise_version(row: Model, *, seen: int) -> int:
    """Compare and raise in one UPDATE; the new version, which the row then carries too.

    Raises Stale where the row no longer has the version that was seen.
    """
    raised = type(row).objects.filter(pk=row.pk, version=seen).update(version=F("version") + 1)
    if not raised:
        raise Stale(row)
    row.version = seen + 1
    return row.version


def write_row(row: Model, *, is_new: bool, without: Collection[str] = ()) -> None:
    """Insert a new row; of one that is there write all fields but `without` and its version.

    What a version is, raise_version alone says: a row that was read long ago cannot set it back.
    """
    if is_new:
        row.save(force_insert=True)
        return
    left_out = {row._meta.pk.name, "version", *without}
    row.save(update_fields=[field.name for field in row._meta.concrete_fields if field.name not in left_out])
