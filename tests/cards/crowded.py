"""Cards that are hard to print: many sub-projects, every kind of column, whole won, very long texts, nothing at all."""

from .by_hand import card, item, line, plan

SENTENCE = (
    "주민이 스스로 마을의 문제를 찾고 풀어 가도록 돕는 일을 열 개 동에서 차례로 넓혀 가며 "
    "그 결과를 다시 주민에게 알린다. "
)
SOURCES = ("국비", "시비", "구비", "민간", "기타")
AMOUNT = "10개동 시비 4억2천4백만원"


def thirty_sub_projects() -> dict:
    """Five sources each, and columns before, across and after the years of the term."""
    amounts = {"prior": 3, "y2018": 17, "y2019": 13.5, "y2020_2021": 1200, "y2022": "-", "y2023": 4, "after_term": 7}
    targets = {"2018": ["주민총회 1회 개최", "위원 보수교육 3시간"], "2020-2021": [AMOUNT], "2022": ["마을탐방 연1회"]}
    items = [
        item(f"k{n}", *[line(source, **amounts) for source in SOURCES], name=f"세부사업 {n} 역량강화", targets=targets)
        for n in range(1, 31)
    ]
    facts = {"year": "2018", "as_of": "2019-06-30", "secured": 10, "executed": 2.5}
    execution = [{"item": f"k{n}", "source": source} | facts for n in range(1, 31) for source in SOURCES]
    return card(plan(items[0]), plan(*items, revision=1), execution=execution, adjustments=[ASKED])


def whole_won() -> dict:
    amounts = {"y2018": 1_234_567_890_123, "y2019": 987_654_321, "y2020": 1, "y2022": 55_555_555_555}
    before = item("a", line("시비", **amounts), line("구비", y2018=9_999_999_999_999))
    return card(plan(before), plan(item("a", line("시비", y2018=1)), revision=1), unit="원", adjustments=[ASKED])


def without_years() -> dict:
    """Money of no year, of a named payer, of no sub-project."""
    payer = line("기타", payer="한국토지주택공사", note="기금", undivided=5000)
    whole = item("w", line("미구분", undivided=12_000), whole=True)
    return card(plan(item("b", payer)), plan(item("b", payer), whole, revision=1))


def long_texts() -> dict:
    long = item(
        "a", line(y2018=1), name=SENTENCE * 2, targets={"2018": [SENTENCE * 9], "2019": ["가" * 90], "2020": ["짧음"]}
    )
    texts = {"summary": SENTENCE * 40, "overview": "\n".join(f"- {SENTENCE}{n}" for n in range(9))}
    both = {"sections": texts, "facts": [{"label": "사업량", "text": SENTENCE * 30}]}
    done = {"year": 2018, "item": "a", "title": SENTENCE, "body": SENTENCE * 60}
    review = {"as_of": "2018-12-31", "status": "정상추진", "narrative": SENTENCE * 9, "state": "accepted"}
    plans = (plan(long, title=SENTENCE, **both), plan(long, title=f"{SENTENCE}확대", revision=1, **both))
    reason = "\n".join(f"- {SENTENCE}" for _ in range(60))
    return card(*plans, adjustments=[ASKED | {"reason": reason}], performance=[done], reviews=[review])


def nothing() -> dict:
    return card(plan(), plan(revision=1))


ASKED = {"from": 0, "to": 1, "kinds": ["사업비"], "reason": SENTENCE}
CROWDED = (thirty_sub_projects, whole_won, without_years, long_texts, nothing)
