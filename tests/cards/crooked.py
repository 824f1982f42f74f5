"""Cards on which money stands in every way a file allows: any columns, blanks, dashes, zeros, facts outside the plan,
shared lines, all states of plans. The same for the same seed."""

from decimal import Decimal

from pledges.made_up.chance import Chance

COUNT = 12
LAYOUTS = (
    ("2018", "2019", "2020", "2021", "2022"),
    ("prior", "2018", "2019-2020", "2021", "after_term"),
    ("2018", "2019", "2020-"),
    ("undivided",),
    ("prior", "2018-2022", "2023", "undivided"),
)
LINES = (("국비", None), ("시비", None), ("구비", None), ("민간", "LH"), ("민간", None), ("기타", "구리시"))
STATES = (
    ("confirmed",),
    ("confirmed", "proposed"),
    ("confirmed", "confirmed", "proposed"),
    ("confirmed", "refused", "draft"),
    ("confirmed", "proposed", "confirmed"),
    ("confirmed", "confirmed", "confirmed", "draft"),
    ("proposed",),
)
TREES = {"a": None, "b": "a", "c": "b", "d": None, "e": None}
"""Sub-projects with the one above each."""
UNITS = (("백만원", 6), ("백만원", 1), ("천원", 0), ("억원", 2), ("원", 0))
"""Units with how many decimals an amount may have."""
ENDS = (
    {"how": "폐기", "on": "2019-12-31"},
    {"how": "통합", "on": "2020-07"},
    {"how": "제외"},
    {"how": "폐기", "on": "2030"},
)
DAYS = ("2018-12-31", "2019-12-31", "2020-06-30", "2020-12-31", "2021-06-30")
HOSTS = (None, None, None, None, "시험-1", "시험-5", "없음-9")
"""Who may count a line: mostly its own pledge; one that leaves in 2020; one that is nowhere."""

NO_FIGURES = (3, 9)
"""Cards that hold blanks and dashes alone."""


def code_of(number: int) -> str:
    return f"시험-{number}"


def crooked_cards(seed: int) -> list[dict]:
    """Trees of COUNT cards; among any of them every state of plans and every layout occurs."""
    return [_card(Chance(seed, number, "crooked"), seed, number) for number in range(COUNT)]


def _card(chance: Chance, seed: int, number: int) -> dict:
    unit, decimals = chance.one(UNITS)
    layout, states = LAYOUTS[(number + seed) % len(LAYOUTS)], STATES[number % len(STATES)]
    draw = _Amounts(chance, decimals, figures=number not in NO_FIGURES)
    plans = [_plan(chance, draw, revision, state, layout) for revision, state in enumerate(states)]
    return {
        "format": "geumcheon-card/1",
        "unit": unit,
        "term": {"ordinal": 7, "first_year": 2018, "last_year": 2022},
        "pledge": _pledge(chance, number),
        "plans": plans,
        "execution": _execution(chance, draw, plans, layout),
    }


def _pledge(chance: Chance, number: int) -> dict:
    fields = [None, "더불어 행복한 금천", "시험 분야"]
    said = {"code": code_of(number), "field": chance.one(fields), "lead_department": chance.one(["시험과", None])}
    ends = {"closed": ENDS[number % len(ENDS)]} if number % 3 == 2 else {}
    return {key: each for key, each in said.items() if each} | ends


class _Amounts:
    """Draws what a cell may hold: blank, dash, 0, or an amount with at most so many decimals."""

    def __init__(self, chance: Chance, decimals: int, *, figures: bool):
        self._chance, self._decimals, self._most = chance, decimals, 9 if figures else 1

    def __call__(self):
        kind = self._chance.between(0, self._most)
        return {0: None, 1: "-", 2: 0}.get(kind, self._figure())

    def row(self, columns: list[str]) -> dict:
        """Now and then nothing but dashes, or nothing but blanks."""
        kind = self._chance.between(0, 7)
        return dict.fromkeys(columns, None if kind else "-") if kind < 2 else {column: self() for column in columns}

    def _figure(self):
        figure = Decimal(self._chance.between(1, 10**8)).scaleb(-self._decimals)
        return int(figure) if figure == figure.to_integral_value() else figure


def _plan(chance: Chance, draw: _Amounts, revision: int, state: str, layout) -> dict:
    keys = [key for key in TREES if chance.yes(70)] or ["a"]
    items = [_item(chance, draw, key, keys, layout) for key in keys]
    return {"revision": revision, "state": state, "title": f"시험 공약 {revision}", "items": items}


def _item(chance: Chance, draw: _Amounts, key: str, keys: list[str], layout) -> dict:
    funding = [_line(chance, draw, *line, layout) for line in chance.some(LINES, chance.between(0, 3))]
    above = {"parent": TREES[key]} if TREES[key] in keys else {}
    return {"key": key, "name": f"세부사업 {key}", "funding": funding} | above


def _line(chance: Chance, draw: _Amounts, source: str, payer: str | None, layout) -> dict:
    columns = [column for column in layout if chance.yes(80)]
    more = {"payer": payer, "counted_in": chance.one(HOSTS)}
    line = {"source": source, "amounts": draw.row(columns)}
    return line | {key: each for key, each in more.items() if each}


def _execution(chance: Chance, draw: _Amounts, plans: list[dict], layout) -> list[dict]:
    """Facts of any line, known to a plan or not; some days say one of the two figures alone."""
    keys = sorted({item["key"] for plan in plans for item in plan["items"]})
    found = {}
    for _ in range(chance.between(0, 14)):
        source, payer = chance.one(LINES)
        entry = {"item": chance.one(keys), "source": source, "year": chance.one(layout)}
        entry |= {"as_of": chance.one(DAYS)} | ({"payer": payer} if payer else {})
        amounts = {name: draw() for name in ("secured", "executed") if chance.yes(80)}
        found[tuple(entry.values())] = entry | amounts
    return list(found.values())
