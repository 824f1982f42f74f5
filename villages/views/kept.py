"""Pages of the dongs, kept until something is saved: most readers open them just as the one before did."""

from collections.abc import Callable, Hashable

from django.shortcuts import render
from django.template.loader import render_to_string

from geumcheon.web.kept_pages import kept_page
from pledges.models import ChangeSet


def kept_answer(request, name: str, context: Callable[[], dict], *, of_reader: Hashable = ()):
    """The page `name`, its body made of `context` only where it is not there yet; `title` in it names the window.

    Nothing of the reader but rights and `of_reader` may stand in the body.
    """

    def made() -> dict:
        answer = context()
        body = render_to_string(f"villages/{name}/_body.html", answer, request)
        return {"title": answer["title"], "body": body}

    page = kept_page(request, name, ChangeSet.objects.mark, made, of_reader=of_reader)
    return render(request, f"villages/{name}.html", page)
