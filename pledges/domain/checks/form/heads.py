"""The head of a card and its parts: what stands there is of one form, and nothing is left empty."""

import re

from ..finding import Severity, told
from ..parts import PARTS
from ..subject import Subject

_OTHER_DASH = re.compile(r"[‐‑‒–—―−ㅡ－_~]")


def codes(subject: Subject):
    """code-form: a number of a pledge holds a figure, no space and no dash but the hyphen."""
    for name, word in (("code", "공약번호"), ("printed_code", "인쇄된 공약번호")):
        code = getattr(subject.card.pledge, name)
        usual = _OTHER_DASH.sub("-", re.sub(r"\s+", "", code)) if code else code
        if code and (code != usual or not any(sign.isdigit() for sign in code)):
            sentence = f"‘{code}’ — ‘말-번호’의 꼴이 아닙니다. 번호를 살펴보십시오."
            yield told("code-form", Severity.NOTE, f"pledge.{name}", word, sentence, code, usual)


def titles(subject: Subject):
    """title-missing: every plan says what the pledge is called."""
    for place in subject.plans:
        if not (place.plan.title or "").strip():
            sentence = "공약명이 없습니다. 적혀 있던 이름을 살펴보십시오."
            yield told("title-missing", Severity.WARNING, place.path, place.label, sentence)


def periods(subject: Subject):
    """period-missing: a plan tells its period where another plan of the card does."""
    told_by = [place for place in subject.plans if _has_period(place)]
    for place in subject.plans if told_by else ():
        if not _has_period(place):
            sentence = f"사업기간이 없습니다. {told_by[0].label}에는 있으니 빠진 것인지 살펴보십시오."
            yield told("period-missing", Severity.NOTE, place.path, place.label, sentence)


def _has_period(place) -> bool:
    return bool(place.plan.period) and any(place.plan.period)


def sections(subject: Subject):
    """section-blank: a part that was printed with its heading says something; all plans of one part together."""
    found: dict[str, list] = {}
    for place in subject.plans:
        for name, text in place.plan.sections.items():
            if not (text or "").strip():
                found.setdefault(name, []).append(place)
    for name, places in found.items():
        plans = ", ".join(place.label for place in places)
        sentence = f"제목만 있고 글이 없습니다({plans}). 채울 것이 있는지 살펴보십시오."
        yield told("section-blank", Severity.NOTE, f"{places[0].path}.sections.{name}", PARTS[name], sentence)
