"""Pledges by the code a person types: 주민참여-1 where it is the only one, else 7:주민참여-1."""

from pledges.models import Pledge


class NoPledge(LookupError):
    """No pledge of that code, or several. The message is Korean, for whoever typed it."""


def pledge_of_code(code: str) -> Pledge:
    """The one pledge a code means; raises NoPledge."""
    found = list(_pledges(code)[:5])
    if not found:
        raise NoPledge(f"공약번호 ‘{_shown(code)}’을(를) 찾을 수 없습니다.")
    if len(found) > 1:
        choices = ", ".join(f"{pledge.term.slug}:{pledge.code}" for pledge in found)
        raise NoPledge(f"공약번호 ‘{_shown(code)}’이(가) 여럿입니다. 민선 기수까지 적어 주십시오: {choices}")
    return found[0]


def _pledges(code: str):
    """None for bytes of the command line that are no text: a database would refuse them."""
    known = Pledge.objects if _shown(code) == code and "\0" not in code else Pledge.objects.none()
    return known.of_code(code).select_related("term").in_order()


def _shown(code: str) -> str:
    return code.encode("utf-8", "replace").decode("utf-8")
