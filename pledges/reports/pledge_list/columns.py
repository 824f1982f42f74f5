"""The columns of the list, the same on the page and in its files."""

from dataclasses import dataclass

from geumcheon.lib.money import Amount

from .rows import PledgeRow


@dataclass(frozen=True, slots=True)
class ListColumn:
    """`key` stands in addresses; `kept`: it cannot be left out; `shown`: it is there unless others are chosen."""

    key: str
    word: str
    kept: bool = False
    shown: bool = True
    is_money: bool = False

    def value(self, row: PledgeRow) -> str | Amount:
        """Words, or whole won where it is money."""
        return getattr(row, self.key)


COLUMNS: dict[str, ListColumn] = {
    column.key: column
    for column in (
        ListColumn("code", "공약번호", kept=True),
        ListColumn("title", "공약명", kept=True),
        ListColumn("field", "분야"),
        ListColumn("department", "추진부서"),
        ListColumn("status", "이행상태"),
        ListColumn("timing", "완료시기", shown=False),
        ListColumn("nature", "신규·계속", shown=False),
        ListColumn("budget", "예산 구분", shown=False),
        ListColumn("original", "당초", is_money=True),
        ListColumn("adjusted", "조정", is_money=True),
        ListColumn("change", "증감", is_money=True),
        ListColumn("standing", "계획"),
        ListColumn("findings", "발견사항"),
    )
}
