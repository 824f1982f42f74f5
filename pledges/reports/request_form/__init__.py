"""The 조정 심의요청서 as rows."""

from .form import RequestForm, request_form
from .plans import NoRequest, plans_of_form
from .side import FormSide, ItemName

__all__ = ["FormSide", "ItemName", "NoRequest", "RequestForm", "plans_of_form", "request_form"]
