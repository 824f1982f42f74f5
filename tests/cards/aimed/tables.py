"""Faults of tables of statistics."""


def _add(tree: dict, *tables: dict) -> bool:
    tree.setdefault("indicators", []).extend({"name": "나눔장터 현황"} | table for table in tables)
    return True


def indicator_columns(tree: dict) -> bool:
    return _add(
        tree,
        {"year": 2018, "values": {"가": 10, "나": 12, "다": 9}},
        {"year": 2019, "values": {"가": 11, "나": 12, "다": 9, "라": 5}},
    )


def indicator_mixed_unit(tree: dict) -> bool:
    return _add(tree, {"year": 2019, "unit": "명/가구/건", "values": {"가": 10, "나": 12}, "stated": {"계": 22}})


def indicator_target(tree: dict) -> bool:
    """A running total beside the target of the year alone."""
    return _add(
        tree,
        {"year": 2018, "values": {"가": 1_049, "나": 3_624}, "stated": {"누계": 4_673}},
        {"year": 2019, "target": 699, "values": {"가": 1_243, "나": 4_052}, "stated": {"누계": 5_295}},
    )


PLANTS = {
    "indicator-columns": indicator_columns,
    "indicator-mixed-unit": indicator_mixed_unit,
    "indicator-target": indicator_target,
}
