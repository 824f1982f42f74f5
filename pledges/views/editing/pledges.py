"""A pledge registered, its own words edited, closed and opened again; and a term opened."""

from django.contrib import messages
from django.shortcuts import redirect, render

from geumcheon.web.conflict import conflict_rows, merged
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.pledges import close_pledge, open_term, register_pledge, reopen_pledge, revise_pledge
from pledges.actions.refusals import Refused, Unsound
from pledges.forms.pledge import CloseForm, PledgeForm, RegisterForm, TermForm
from pledges.forms.steps import ReasonedForm
from pledges.permissions import ANY_STATE, Part
from pledges.reports.past import pledge_at_version

from .place import BAD, CONFLICT, Place, edits, pledge_place, told


@edits
def pledge_create(request):
    asked = {"term": request.GET.get("term")} if request.GET.get("term", "").isdigit() else {}
    form = RegisterForm(request.POST or None, initial=asked)
    if request.method != "POST" or not form.is_valid():
        return render(request, "pledges/edit/register.html", {"form": form})
    said = form.cleaned_data
    more = {"title": said["title"], "unit": said["unit"], "period": form.period, "actor": _actor(request)}
    try:
        row = register_pledge(said["term"], form.pledge(), **more)
    except Refused as refusal:
        _told_at_code(form, refusal)
        return render(request, "pledges/edit/register.html", {"form": form}, status=CONFLICT)
    messages.success(request, "공약을 등록하고 당초 계획의 초안을 만들었습니다.")
    return redirect("pledges:plan-update", said["term"].slug, row.code, 0)


@edits
def term_create(request):
    form = TermForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            term = open_term(**form.cleaned_data, actor=_actor(request))
        except Refused as refusal:
            told(form, refusal)
            return render(request, "pledges/edit/term.html", {"form": form}, status=CONFLICT)
        messages.success(request, f"{term}를 열었습니다.")
        return redirect("pledges:pledge-create")
    return render(request, "pledges/edit/term.html", {"form": form})


@edits
def pledge_update(request, term, code):
    place = pledge_place(request, term, code)
    place.demand(Part.PLEDGE_HEAD, ANY_STATE)
    form = PledgeForm(place.ground, request.POST if request.method == "POST" else None)
    if request.method != "POST" or not form.is_valid():
        return _shown(place, form, BAD if form.is_bound and form.is_lost else 200)
    try:
        seen = form.cleaned_data["seen"]
        changed = revise_pledge(place.pledge, form.change_pledge, actor=place.actor, seen=seen)
    except Stale:
        return _conflict(place, form)
    except Refused as refusal:
        _told_at_code(form, refusal)
        return _shown(place, form, CONFLICT)
    messages.success(request, "공약을 저장했습니다." if changed else "바뀐 것이 없습니다.")
    return redirect("pledges:card-detail", term, place.pledge.code)


@edits
def pledge_close(request, term, code):
    """Closes an open pledge and opens a closed one: the page shows what may be done now."""
    place = pledge_place(request, term, code)
    is_closed = bool(place.card.pledge.closed)
    place.demand(Part.PLEDGE_REOPEN if is_closed else Part.PLEDGE_CLOSE, ANY_STATE)
    kind = ReasonedForm if is_closed else CloseForm
    if request.method != "POST":
        return _ending(place, kind(initial={"seen": place.version}))
    form = kind(request.POST)
    if not form.is_valid():
        return _ending(place, form, BAD if form.is_lost else 200)
    try:
        (reopen_pledge if is_closed else close_pledge)(place.pledge, actor=place.actor, **form.cleaned_data)
    except (Refused, Stale) as problem:
        return _ended_otherwise(place, form, problem)
    messages.success(request, "종결을 거두었습니다." if is_closed else "공약을 종결했습니다.")
    return redirect("pledges:card-detail", term, code)


def _shown(place: Place, form: PledgeForm, status: int = 200, **more):
    return render(place.request, "pledges/edit/pledge.html", place.page | {"form": form} | more, status=status)


def _ending(place: Place, form, status: int = 200, **more):
    page = place.page | {"form": form, "closed": place.card.pledge.closed} | more
    return render(place.request, "pledges/edit/close.html", page, status=status)


def _ended_otherwise(place: Place, form, problem):
    """Somebody was quicker: the page asks about what stands now."""
    fresh = pledge_place(place.request, place.pledge.term.slug, place.pledge.code)
    kind = ReasonedForm if fresh.card.pledge.closed else CloseForm
    again = kind(place.request.POST.dict() | {"seen": fresh.version})
    again.is_valid()
    told(again, problem)
    return _ending(fresh, again, CONFLICT, **fresh.late(again))


def _conflict(place: Place, form: PledgeForm):
    fresh = pledge_place(place.request, place.pledge.term.slug, place.pledge.code)
    original = pledge_at_version(place.pledge, form.cleaned_data["seen"])
    was = None if original is None else form.texts_of_pledge(original)
    now, mine = form.texts_of_pledge(fresh.card.pledge), form.typed
    rows = conflict_rows(form.labels([was or {}, now, mine]), was, now, mine)
    again = PledgeForm(fresh.ground, form.data_of({**now, **merged(rows, mine)}, fresh.version))
    again.is_valid()
    return _shown(fresh, again, CONFLICT, conflict=rows, is_stale=True, **fresh.last_saved())


def _told_at_code(form, refusal: Refused) -> None:
    """A number that is taken is told at its field."""
    at_code = isinstance(refusal, Unsound) and all(each.path == "pledge.code" for each in refusal.problems)
    for each in refusal.problems if at_code else ():
        form.add_error("code", each.message)
    if not at_code:
        told(form, refusal)


def _actor(request) -> Actor:
    return Actor(str(request.user), request.path, request.user)
