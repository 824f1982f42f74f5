"""Who saves what: officers, each of a department of its own and standing in for the others; reports not sent."""

from django.urls import reverse

from pledges.models import Department, Membership, User
from tests.factories.users import make_user
from tests.support.register import take
from tests.support.rounds import open_third_quarter, tree


def make_reports(count: int, departments: list[str]) -> list[str]:
    """Addresses of the pages on which the words of each report are typed; departments lead in turn."""
    codes = [f"시험-{number}" for number in range(1, count + 1)]
    for place, code in enumerate(codes):
        take(tree(code, lead=departments[place % len(departments)]))
    open_third_quarter()
    return [reverse("pledges:review-body", args=["7", code, 1]) for code in codes]


def make_officers(departments: list[str]) -> list[User]:
    people = [make_user("officer", department=name) for name in departments]
    for person in people:
        others = Department.objects.filter(name__in=departments).exclude(memberships__user=person)
        Membership.objects.bulk_create(Membership(user=person, department=each, role="officer") for each in others)
    return people
