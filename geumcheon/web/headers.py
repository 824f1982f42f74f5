"""Headers every page carries: nothing from outside, nothing inline, nothing left in a shared computer's cache."""

from django.utils.cache import patch_vary_headers

POLICY = "; ".join(
    (
        "default-src 'self'",
        "img-src 'self' data:",  # Django's admin draws its icons this way
        "object-src 'none'",
        "base-uri 'none'",
        "frame-ancestors 'none'",
        "form-action 'self'",
    )
)


class HeadersMiddleware:
    """Stands below whitenoise: static files keep their own cache rules, pages are never stored."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        response = self.get_response(request)
        response.headers.setdefault("Content-Security-Policy", POLICY)
        response.headers["Cache-Control"] = "no-store, private"
        patch_vary_headers(response, ["HX-Request"])  # one address answers with a page or with its part
        return response
