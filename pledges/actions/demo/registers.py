"""Registers of a file, made where they are not there yet; what is there stays as it is."""

from collections.abc import Mapping

from pledges import plugins
from pledges.actions import registers
from pledges.actions.history import Actor
from pledges.models import Department, FundingSource, MayoralTerm, PolicyField


def ready_registers(tree: Mapping, *, actor: Actor) -> None:
    """`tree`: lists of terms, policy fields, departments and sources; other apps load their own from it."""
    for term in tree["terms"]:
        if not MayoralTerm.objects.filter(ordinal=term["ordinal"], first_year=term["first_year"]).exists():
            registers.add_term(**term, actor=actor)
    for order, name in enumerate(tree["policy_fields"], 1):
        if not PolicyField.objects.filter(name=name).exists():
            registers.add_policy_field(name, order=order, actor=actor)
    for department in tree["departments"]:
        if not Department.objects.filter(name=department["name"]).exists():
            registers.add_department(**department, actor=actor)
    for source in tree["funding_sources"]:
        if not FundingSource.objects.filter(label=source["label"]).exists():
            registers.add_source(**source, actor=actor)
    for load in plugins.demo_loaders:
        load(tree, actor)
