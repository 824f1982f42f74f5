"""The smallest card that has something of most kinds, as a tree to be spoilt or changed in one place."""

from copy import deepcopy

LINE = "plans[0].items[0].funding[0]"
"""The path of its first line of money."""

_CARD = {
    "format": "geumcheon-card/1",
    "unit": "백만원",
    "term": {"ordinal": 7, "first_year": 2018, "last_year": 2022},
    "pledge": {"code": "주민참여-1", "field": "더불어 행복한 금천", "lead_department": "마을자치과"},
    "plans": [
        {
            "revision": 0,
            "state": "confirmed",
            "title": "금천 마을민주주의 사업",
            "stated": {"total": 480, "by_year": {"2018": 96}},
            "items": [
                {
                    "key": "autonomy",
                    "name": "주민자치사업 활성화",
                    "targets": {"2018": ["역량강화"]},
                    "funding": [{"source": "구비", "amounts": {"2018": 96, "2019": "-", "2020": None}}],
                }
            ],
        },
        {
            "revision": 1,
            "state": "draft",
            "title": "금천 마을민주주의 사업 확대",
            "items": [
                {
                    "key": "autonomy",
                    "name": "주민자치사업 활성화",
                    "funding": [{"source": "구비", "amounts": {"2018": 180, "2019": 168}}],
                }
            ],
        },
    ],
    "execution": [{"item": "autonomy", "source": "구비", "as_of": "2018-12-31", "secured": 96, "executed": 90}],
    "reviews": [{"as_of": "2021-03-31", "state": "accepted", "progress": 40}, {"as_of": "2021-06-30", "progress": 50}],
    "adjustments": [{"from": 0, "to": 1, "kinds": ["사업비"], "state": "draft"}],
}


def small_card() -> dict:
    return deepcopy(_CARD)


def changed(path: str, value, tree: dict | None = None) -> dict:
    """The small card (or the tree) with one place changed: changed("plans[0].title", "x"); ... removes the key."""
    tree = small_card() if tree is None else tree
    *above, last = path.replace("[", ".").replace("]", "").split(".")
    node = tree
    for step in above:
        node = node[int(step) if isinstance(node, list) else step]
    last = int(last) if isinstance(node, list) else last
    if value is ...:
        del node[last]
    elif isinstance(node, list) and last == len(node):
        node.append(value)
    else:
        node[last] = value
    return tree
