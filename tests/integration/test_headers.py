"""Headers of pages, and the pages for what went wrong."""

import pytest
from django.http import HttpResponse
from django.test import Client
from django.urls import include, path

from geumcheon.urls import handler500  # noqa: F401 — the page for a fault is asked of the addresses
from geumcheon.web import access


def _broken(request):
    raise RuntimeError("예산 2,295")


urlpatterns = [path("broken/", _broken, name="broken"), path("", include("geumcheon.urls"))]
PAGES = {"broken": "public", "login": "public", "home": "signed-in", "logout": "signed-in"}


def test_every_page_is_kept_to_this_host_and_out_of_the_cache(client):
    headers = client.get("/login/").headers

    policy = dict(part.split(" ", 1) for part in headers["Content-Security-Policy"].split("; "))
    assert policy["default-src"] == "'self'"
    assert policy["frame-ancestors"] == "'none'"
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["Cache-Control"] == "no-store, private"
    assert "HX-Request" in headers["Vary"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["X-Frame-Options"] == "DENY"
    assert headers["Referrer-Policy"] == "same-origin"
    assert headers["Cross-Origin-Opener-Policy"] == "same-origin"


def test_a_missing_page_says_so_in_korean(client):
    answer = client.get("/no-such-page/")

    assert answer.status_code == 404
    assert "찾는 화면이 없습니다" in answer.content.decode()


def test_a_fault_tells_nothing_but_its_number(settings, db):
    settings.ROOT_URLCONF = __name__
    settings.ACCESS_TABLES = [f"{__name__}.PAGES"]
    access.access_table.cache_clear()

    answer = Client(raise_request_exception=False).get("/broken/")
    access.access_table.cache_clear()

    page = answer.content.decode()
    assert answer.status_code == 500
    assert "일시적인 오류가 발생했습니다" in page
    assert "2,295" not in page
    assert f"요청 번호 {answer.headers['X-Request-ID']}" in page


@pytest.mark.parametrize(
    ("peer", "forwarded", "seen"),
    [
        ("10.0.0.9", "", "10.0.0.9"),
        ("10.0.0.9", "1.2.3.4", "10.0.0.9"),  # a stranger's claim
        ("10.0.0.1", "10.7.7.7", "10.7.7.7"),
        ("10.0.0.1", "1.2.3.4, 10.7.7.7, 10.0.0.1", "10.7.7.7"),  # made-up addresses stand in front
        ("10.0.0.1", "", "10.0.0.1"),
    ],
)
def test_an_address_counts_only_from_our_own_proxy(settings, rf, peer, forwarded, seen):
    from geumcheon.web.proxies import TrustedProxyMiddleware

    settings.TRUSTED_PROXIES = ["10.0.0.1"]
    request = rf.get("/", REMOTE_ADDR=peer, HTTP_X_FORWARDED_PROTO="https")
    if forwarded:
        request.META["HTTP_X_FORWARDED_FOR"] = forwarded

    TrustedProxyMiddleware(lambda request: HttpResponse())(request)

    assert request.META["REMOTE_ADDR"] == seen
    assert ("HTTP_X_FORWARDED_PROTO" in request.META) is (peer == "10.0.0.1")
