"""A programme's year entered and corrected by hand."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import Http404
from django.shortcuts import get_object_or_404, redirect, render
from django.views.decorators.http import require_http_methods

from geumcheon.web.fields import status_of
from pledges.actions.history import Actor
from pledges.actions.refusals import Refused
from villages.actions.entering import StaleEntries, enter_grants
from villages.actions.rights import dongs_of, manages
from villages.forms import YearForm, YearPage
from villages.models import Programme
from villages.reports.standing import standing_of

from .card_hooks import address_of


@require_http_methods(["GET", "HEAD", "POST"])
def grants_update(request, key):
    """409 with both sides where others saved first; what was typed is never lost."""
    programme = get_object_or_404(Programme.objects.select_related("sub_project__pledge", "source"), pk=key)
    year, villages = _year(request.GET), dongs_of(request.user)
    if not villages:
        raise PermissionDenied
    sent = request.POST if request.method == "POST" else None
    page = YearPage(villages, standing_of(programme, year), manages=manages(request.user), data=sent)
    if sent is None or not page.is_valid():
        return _shown(request, programme, year, page, status=status_of(*page.forms) if sent else 200)
    return _entered(request, programme, year, page)


def _entered(request, programme, year, page):
    actor = Actor(str(request.user), request.path, request.user)
    reason = page.why.cleaned_data["reason"]
    try:
        saves = enter_grants(programme, year, page.entries(), actor=actor, reason=reason)
    except StaleEntries as stale:
        page = page.beside_theirs(standing_of(programme, year), stale.entries)
        return _shown(request, programme, year, page, status=409)
    except Refused as refused:
        return _shown(request, programme, year, page, refusal=str(refused), status=409)
    messages.success(request, f"{year}년 보조금 {len(saves)}건을 저장했습니다." if saves else "바뀐 것이 없습니다.")
    return redirect(address_of(programme.pk, year))


def _shown(request, programme, year, page, *, refusal="", status=200):
    context = {"programme": programme, "year": year, "page": page, "refusal": refusal}
    return render(request, "villages/grants_update.html", context, status=status)


def _year(asked) -> int:
    form = YearForm(asked)
    if not form.is_valid():
        raise Http404
    return form.cleaned_data["year"]
