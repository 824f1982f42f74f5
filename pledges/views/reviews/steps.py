"""One report read whole, sent in, answered, corrected."""

from django.contrib import messages
from django.shortcuts import redirect, render
from django.urls import reverse

from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.reviews import Incomplete, accept_review, correct_review, return_review, submit_review
from pledges.actions.reviews.checking import check_report
from pledges.choices import ReviewState
from pledges.forms.reviews import AnswerForm, CorrectForm, SubmitForm
from pledges.permissions import Part
from pledges.reports.reviews.money_changes import money_changes, money_totals
from pledges.reports.reviews.resent import resent
from pledges.reports.reviews.results import result_changes
from pledges.reports.reviews.standing import beside_last, last_before, steps_of, words_of
from pledges.views.late import late_page

from .entry import BAD, CONFLICT, actor_of, answers
from .page import REPLACED, STEPS, demand_stand, found_at, found_late, may, review_page

TITLES = {part: label for label, part in STEPS.values()}
BUTTONS = {
    Part.REVIEW_SUBMIT: [("", "제출", "primary")],
    Part.REVIEW_ANSWER: [(AnswerForm.ACCEPT, "확정", "primary"), (AnswerForm.RETURN, "보완요청", "secondary")],
    Part.REVIEW_CORRECT: [("", "정정 시작", "primary")],
}


def review_detail(request, term, code, serial):
    pledge, found = found_at(term, code, serial)
    return render(request, "pledges/reviews/detail.html", review_page(request, pledge, found) | _whole(request, found))


@answers
def review_submit(request, term, code, serial):
    def send(pledge, found, said):
        submit_review(pledge, serial, actor=actor_of(request), seen=said["seen"], reason=said["reason"])
        return "제출했습니다. 공약총괄이 확정하거나 보완을 요청합니다.", serial

    return _step(request, (term, code, serial), Part.REVIEW_SUBMIT, SubmitForm, send)


@answers
def review_answer(request, term, code, serial):
    def answer(pledge, found, said):
        turn, word = (
            (accept_review, "확정했습니다.")
            if said["answer"] == AnswerForm.ACCEPT
            else (return_review, "보완을 요청했습니다.")
        )
        turn(pledge, serial, actor=actor_of(request), seen=said["seen"], comment=said["comment"])
        return word, serial

    return _step(request, (term, code, serial), Part.REVIEW_ANSWER, AnswerForm, answer)


@answers
def review_correct(request, term, code, serial):
    def correct(pledge, found, said):
        number = correct_review(pledge, serial, actor=actor_of(request), seen=said["seen"], reason=said["reason"])
        return "정정을 시작했습니다. 고친 뒤 제출하십시오.", number

    return _step(request, (term, code, serial), Part.REVIEW_CORRECT, CorrectForm, correct)


def _step(request, place, part: Part, form_of, take):
    """What was looked at is what is sent on: another version meanwhile, and the page shows it anew with 409."""
    is_sent = request.method == "POST"
    pledge, found = (found_late if is_sent else found_at)(*place)
    demand_stand(request, found, part)
    if found.row.serial != place[2]:
        return _late(request, place, part, form_of, REPLACED)
    form = form_of(request.POST or None, initial={"seen": found.row.version})
    if not is_sent or not form.is_valid():
        return _shown(request, pledge, found, form, part, status=BAD if is_sent else 200)
    try:
        word, serial = take(pledge, found, form.cleaned_data)
    except (Refused, Stale) as problem:
        return _late(request, place, part, form_of, "" if isinstance(problem, Incomplete) else str(problem))
    messages.success(request, word)
    return redirect(reverse("pledges:review-detail", args=[*place[:2], serial]))


def _late(request, place, part: Part, form_of, problem: str):
    """The report as it stands now, or the one that stands in its place, and what happened to this one meanwhile."""
    pledge, found = found_late(*place)
    is_replaced = found.row.serial != place[2]
    again = form_of({**request.POST.dict(), "seen": str(found.row.version)})
    again.is_valid()
    if problem:
        again.add_error(None, REPLACED if is_replaced else problem)
    is_open = may(request, found, part) and not is_replaced
    late = late_page(request.POST, pledge, "review", place[2], again if is_open else None)
    return _shown(
        request, pledge, found, again, part, status=CONFLICT, is_replaced=is_replaced, is_open=is_open, **late
    )


def _shown(request, pledge, found, form, part, *, status, **more):
    page = review_page(request, pledge, found) | _whole(request, found)
    page |= {"form": form, "is_open": may(request, found, part), "title": TITLES[part], "buttons": BUTTONS[part]}
    return render(request, "pledges/reviews/step.html", page | more, status=status)


def _whole(request, found) -> dict:
    """`check` only while the report waits: an accepted one has brought what it brought."""
    return {
        "before": last_before(found),
        "beside": beside_last(found),
        "words": words_of(found),
        "changes": list(money_changes(found)),
        "totals": money_totals(found),
        "results": list(result_changes(found)),
        "turns": list(steps_of(found)),
        "resent": resent(found),
        "only_changed": "changed" in request.GET,
        "check": check_report(found) if found.row.state != ReviewState.ACCEPTED else None,
    }
