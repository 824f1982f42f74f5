"""Registers in and out as files: a preview first, then all of the file or nothing of it."""

from django.contrib import messages
from django.contrib.admin.options import IncorrectLookupParameters
from django.contrib.admin.templatetags.admin_urls import admin_urlname
from django.core import signing
from django.core.exceptions import BadRequest, ValidationError
from django.forms import CharField, HiddenInput
from django.http import HttpResponseRedirect
from django.template.response import TemplateResponse
from django.urls import reverse
from import_export.admin import ImportExportMixin
from import_export.forms import ConfirmImportForm, ExportForm, ImportForm

from geumcheon.web.csv_text import UnreadableFile
from geumcheon.web.register_files import CsvFile, XlsxFile
from geumcheon.web.waiting_files import LASTS, WaitingFiles

from .register import RegisterAdmin, actor_of

LARGEST = 1024 * 1024
_SALT = "pledges.admin.exchange"
GONE = "미리보기가 끝났거나 이미 들인 파일입니다. 파일을 다시 올려 주십시오."


class UploadForm(ImportForm):
    def clean_import_file(self):
        file = self.cleaned_data["import_file"]
        if file.size > LARGEST:
            raise ValidationError("1MB가 넘는 파일은 받지 않습니다.")
        return file


class ConfirmForm(ConfirmImportForm):
    """The file that was looked at, by a signed name: no other file of the machine can be named here.

    `looked_at` is what the preview said the file does; where that has changed nothing is saved.
    """

    looked_at = CharField(widget=HiddenInput)

    def clean_import_file_name(self):
        try:
            return signing.loads(self.cleaned_data["import_file_name"], salt=_SALT, max_age=LASTS)
        except signing.BadSignature:
            raise ValidationError(GONE) from None

    def clean_format(self):
        if self.cleaned_data["format"] not in {"0", "1"}:
            raise ValidationError(GONE)
        return self.cleaned_data["format"]


class ExchangeAdmin(ImportExportMixin, RegisterAdmin):
    """A register with 가져오기 and 내보내기."""

    formats = [XlsxFile, CsvFile]
    import_form_class = UploadForm
    confirm_form_class = ConfirmForm
    export_form_class = ExportForm
    tmp_storage_class = WaitingFiles
    skip_admin_log = True
    show_change_form_export = False

    def has_import_permission(self, request):
        return self.admin_site.has_permission(request)

    has_export_permission = has_import_permission

    def export_action(self, request):
        """400 where the address asks for a column that the register does not have."""
        try:
            return super().export_action(request)
        except IncorrectLookupParameters:
            raise BadRequest from None

    def get_confirm_form_initial(self, request, import_form):
        initial = super().get_confirm_form_initial(request, import_form)
        if name := initial.get("import_file_name"):
            initial["import_file_name"] = signing.dumps(name, salt=_SALT)
        return initial

    def get_import_data_kwargs(self, **kwargs):
        """The resource writes through the actions, which ask who."""
        request, form = kwargs.pop("request"), kwargs.pop("form")
        looked_at = form.cleaned_data.get("looked_at")
        return kwargs | {"actor": actor_of(request), "looked_at": looked_at, "rollback_on_validation_errors": True}

    def add_data_read_fail_error_to_form(self, form, e):
        if isinstance(e, UnreadableFile):
            form.add_error("import_file", str(e))
        else:
            super().add_data_read_fail_error_to_form(form, e)

    def import_action(self, request, **kwargs):
        """A file that cannot be confirmed is not kept waiting."""
        answer = super().import_action(request, **kwargs)
        if form := answer.context_data.get("confirm_form"):
            form.initial["looked_at"] = answer.context_data["result"].digest
        elif name := getattr(request.FILES.get("import_file"), "tmp_storage_name", None):
            WaitingFiles(name=name).remove()
        return answer

    def process_import(self, request, **kwargs):
        try:
            return super().process_import(request, **kwargs)
        except FileNotFoundError:
            messages.error(request, GONE)
            return HttpResponseRedirect(self.import_address)

    @property
    def import_address(self) -> str:
        return reverse(admin_urlname(self.opts, "import"))

    def process_result(self, result, request):
        """What went wrong since the preview is shown; nothing of the file was kept then."""
        if not result.has_errors() and not result.has_validation_errors():
            return super().process_result(result, request)
        context = self.admin_site.each_context(request) | {
            "title": "가져오기",
            "opts": self.opts,
            "result": result,
            "form": UploadForm(self.get_import_formats(), self.get_import_resource_classes(request)),
            "action": self.import_address,
        }
        return TemplateResponse(request, self.import_template_name, context)
