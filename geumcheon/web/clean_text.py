"""What is typed is made clean at the door: composed letters (NFC), and no signs that neither print nor break a line.

A text pasted from another program brings them unseen; PostgreSQL takes no NUL, a workbook no controls, and a name in
decomposed letters (macOS) would be another name.
"""

import re
import unicodedata

_CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


class CleanTextMiddleware:
    """Stands below the guard against forgery, which reads the form first."""

    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        return self.get_response(request)

    def process_view(self, request, view, args, kwargs):
        if request.method == "POST" and any(clean(text) != text for _, texts in request.POST.lists() for text in texts):
            request.POST = _cleaned(request.POST)


def clean(text: str) -> str:
    """The same words as they are to be kept."""
    return unicodedata.normalize("NFC", _CONTROLS.sub("", text))


def _cleaned(form):
    made = form.copy()
    for name, texts in form.lists():
        made.setlist(name, [clean(text) for text in texts])
    made._mutable = False
    return made
