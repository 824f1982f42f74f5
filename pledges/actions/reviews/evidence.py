"""Files of proof, kept by their content below DATA_DIR/files: the same file is there once."""

from hashlib import sha256
from pathlib import Path

from django.conf import settings

from geumcheon.lib.file_kinds import cleaned_name, demand_kind
from geumcheon.lib.files import write_whole
from pledges.domain.report import Proof


def keep_file(name: str, content: bytes) -> Proof:
    """Put the content in its place. Raises UnfitFile, with a Korean message, for what is no paper or picture."""
    name = cleaned_name(name)
    demand_kind(name, content)
    proof = Proof(name=name, digest=sha256(content).hexdigest(), size=len(content))
    path = evidence_path(proof.digest)
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, content)
    return proof


def evidence_path(digest: str) -> Path:
    return Path(settings.DATA_DIR, "files", digest[:2], digest)
