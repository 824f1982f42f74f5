from django.db import migrations, models
from django.db.migrations.operations.base import Operation
from django.db.models import F, Q
from django.db.models.functions import Length
from django.db.models.lookups import GreaterThanOrEqual, LessThanOrEqual

from pledges.guards import InstallGuards, LiftGuards

NEW = {
    "accessrecord": ("access_record", {"address": 45, "page": 200, "target": 200}),
    "adjustmentrequest": ("request", {"round_label": 200, "decided_on": 10, "body": 200}),
    "adjustmentround": ("adjustment_round", {"body": 200}),
    "changerecord": ("change_record", {"before": 20_000_000, "after": 20_000_000}),
    "changeset": (
        "change_set",
        {"origin": 200, "reason": 100_000, "aggregate": 60, "identity": 200, "snapshot": 20_000_000, "address": 45},
    ),
    "comment": ("comment", {"stand": 200}),
    "deliberation": ("deliberation", {"session_label": 200}),
    "deliberationsession": ("deliberation_session", {"body": 200}),
    "evidence": ("evidence", {"name": 200}),
    "executionentry": ("execution", {"column": 20}),
    "findingtally": ("tally", {"checked": 64}),
    "fundingamount": ("amount", {"column": 20}),
    "fundingline": ("line", {"counted_in": 60}),
    "indicator": (
        "indicator",
        {"group": 200, "unit": 60, "base_what": 200, "base_value": 40, "rate": 40, "baseline": 40, "target": 40},
    ),
    "mail": ("mail", {"problem": 200}),
    "measurement": ("measurement", {"group": 200, "label": 200, "value": 40}),
    "notice": ("notice", {"address": 200, "key": 200}),
    "opensession": ("session", {"session_key": 40, "session_data": 20_000_000, "address": 45}),
    "performancerecord": ("record", {"start": 10, "end": 10}),
    "plan": ("plan", {"period_first": 7, "period_last": 7, "stated_unit": 10}),
    "pledge": ("pledge", {"status": 20, "closed_how": 10, "closed_on": 10}),
    "presence": ("presence", {"place": 200}),
    "quarterlyreview": ("review", {"round_label": 200, "status": 20}),
    "recordamount": ("record_amount", {"unit": 10, "what": 200}),
    "requestchange": ("change", {"kind": 60}),
    "requeststep": ("step", {"on": 10, "by": 200}),
    "requesttarget": ("request_target", {"column": 20}),
    "setaside": ("set_aside", {"code": 60, "identity": 100_000, "stated": 20_000_000, "computed": 20_000_000}),
    "statedfigure": ("stated_figure", {"place": 500}),
    "storedfinding": (
        "finding",
        {
            "place": 100_000,
            "identity": 100_000,
            "where": 20_000_000,
            "stated": 20_000_000,
            "computed": 20_000_000,
            "message": 20_000_000,
        },
    ),
    "targetmeasure": ("measure", {"column": 20, "quantity": 40, "unit": 60, "per": 60}),
    "targetresult": ("result", {"column": 20, "quantity": 40}),
    "user": (
        "user",
        {"password": 128, "username": 150, "first_name": 150, "last_name": 150, "email": 254, "display_name": 100},
    ),
    "yearlytarget": ("target", {"column": 20}),
}
"""By model: how its constraints begin, and the characters that each field may have."""
TOLD = {
    "adjustmentrequest": ("request", {"reason": 100_000, "stated_title": 200}),
    "executionentry": ("execution", {"payer": 200}),
    "fundingline": ("line", {"payer": 200, "note": 2_000}),
    "performancerecord": ("record", {"body": 100_000}),
    "plan": ("plan", {"title": 200}),
    "planfact": ("fact", {"text": 100_000}),
    "planitem": ("item", {"name": 200, "row": 200}),
    "plansection": ("section", {"body": 100_000}),
    "pledge": ("pledge", {"printed_code": 60, "status_text": 2_000, "election_wording": 100_000}),
    "pledgeauthor": ("author", {"team": 200, "rank": 200, "name": 200, "phone": 200}),
    "pledgelineage": ("lineage", {"code": 60, "title": 200}),
    "quarterlyreview": (
        "review",
        {
            "status_text": 2_000,
            "narrative": 100_000,
            "problems": 100_000,
            "measures_taken": 100_000,
            "next_steps": 100_000,
            "correction_reason": 2_000,
        },
    ),
    "recommendation": ("recommendation", {"text": 2_000, "why": 2_000}),
    "requestchange": ("change", {"before": 100_000, "after": 100_000}),
    "reviewstep": ("review_step", {"note": 2_000}),
    "statedline": ("stated_line", {"payer": 200}),
    "targetmeasure": ("measure", {"text": 2_000, "what": 200}),
    "targetresult": ("result", {"text": 2_000}),
}
"""The same of those that stood before: only their words change."""
NOT_EMPTY = {
    "comment": ("comment", {"text": 2_000}),
    "notice": ("notice", {"text": 2_000}),
    "setaside": ("set_aside", {"reason": 2_000}),
}
"""The same, where at least one character is asked for."""


def _within(begins: str, field: str, most: int, least: int) -> models.CheckConstraint:
    condition = Q(LessThanOrEqual(Length(F(field)), most))
    if least:
        condition &= Q(GreaterThanOrEqual(Length(F(field)), least))
    return models.CheckConstraint(
        name=f"{begins}_{field}_length",
        condition=condition,
        violation_error_message=f"{f'{least:,}자 이상 ' if least else ''}{most:,}자 이하로 적어 주십시오.",
    )


def _bounds(table: dict, least: int = 0) -> dict[str, list[models.CheckConstraint]]:
    return {
        model: [_within(begins, field, most, least) for field, most in fields.items()]
        for model, (begins, fields) in table.items()
    }


class BoundTexts(Operation):
    """All at once: Django makes its models anew after every constraint alone, and SQLite the whole table."""

    def state_forwards(self, app_label, state):
        for table in (_bounds(NEW), _bounds(TOLD), _bounds(NOT_EMPTY, least=1)):
            for model, bounds in table.items():
                options = state.models[app_label, model].options
                for bound in bounds:
                    before = {each.name: each for each in options.get("constraints", ())}
                    options["constraints"] = [*(before | {bound.name: bound}).values()]
        state.reload_models([(app_label, model) for model in {*NEW, *TOLD, *NOT_EMPTY}], delay=False)

    def database_forwards(self, app_label, schema_editor, from_state, to_state):
        self._each(app_label, schema_editor, to_state, schema_editor.add_constraint)

    def database_backwards(self, app_label, schema_editor, from_state, to_state):
        self._each(app_label, schema_editor, to_state, schema_editor.remove_constraint)

    def _each(self, app_label, schema_editor, state, turn):
        """A table that SQLite makes anew has all the constraints of its model from the first turn on."""
        for model, bounds in _bounds(NEW).items():
            for bound in bounds[:1] if schema_editor.connection.vendor == "sqlite" else bounds:
                turn(state.apps.get_model(app_label, model), bound)

    def describe(self):
        return "Give every column of text a bound"


class Migration(migrations.Migration):
    """SQLite holds no lengths by itself: every column of text says how long it may be."""

    dependencies = [("pledges", "0016_drafts_have_presence_like_all_pages")]

    operations = [LiftGuards(), BoundTexts(), InstallGuards()]
