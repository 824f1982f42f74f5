"""Where a request really comes from. Forwarded headers count only from the proxies the settings name."""

from django.conf import settings

FORWARDED = ("HTTP_X_FORWARDED_FOR", "HTTP_X_FORWARDED_PROTO", "HTTP_X_FORWARDED_HOST", "HTTP_FORWARDED")


class TrustedProxyMiddleware:
    """Puts the client's own address in REMOTE_ADDR, and drops what a stranger claims about it."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.META.get("REMOTE_ADDR", "") in settings.TRUSTED_PROXIES:
            request.META["REMOTE_ADDR"] = client_address(request.META)
        else:
            _forget_claims(request.META)
        return self.get_response(request)


def client_address(meta: dict) -> str:
    """The last address of X-Forwarded-For that is no proxy of ours: those before it can be made up."""
    chain = [part.strip() for part in meta.get("HTTP_X_FORWARDED_FOR", "").split(",") if part.strip()]
    strangers = [address for address in chain if address not in settings.TRUSTED_PROXIES]
    return strangers[-1] if strangers else meta["REMOTE_ADDR"]


def _forget_claims(meta: dict) -> None:
    for name in FORWARDED:
        meta.pop(name, None)
