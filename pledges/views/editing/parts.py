"""One part of a draft plan at one address: shown, checked, saved, or put beside what others saved first."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse

from geumcheon.web.conflict import conflict_rows, merged
from pledges.actions.locking import Stale
from pledges.actions.plans import revise_plan
from pledges.actions.refusals import Refused
from pledges.forms.plan import PartForm
from pledges.permissions import Part
from pledges.reports.past import plan_at

from .overview import part_links
from .place import BAD, CONFLICT, Place, edits, plan_place, told

UNCHANGED, SAVED = "바뀐 것이 없습니다.", "저장했습니다."


@dataclass(frozen=True, slots=True)
class PartPage:
    """`save` writes a valid form and says whether anything changed; `redraw` answers buttons that save nothing; `more`
    is what the page shows besides."""

    part: Part
    name: str
    label: str
    form: type[PartForm]
    template: str
    save: Callable | None = None
    more: Callable[[], dict] = dict
    redraw: Callable | None = None

    def view(self):
        @edits
        def answered(request, term, code, revision):
            place = plan_place(request, term, code, revision)
            place.demand(self.part, place.plan.state)
            if request.method != "POST":
                return self.shown(place, self.form(place.ground))
            return self._sent(place)

        return answered

    def shown(self, place: Place, form: PartForm, *, status: int = 200, **more):
        links = part_links(place.pledge, place.plan.revision, self.name)
        page = place.page | {"form": form, "links": links, "part_label": self.label} | self.more() | more
        return render(place.request, self.template, page, status=status)

    def _sent(self, place: Place):
        form = self.form(place.ground, place.request.POST)
        if self.redraw and (answer := self.redraw(self, place, form)):
            return answer
        is_sound = form.is_valid()
        if form.cleaned_data.get("seen", place.version) != place.version:
            return self._conflict(place, self._as_opened(place, form))
        if not is_sound:
            return self.shown(place, form, status=BAD if form.is_lost else 200)
        try:
            changed = (self.save or _revise)(self, place, form)
        except Stale:
            return self._conflict(place, form)
        except Refused as refusal:
            told(form, refusal)
            return self.shown(place, form, status=CONFLICT)
        messages.success(place.request, f"{self.label}: {SAVED if changed else UNCHANGED}")
        return redirect(self.address(place))

    def address(self, place: Place) -> str:
        return reverse(f"pledges:{self.name}", args=[place.pledge.term.slug, place.pledge.code, place.plan.revision])

    def _as_opened(self, place: Place, form: PartForm) -> PartForm:
        """The form on the plan as it was when the page was opened: fields of what others added are not missing."""
        original = plan_at(place.pledge, place.plan.revision, form.cleaned_data["seen"])
        opened = self.form(replace(place.ground, plan=original or place.plan), place.request.POST)
        opened.is_valid()
        return opened

    def _conflict(self, place: Place, form: PartForm):
        """Read anew; sent once more, what was typed overwrites knowingly."""
        fresh = plan_place(place.request, place.pledge.term.slug, place.pledge.code, place.plan.revision)
        fresh.demand(self.part, fresh.plan.state)
        original = plan_at(place.pledge, place.plan.revision, form.cleaned_data["seen"])
        was = None if original is None else form.texts_of(original)
        now, mine = form.texts_of(fresh.plan), form.typed
        rows = conflict_rows(form.labels([was or {}, now, mine]), was, now, mine)
        data = form.data_of({**now, **merged(rows, mine)}, fresh.version)
        again = self.form(fresh.ground, data)
        again.is_valid()
        return self.shown(fresh, again, status=CONFLICT, conflict=rows, is_stale=True, **fresh.last_saved())


def _revise(page: PartPage, place: Place, form: PartForm) -> bool:
    seen = form.cleaned_data["seen"]
    return revise_plan(place.pledge, place.plan.revision, form.change, page.part, actor=place.actor, seen=seen)
