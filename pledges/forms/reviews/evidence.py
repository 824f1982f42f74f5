"""Files of proof added and taken out."""

from dataclasses import replace

from django import forms

from geumcheon.lib.file_kinds import KINDS, MOST_BYTES, UnfitFile
from pledges.actions.reviews import keep_file

from .base import ReportForm

MOST_FILES = 50
THERE, FULL, NOTHING = "이미 올린 파일입니다.", "증빙자료는 50개까지 올릴 수 있습니다.", "올릴 파일을 고르십시오."
TOO_BIG = f"파일 하나는 {MOST_BYTES // 1024 // 1024}MB까지 올릴 수 있습니다."


class EvidenceForm(ReportForm):
    """Either a file to add, or the digest of one to take out."""

    file = forms.FileField(
        label="파일",
        required=False,
        allow_empty_file=True,
        help_text=f"{MOST_BYTES // 1024 // 1024}MB까지. {', '.join(KINDS)}",
        widget=forms.FileInput(attrs={"accept": ",".join(f".{kind}" for kind in KINDS)}),
    )
    remove = forms.CharField(required=False, max_length=64, widget=forms.HiddenInput)

    def texts(self, report) -> dict[str, str]:
        return {}

    def typed(self):
        return {}

    def clean(self):
        said = super().clean()
        self.proof = None
        if said.get("remove") or self.errors:
            return said
        if not said.get("file"):
            self.add_error("file", NOTHING)
        elif said["file"].size > MOST_BYTES:
            self.add_error("file", TOO_BIG)
        elif len(self.found.report.evidence) >= MOST_FILES:
            self.add_error("file", FULL)
        else:
            self._keep(said["file"])
        return said

    def change(self, report):
        gone = self.cleaned_data["remove"]
        kept = tuple(each for each in report.evidence if each.digest != gone)
        return replace(report, evidence=(*kept, *([self.proof] if self.proof else [])))

    def _keep(self, file) -> None:
        """The content is put by before anything is saved: no transaction waits for a disk."""
        try:
            proof = keep_file(file.name, file.read())
        except UnfitFile as problem:
            self.add_error("file", str(problem))
            return
        if proof.digest in {each.digest for each in self.found.report.evidence}:
            self.add_error("file", THERE)
            return
        self.proof = proof
