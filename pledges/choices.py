"""Closed lists of the domain: the code stored, the Korean word shown and written in files."""

from django.db import models


class Level(models.TextChoices):
    """Level of government that pays; apart from the label, since 시비 differs by district."""

    NATIONAL = "national", "국가"
    METROPOLITAN = "metropolitan", "광역"
    OWN = "own", "자체"
    LOCAL = "local", "기초"
    PRIVATE = "private", "민간"
    OTHER = "other", "기타"
    MIXED = "mixed", "혼합"
    UNKNOWN = "unknown", "미상"


class Role(models.TextChoices):
    VIEWER = "viewer", "열람자"
    OFFICER = "officer", "부서담당자"
    COORDINATOR = "coordinator", "공약총괄"
    AUDITOR = "auditor", "감사담당"


class AccessKind(models.TextChoices):
    """What somebody did, as the access log tells it (geumcheon.web.footprints)."""

    VIEW = "view", "보기"
    DOWNLOAD = "download", "내려받기"
    PRINT = "print", "인쇄"
    EDIT = "edit", "고침"
    SIGN_IN = "sign-in", "로그인"
    FAILED = "failed", "로그인 실패"
    SIGN_OUT = "sign-out", "로그아웃"
    REFUSED = "refused", "거절"
    PURGE = "purge", "기록 정리"


class DepartmentKind(models.TextChoices):
    MANAGING = "managing", "총괄부서"
    DIVISION = "division", "부서"
    VILLAGE = "village", "동"


class PlanState(models.TextChoices):
    DRAFT = "draft", "작성중"
    PROPOSED = "proposed", "조정(안)"
    CONFIRMED = "confirmed", "확정"
    REFUSED = "refused", "미승인"


class ReviewState(models.TextChoices):
    DRAFT = "draft", "작성중"
    SUBMITTED = "submitted", "제출"
    RETURNED = "returned", "보완요청"
    ACCEPTED = "accepted", "확정"


REVIEW_OPEN = ("draft", "submitted", "returned")
"""Of a review, until it is accepted: at most one of a pledge stands so in a round."""


class RoundState(models.TextChoices):
    OPEN = "open", "진행중"
    CLOSED = "closed", "마감"


class ReviewStepKind(models.TextChoices):
    SUBMITTED = "submitted", "제출"
    RETURNED = "returned", "보완요청"
    ACCEPTED = "accepted", "확정"


class RequestState(models.TextChoices):
    DRAFT = "draft", "작성중"
    CONSULTING = "consulting", "협의"
    SUBMITTED = "submitted", "제출"
    IN_REVIEW = "in_review", "총괄 검토"
    RETURNED = "returned", "보완요청"
    ON_AGENDA = "on_agenda", "심의 상정"
    APPROVED = "approved", "승인"
    APPROVED_AMENDED = "approved_amended", "수정승인"
    REFUSED = "refused", "미승인"
    WITHDRAWN = "withdrawn", "철회"
    CONFIRMED = "confirmed", "확정"
    PUBLISHED = "published", "공개"


OPEN_STATES = ("submitted", "in_review", "returned", "on_agenda", "approved", "approved_amended")
"""Of a request, from 제출 until 확정: at most one request of a pledge stands so."""

COMPLETION_TIMINGS = ("임기내", "임기후")
DURATION_CLASSES = ("단기", "중기", "장기")
NATURES = ("신규", "계속")
BUDGETS = ("예산", "비예산", "미정")
"""Words of a card's head, stored as they are printed."""


class Outcome(models.TextChoices):
    APPROVED = "approved", "승인"
    APPROVED_AMENDED = "approved_amended", "수정승인"
    REFUSED = "refused", "미승인"


class SectionName(models.TextChoices):
    SUMMARY = "summary", "주요내용"
    GOAL = "goal", "정책목표"
    SITUATION = "situation", "현황 및 실태"
    PHASES = "phases", "단계별 추진사항"
    OVERVIEW = "overview", "사업개요"
    PROMOTION_PLAN = "promotion_plan", "추진계획"
    COOPERATION = "cooperation", "협치(협업) 및 홍보방안"
    ISSUES = "issues", "문제점 및 대책"
    NEXT_PLAN = "next_plan", "향후계획"


class Direction(models.TextChoices):
    UP = "up", "증가가 좋음"
    DOWN = "down", "감소가 좋음"


class NoticeKind(models.TextChoices):
    OPENED = "opened", "점검 열림"
    DUE_SOON = "due_soon", "기한 다가옴"
    OVERDUE = "overdue", "기한 지남"
    SUBMITTED = "submitted", "제출"
    RETURNED = "returned", "보완요청"
    DECIDED = "decided", "확정"
    COMMENTED = "commented", "의견"
