"""Addresses of pledges and of reports over them. Those of one pledge carry the term: codes come again every term."""

from django.urls import URLPattern, include, path
from django.views.decorators.http import require_safe

from pledges.views import (
    access_log,
    account,
    accounts,
    budget,
    cards,
    comments,
    comparisons,
    exports,
    findings,
    findings_aside,
    history,
    lists,
    notices,
    people,
    presence,
    printing,
    quality,
    targets,
    variance,
)
from pledges.views.editing import overview, plans, steps
from pledges.views.editing import pledges as editing
from pledges.views.money.plan_money import plan_money
from pledges.views.reviews import files as review_files
from pledges.views.reviews import parts as review_parts
from pledges.views.reviews import records as review_records
from pledges.views.reviews import rounds
from pledges.views.reviews import steps as review_steps
from pledges.views.reviews import summary as review_summary

app_name = "pledges"


def read(route: str, view, *, name: str) -> URLPattern:
    """An address that only shows: whatever else is sent there is refused."""
    return path(route, require_safe(view), name=name)


of_pledges = [
    read("", lists.pledge_list, name="pledge-list"),
    path("new/", editing.pledge_create, name="pledge-create"),
    path("terms/new/", editing.term_create, name="term-create"),
    read("<slug:term>/<str:code>/", cards.card_detail, name="card-detail"),
    read("<slug:term>/<str:code>/money/", cards.card_money, name="card-money"),
    read("<slug:term>/<str:code>/targets/", cards.card_targets, name="card-targets"),
    path("<slug:term>/<str:code>/targets/measure/", targets.target_detail, name="target-detail"),
    read("<slug:term>/<str:code>/results/", cards.card_results, name="card-results"),
    read("<slug:term>/<str:code>/adjustments/", cards.card_adjustments, name="card-adjustments"),
    read("<slug:term>/<str:code>/compare/", comparisons.card_compare, name="card-compare"),
    read("<slug:term>/<str:code>/findings/", cards.card_findings, name="card-findings"),
    path("<slug:term>/<str:code>/findings/aside/", findings_aside.finding_aside, name="finding-aside"),
    read("<slug:term>/<str:code>/history/", history.card_history, name="card-history"),
    read("<slug:term>/<str:code>/as-of/", history.card_as_of, name="card-as-of"),
    path("<slug:term>/<str:code>/comments/", comments.card_comments, name="card-comments"),
    path("<slug:term>/<str:code>/comments/<int:key>/", comments.comment_correct, name="comment-correct"),
    read("<slug:term>/<str:code>/card.xlsx", exports.card_export, name="card-export"),
    read("<slug:term>/<str:code>/compare.xlsx", exports.compare_export, name="compare-export"),
    read("<slug:term>/<str:code>/request/end.xlsx", exports.request_end_export, name="request-end-export"),
    read("<slug:term>/<str:code>/request/<int:revision>.xlsx", exports.request_export, name="request-export"),
    path("<slug:term>/<str:code>/edit/<int:revision>/money/", plan_money, name="plan-money"),
]

of_drafts = [
    path("", editing.pledge_update, name="pledge-update"),
    path("close/", editing.pledge_close, name="pledge-close"),
    path("begin/", steps.plan_begin, name="plan-begin"),
    read("<int:revision>/", overview.plan_update, name="plan-update"),
    path("<int:revision>/head/", plans.plan_head, name="plan-head"),
    path("<int:revision>/facts/", plans.plan_facts, name="plan-facts"),
    path("<int:revision>/texts/", plans.plan_texts, name="plan-texts"),
    path("<int:revision>/items/", plans.plan_items, name="plan-items"),
    path("<int:revision>/items/lineage/", plans.plan_lineage, name="plan-lineage"),
    path("<int:revision>/targets/", plans.plan_targets, name="plan-targets"),
    path("<int:revision>/confirm/", steps.plan_confirm, name="plan-confirm"),
    path("<int:revision>/propose/", steps.plan_propose, name="plan-propose"),
    path("<int:revision>/return/", steps.plan_return, name="plan-return"),
    path("<int:revision>/drop/", steps.plan_drop, name="plan-drop"),
]

