"""The desk at which a test saves an edit: as a browser would, or as no browser would."""

from urllib.parse import urlencode

from django.test import Client

from tests.factories.users import make_user
from tests.pages.forms import edit_form, fields_of
from tests.support.edits import Edit

URLENCODED = "application/x-www-form-urlencoded"


class Desk:
    """An edit with its rows made, and people who come to it."""

    def __init__(self, edit: Edit):
        self.edit, self.address = edit, edit.ready()

    def signed_in(self, person) -> Client:
        role, department = person
        client = Client(raise_request_exception=False)
        client.force_login(make_user(role, department=department))
        return client

    def form(self, client: Client, **typed) -> dict[str, list[str]]:
        return fields_of(edit_form(client.get(self.address))) | typed

    def post(self, client: Client, sent: dict):
        """Also what no browser would send: signs are passed on as they are."""
        body = urlencode(sent, doseq=True, errors="surrogatepass")
        return client.post(self.address, body, content_type=URLENCODED)

    def is_token(self, name: str) -> bool:
        return name.endswith(self.edit.tokens)
