"""Officers at the money of a draft: the page as it is shown, and what they send."""

from pledges.sheets import card_of
from tests.factories.users import make_user
from tests.pages.money import MoneyPage
from tests.support.drafts import money_address

CELL = "amount:autonomy:1:2018"


class Office:
    def __init__(self, client, address):
        self.client, self.address = client, address
        self.opened = self.page().sent

    def page(self) -> MoneyPage:
        return MoneyPage(self.client.get(self.address))

    def send(self, typed: dict, without: tuple = (), **more):
        sent = {name: each for name, each in (self.opened | typed).items() if name not in without}
        return self.client.post(self.address, sent, **more)


def officer_at(pledge, client) -> Office:
    """A new officer of the lead department, signed in and at the money of the pledge's draft."""
    client.force_login(make_user("officer", department="마을자치과"))
    return Office(client, money_address(pledge))


def cell_of(pledge, line=1, column="2018"):
    return card_of(pledge).plan(1).items[0].funding[line].amounts[column]