_REPORT = "<slug:term>/<str:code>/<int:serial>/"
of_reviews = [
    read("", rounds.round_list, name="round-list"),
    path("new/", rounds.round_create, name="round-create"),
    read("summary/", review_summary.review_summary, name="review-summary"),
    read("summary.xlsx", review_summary.review_summary_export, name="review-summary-export"),
    read("<int:year>-<int:quarter>/", rounds.round_detail, name="round-detail"),
    path("<int:year>-<int:quarter>/edit/", rounds.round_update, name="round-update"),
    path("<int:year>-<int:quarter>/join/", rounds.round_join, name="round-join"),
    read(_REPORT, review_steps.review_detail, name="review-detail"),
    path(f"{_REPORT}body/", review_parts.review_body, name="review-body"),
    path(f"{_REPORT}money/", review_parts.review_money, name="review-money"),
    path(f"{_REPORT}results/", review_parts.review_results, name="review-results"),
    read(f"{_REPORT}records/", review_records.review_records, name="review-records"),
    path(f"{_REPORT}records/new/", review_records.record_update, name="record-create"),
    path(f"{_REPORT}records/<int:place>/", review_records.record_update, name="record-update"),
    path(f"{_REPORT}statistics/new/", review_records.statistic_update, name="statistic-create"),
    path(f"{_REPORT}statistics/<int:place>/", review_records.statistic_update, name="statistic-update"),
    path(f"{_REPORT}evidence/", review_parts.review_evidence, name="review-evidence"),
    read(f"{_REPORT}evidence/<str:digest>/", review_files.evidence_file, name="evidence-file"),
    path(f"{_REPORT}submit/", review_steps.review_submit, name="review-submit"),
    path(f"{_REPORT}answer/", review_steps.review_answer, name="review-answer"),
    path(f"{_REPORT}correct/", review_steps.review_correct, name="review-correct"),
]

urlpatterns = [
    path("accounts/setup/<str:token>/", accounts.account_setup, name="account-setup"),
    read("account/", account.account_detail, name="account-detail"),
    path("account/password/", account.account_password, name="account-password"),
    path("account/sessions/end/", account.account_session_end, name="account-session-end"),
    read("people/", people.person_list, name="person-list"),
    path("people/new/", people.person_create, name="person-create"),
    path("people/<int:key>/", people.person_update, name="person-update"),
    path("people/<int:key>/link/", people.person_link, name="person-link"),
    read("access-log/", access_log.access_list, name="access-list"),
    read("access-log.xlsx", access_log.access_export, name="access-export"),
    read("budget/", budget.budget_list, name="budget-list"),
    read("budget.xlsx", budget.budget_export, name="budget-export"),
    read("findings/", findings.finding_list, name="finding-list"),
    read("findings.xlsx", findings.finding_export, name="finding-export"),
    path("pledges/", include(of_pledges)),
    path("pledges/<slug:term>/<str:code>/edit/", include(of_drafts)),
    read("pledges.csv", lists.pledge_export_csv, name="pledge-export-csv"),
    read("pledges.xlsx", lists.pledge_export, name="pledge-export"),
    read("notices/", notices.notice_list, name="notice-list"),
    path("notices/read/", notices.notice_read, name="notice-read"),
    path("presence/", presence.presence, name="presence"),
    path("printed/", printing.page_printed, name="page-printed"),
    read("quality/", quality.quality_list, name="quality-list"),
    read("quality.xlsx", quality.quality_export, name="quality-export"),
    path("reviews/", include(of_reviews)),
    read("variance/", variance.variance_list, name="variance-list"),
    read("variance.xlsx", variance.variance_export, name="variance-export"),
]
