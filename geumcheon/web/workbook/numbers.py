"""Number formats of amounts: separators, △ below zero, a plain 0; the number itself stays exact."""


def number_format(decimals: int = 0, suffix: str = "") -> str:
    """`suffix` stands behind the figure in the cell without being part of it: 4,105 백만원."""
    places = f".{'0' * decimals}" if decimals else ""
    word = f'"{suffix}"' if suffix else ""
    shown = f"#,##0{places}{word}"
    return f'{shown};"△"{shown};0{word}'
