"""What one is told of: the list, and marking it read."""

from django.core.paginator import Paginator
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from pledges.actions.notices import mark_read
from pledges.models import Notice

PAGE = 30


def notice_list(request):
    notices = Notice.objects.of(request.user).with_reading_of(request.user).select_related("pledge")
    page = Paginator(notices, PAGE).get_page(request.GET.get("page"))
    return render(request, "pledges/notice_list.html", {"page": page})


@require_POST
def notice_read(request):
    """One notice, which leads on to what it tells of; or all of them. Others' notices are nobody's to read."""
    key, own = request.POST.get("key", ""), Notice.objects.unread_by(request.user)
    if key:
        own = Notice.objects.of(request.user).filter(pk=int(key) if key.isascii() and key.isdigit() else 0)
    notices = list(own)
    mark_read(request.user, notices)
    return redirect(notices[0].address if key and notices and notices[0].address else "pledges:notice-list")
