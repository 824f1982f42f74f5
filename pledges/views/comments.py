"""Comments on a pledge: all readers of its card read them, the departments concerned write."""

from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from geumcheon.web.fields import status_of
from pledges.actions.comments import comment
from pledges.actions.history import Actor
from pledges.actions.locking import Stale
from pledges.actions.refusals import Refused
from pledges.actions.rights import may_edit
from pledges.forms.comment import CommentForm
from pledges.models import Comment
from pledges.permissions import ANY_STATE, Part

from .card_pages import card_page

CONFLICT = 409
SAID_ALREADY = "이 화면에서 이미 다른 의견을 올렸거나 바로잡았습니다. 아래 의견을 확인한 뒤 다시 올려 주십시오."


@require_http_methods(["GET", "HEAD", "POST"])
def card_comments(request, term, code):
    return _answered(request, term, code, None)


@require_http_methods(["GET", "HEAD", "POST"])
def comment_correct(request, term, code, key):
    """One's own comment said anew."""
    old = get_object_or_404(Comment, pk=key, pledge__term__slug=term, pledge__code=code)
    if old.user_id != request.user.pk:
        raise PermissionDenied
    return _answered(request, term, code, old)


def _answered(request, term, code, old):
    card, page = card_page(request, term, code)
    may = may_edit(request.user, Part.COMMENT, ANY_STATE, card)
    page |= {"old": old, "may": may, "back": reverse("pledges:card-comments", args=[term, code]) + page["kept"]}
    if request.method != "POST":
        return _shown(request, page, CommentForm.opened(old.text if old else "") if may else None)
    if not may:
        raise PermissionDenied
    return _sent(request, page, old, CommentForm(request.POST))


def _sent(request, page, old, form):
    if not form.is_valid():
        return _shown(request, page, form, status_of(form))
    said, actor = form.cleaned_data, Actor(str(request.user), request.path, request.user)
    try:
        comment(page["pledge"], said["text"], actor=actor, token=said["token"], corrects=old)
    except (Refused, Stale) as problem:
        fresh = CommentForm(request.POST.dict() | {"token": CommentForm.opened().initial["token"]})
        fresh.add_error(None, SAID_ALREADY if isinstance(problem, Stale) else str(problem))
        return _shown(request, page, fresh, CONFLICT)
    messages.success(request, "의견을 바로잡았습니다." if old else "의견을 올렸습니다.")
    return redirect(page["back"])


def _shown(request, page, form, status=200):
    said = Comment.objects.filter(pledge=page["pledge"]).select_related("corrects", "correction")
    return render(request, "pledges/card_comments.html", page | {"form": form, "comments": said}, status=status)
