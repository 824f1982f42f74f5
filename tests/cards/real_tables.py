"""Both money tables of 주민참여-1 as the paper prints them, row by row: 백만원, `_` for a blank cell.

One figure differs from the paper: 주민자치사업 구비 prints 2,295 where its years come to 2,446.
"""

BUDGET = """
total                total    4,105 875 995 745 745 745
autonomy             subtotal 1,550 310 310 310 310 310
autonomy             시비     1,070 214 214 214 214 214
autonomy             구비     480 96 96 96 96 96
community            subtotal 465 93 93 93 93 93
community            구비     465 93 93 93 93 93
participatory-budget subtotal 1,380 180 300 300 300 300
participatory-budget 구비     1,380 180 300 300 300 300
dong-specialisation  subtotal 500 250 250 0 0 0
dong-specialisation  구비     500 250 250 - - -
outreach-centre      subtotal 210 42 42 42 42 42
outreach-centre      구비     210 42 42 42 42 42
"""

INVESTMENT = """
total                total 9,196 4,917 1,254 1,199 1,764 1,536 2,217 1,618 1,922 564 2,039 0
autonomy             시비  867 698 180 164 90 90 404 296 193 148 0 0
autonomy             구비  2,446 752 180 167 168 90 619 274 591 221 888 0
community            시비  1,856 1,326 369 362 414 399 430 393 343 172 300 _
community            구비  414 169 53 51 51 43 73 52 97 23 140 0
participatory-budget 시비  1,090 610 180 174 300 276 200 160 210 0 200 0
dong-specialisation  구비  500 416 250 248 250 168 0 0 0 0 0 0
autonomy-support     시비  1,724 802 0 0 424 412 424 390 432 0 444 0
outreach-centre      시비  89 41 0 0 25 21 25 20 14 0 25 0
outreach-centre      구비  210 103 42 33 42 37 42 33 42 0 42 0
"""

YEARS = ["2018", "2019", "2020", "2021", "2022"]
BUDGET_CELLS = ["total", *YEARS]
INVESTMENT_CELLS = [name for year in BUDGET_CELLS for name in (year, f"{year}-executed")]


def rows(table: str, names: list[str]) -> list[tuple[str, str, dict[str, str]]]:
    """Sub-project (empty for 계), row and figures by the name of their cell."""
    found = []
    for item, row, *figures in map(str.split, table.strip().splitlines()):
        cells = ["" if figure == "_" else figure for figure in figures]
        found.append(("" if item == "total" else item, row, dict(zip(names, cells, strict=True))))
    return found


def halves(cells: dict[str, str]) -> dict[str, str]:
    """What a row of the table of investment says of the plan alone."""
    return {name: figure for name, figure in cells.items() if not name.endswith("-executed")}
