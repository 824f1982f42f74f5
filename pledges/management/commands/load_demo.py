"""load_demo: registers, the real card, made-up cards and accounts of every role into a migrated database.

Run again it adds what is missing (the demonstration of an earlier release had the real card alone), changes nothing
that is there and tells the sign-ins once more; --force loads over what is there and sets new passwords.
"""

import json

from django.conf import settings
from django.core.management.base import BaseCommand, CommandError
from django.db import transaction

from pledges import plugins
from pledges.actions.cards import import_card
from pledges.actions.demo import ready_people, ready_registers
from pledges.actions.demo.people import Taken
from pledges.actions.history import Actor
from pledges.card_file import Refused
from pledges.domain.card import Card
from pledges.made_up import made_up_cards
from pledges.management.files import card_in
from pledges.management.sign_ins import read_sheet, write_sheet
from pledges.models import Pledge, User

FIXTURES = settings.BASE_DIR / "fixtures"
ACTOR = Actor("명령줄", "명령 load_demo")
MADE_UP = 40


class Command(BaseCommand):
    help = "시연 자료를 넣습니다: 등록부, 실제 공약카드, 가상의 카드 40건, 역할별 시연 계정."

    def add_arguments(self, parser):
        parser.add_argument("--force", action="store_true", help="공약이 있어도 넣고, 시연 비밀번호를 새로 정합니다")
        parser.add_argument("--real-only", action="store_true", help="가상의 카드 없이 실제 공약카드만 넣습니다")

    def handle(self, *args, force, real_only, **options):
        if not (settings.DEBUG or settings.ALLOW_DEMO):
            raise CommandError("운영 환경에는 시연 계정을 만들지 않습니다. 꼭 필요하면 ALLOW_DEMO=1을 주십시오.")
        real, made_up = _real_cards(), list(made_up_cards(MADE_UP))
        wanted = real if real_only else real + made_up
        there = _there()
        missing = [card for card in wanted if _name(card) not in there]
        if force or not there:
            self._load(wanted, with_people=True, force=force)
        elif not missing:
            self.stdout.write("시연 자료가 이미 있습니다.")
        elif there <= {_name(card) for card in real + made_up} and User.objects.exists():
            self._load(missing, with_people=False, force=False)
        else:
            raise CommandError("이미 다른 공약이 있는 데이터베이스입니다. 그래도 넣으려면 --force를 붙이십시오.")
        self.stdout.write(read_sheet(), ending="")

    def _load(self, cards: list[Card], *, with_people: bool, force: bool) -> None:
        try:
            _write(cards, with_people, force)
        except (Refused, Taken) as refusal:
            raise CommandError(f"시연 자료를 넣지 못했습니다. 아무것도 저장하지 않았습니다.\n{refusal}") from refusal
        self.stdout.write(f"시연 자료를 넣었습니다: 공약 {len(cards)}건")


def _real_cards() -> list[Card]:
    return [card_in(path) for path in sorted((FIXTURES / "cards").glob("*.json"))]


def _name(card: Card) -> tuple[int, int, str]:
    """What makes it the same pledge, whatever was done to it since."""
    return card.term.ordinal, card.term.first_year, card.pledge.code


def _there() -> set[tuple]:
    return set(Pledge.objects.values_list("term__ordinal", "term__first_year", "code"))


@transaction.atomic
def _write(cards: list[Card], with_people: bool, force: bool) -> None:
    tree = json.loads((FIXTURES / "registers.json").read_text("utf-8"))
    ready_registers(tree, actor=ACTOR)
    for card in cards:
        import_card(card, actor=ACTOR, with_registers=True)
    for load in plugins.demo_loaders_after_cards:
        load(tree, ACTOR)
    if with_people:
        passwords = ready_people(tree["demo_users"], actor=ACTOR, reset=force)
        write_sheet(tree["demo_users"], passwords)
