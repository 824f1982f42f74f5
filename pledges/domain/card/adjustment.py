"""An adjustment request: from one plan to another, with grounds, reasons and the decision."""

from collections.abc import Mapping
from dataclasses import dataclass

from geumcheon.lib.money import Amount

from .base import Printed, empty_map


@dataclass(frozen=True, slots=True, kw_only=True)
class Change(Printed):
    kind: str
    item: str | None = None
    before: str | None = None
    after: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class StruckName(Printed):
    name: str
    struck: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RequestStated(Printed):
    """What a request made by hand prints above its plans; amounts in won."""

    title: str | None = None
    kinds: tuple[str, ...] = ()
    sub_projects_before: tuple[str, ...] = ()
    sub_projects_after: tuple[StruckName, ...] = ()
    before_total: Amount = None
    after_total: Amount = None
    by_year_before: Mapping[str, Amount] = empty_map()
    by_year_after: Mapping[str, Amount] = empty_map()


@dataclass(frozen=True, slots=True, kw_only=True)
class Step(Printed):
    step: str
    on: str
    by: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Deliberation(Printed):
    session: str | None = None
    enrolled: int | None = None
    present: int | None = None
    in_favour: int | None = None
    against: int | None = None
    abstain: int | None = None
    outcome: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Printed):
    text: str
    accepted: bool | None = None
    why: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Adjustment(Printed):
    """`from_revision` None: the pledge begins here; `to_revision` None: it ends here."""

    from_revision: int | None
    to_revision: int | None
    round: str | None = None
    kinds: tuple[str, ...] = ()
    grounds: tuple[str, ...] = ()
    reason: str | None = None
    state: str | None = None
    changes: tuple[Change, ...] = ()
    stated: RequestStated | None = None
    stated_targets: Mapping[str, Mapping[str, tuple[str, ...]]] = empty_map()
    decided_on: str | None = None
    body: str | None = None
    steps: tuple[Step, ...] = ()
    deliberation: Deliberation | None = None
    recommendations: tuple[Recommendation, ...] = ()
