"""The parts of a draft plan that are edited: head, facts, texts, sub-projects, targets."""

from django.core.exceptions import ValidationError

from pledges.actions.plans import inherit_items, revise_items
from pledges.domain.editing import Table
from pledges.forms.plan import FactsForm, HeadForm, ItemsForm, LineageForm, TargetsForm, TextsForm
from pledges.forms.plan.columns import NewColumnForm
from pledges.permissions import Part

from .parts import PartPage


def _save_items(page, place, form):
    table: Table = form.table()
    more = {"seen": form.cleaned_data["seen"], "whole": form.cleaned_data.get("add-whole", False)}
    return revise_items(place.pledge, place.plan.revision, table, form.names, actor=place.actor, **more)


def _save_lineage(page, place, form):
    seen = form.cleaned_data["seen"]
    return inherit_items(place.pledge, place.plan.revision, form.step(), actor=place.actor, seen=seen)


def _preview(page, place, form):
    """The text as it will be shown, beside what was typed; nothing is saved."""
    name = place.request.POST.get("preview")
    if name not in form.fields:
        return None
    return page.shown(place, form, preview=name, previewed=form[name].value() or "")


def _columns(page, place, form):
    """One column more or less on the page; nothing is saved."""
    sent, kind = place.request.POST, type(form)
    if column := sent.get("drop"):
        again = kind(place.ground, form.without_column(column))
        return page.shown(place, again, dropped=column)
    if "add" not in sent:
        return None
    try:
        again, problems = kind(place.ground, form.with_column()), []
    except ValidationError as problem:
        again, problems = kind(place.ground, sent), problem.messages
    column_form = NewColumnForm(sent) if problems else NewColumnForm()
    return page.shown(place, again, column_form=column_form, column_problems=problems)


plan_head = PartPage(Part.PLAN_HEAD, "plan-head", "머리 항목", HeadForm, "pledges/edit/head.html").view()
plan_facts = PartPage(Part.PLAN_TEXTS, "plan-facts", "사업 내역", FactsForm, "pledges/edit/facts.html").view()
plan_texts = PartPage(
    Part.PLAN_TEXTS, "plan-texts", "본문", TextsForm, "pledges/edit/texts.html", redraw=_preview
).view()
plan_items = PartPage(
    Part.PLAN_ITEMS, "plan-items", "세부사업", ItemsForm, "pledges/edit/items.html", save=_save_items
).view()
plan_lineage = PartPage(
    Part.PLAN_ITEMS, "plan-lineage", "분리·통합·대체", LineageForm, "pledges/edit/lineage.html", save=_save_lineage
).view()
plan_targets = PartPage(
    Part.PLAN_TARGETS,
    "plan-targets",
    "추진목표",
    TargetsForm,
    "pledges/edit/targets.html",
    redraw=_columns,
    more=lambda: {"column_form": NewColumnForm()},
).view()
