"""A part of a report typed and saved: the same for every part, whatever its form."""

from collections.abc import Callable

from django.contrib import messages
from django.http import Http404
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods

from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused, Unsound
from pledges.actions.reviews import revise_report
from pledges.actions.reviews.held import Held
from pledges.forms.reviews import ReportForm
from pledges.permissions import Part
from pledges.reports.past import last_saved

from .conflict import meet
from .page import REPLACED, demand_stand, found_at, found_late, may, review_page

BAD, CONFLICT = 400, 409
SAVED, SAME = "저장했습니다.", "바뀐 것이 없습니다."
answers = require_http_methods(["GET", "HEAD", "POST"])
Make = Callable[..., ReportForm]
"""Makes the form of a report; takes what was sent and the files beside it, both None where nothing was."""


def entry(request, place: tuple[str, str, int], part: Part, template: str, make: Make, *, back: str = "", action=None):
    """GET shows the form, POST saves and leads back: to the same page, or to `back`. 409 keeps what was typed.

    `action`: the address of the page of one entry of a list, from its place there, None for a new one.
    """
    pledge, found = (found_late if request.method == "POST" else found_at)(*place)
    demand_stand(request, found, part)
    is_open = may(request, found, part)
    if request.method != "POST":
        form = make(found, None, None)
        return shown(request, pledge, found, template, form if is_open else form.shut(), is_open=is_open)
    form = make(found, request.POST, request.FILES)
    if found.row.serial != place[2]:
        form.add_error(None, REPLACED)
        return shown(request, pledge, found, template, form, status=CONFLICT)
    if not form.is_valid():
        return shown(request, pledge, found, template, form, status=BAD)
    try:
        changed = _save(request, pledge, found, part, form)
    except Stale:
        return _conflict(request, place, template, make, form, action)
    except Refused as refused:
        _tell(form, refused)
        return shown(request, pledge, found, template, form, status=CONFLICT)
    messages.success(request, SAVED if changed else SAME)
    return redirect(back or request.get_full_path())


def actor_of(request) -> Actor:
    return Actor(str(request.user), "분기 점검 화면", request.user)


def shown(request, pledge, found: Held, template: str, form, *, status=200, is_open=True, **more):
    page = review_page(request, pledge, found)
    page |= {"form": form, "is_open": is_open, "is_typed": form.is_bound, **more}
    return render(request, f"pledges/reviews/{template}.html", page, status=status)


def _save(request, pledge, found: Held, part: Part, form: ReportForm) -> bool:
    return revise_report(
        pledge, found.row.serial, form.change, part, actor=actor_of(request), seen=form.cleaned_data["seen"]
    )


def _conflict(request, place, template: str, make: Make, form: ReportForm, action):
    pledge, found = found_at(*place)
    met = meet(pledge, found, make, form, request.POST.dict())
    more = {"conflict": met.rows, "is_gone": met.is_gone, **last_saved(pledge, "review", found.row.serial)}
    if action and form.place is not None:
        more["action"] = action(met.place)
    return shown(request, pledge, found, template, met.form, status=CONFLICT, **more)


def _tell(form: ReportForm, refused: Refused) -> None:
    if isinstance(refused, Unsound):
        for problem in refused.problems:
            form.add_error(None, problem.message)
    else:
        form.add_error(None, str(refused))


def place_asked(report_list: tuple, number: int | None) -> int | None:
    """The place of a record or a table in the report; Http404 beyond its end."""
    if number is not None and number >= len(report_list):
        raise Http404
    return number
