"""A file of proof taken: by those who work on the pledge and by the auditor, never shown inside the page."""

from django.core.exceptions import PermissionDenied
from django.http import FileResponse, Http404

from pledges.actions.reviews import evidence_path
from pledges.actions.rights import stands_of
from pledges.permissions import Perm

from .page import found_at


def evidence_file(request, term, code, serial, digest):
    """Asked for each time; only files that this very report shows."""
    _, found = found_at(term, code, serial)
    if not (stands_of(request.user, found.card) or request.user.can(Perm.VIEW_HISTORY)):
        raise PermissionDenied
    proof = next((each for each in found.report.evidence if each.digest == digest), None)
    if proof is None or not evidence_path(digest).is_file():
        raise Http404
    return FileResponse(
        evidence_path(digest).open("rb"),
        as_attachment=True,
        filename=proof.name,
        content_type="application/octet-stream",
    )
