"""A card as the plain tree of its file, and as bytes that are the same for the same card."""

import json
from decimal import Decimal

from geumcheon.lib.money import Unit
from pledges.domain.card import Card

from .schema import CARD


def card_tree(card: Card) -> dict:
    """Objects, lists, texts, ints and Decimals, as the file holds them."""
    return CARD.write(card, Unit(card.unit))


def card_bytes(card: Card) -> bytes:
    return (json_text(card_tree(card)) + "\n").encode("utf-8")


def json_text(node, indent: str = "") -> str:
    """JSON with every Decimal written out exactly; the standard encoder would need a float."""
    deeper = indent + " "
    if isinstance(node, Decimal):
        return f"{node:f}"
    if isinstance(node, dict) and node:
        rows = [f"{json.dumps(k, ensure_ascii=False)}: {json_text(v, deeper)}" for k, v in node.items()]
        return "{\n" + ",\n".join(deeper + row for row in rows) + f"\n{indent}}}"
    if isinstance(node, list) and node:
        rows = [json_text(each, deeper) for each in node]
        return "[\n" + ",\n".join(deeper + row for row in rows) + f"\n{indent}]"
    return json.dumps(node, ensure_ascii=False)
