"""add_coordinator: the first account of an installation, or another where nobody can sign in. It sets no password."""

from django.core.management.base import BaseCommand, CommandError
from django.db import transaction
from django.urls import reverse

from pledges.actions.accounts import LINK_LASTS, setup_token
from pledges.actions.history import Actor
from pledges.actions.people import add_person
from pledges.actions.refusals import Refused
from pledges.actions.registers import add_department
from pledges.choices import DepartmentKind, Role
from pledges.models import Department, User

ACTOR = Actor("서버 관리자", "명령 add_coordinator")
REASON = "서버에서 만든 공약총괄"


class Command(BaseCommand):
    help = "공약총괄 계정을 만들고, 본인이 비밀번호를 정할 한 번 쓰는 주소를 적어 줍니다."

    def add_arguments(self, parser):
        parser.add_argument("username", help="아이디")
        parser.add_argument("--name", required=True, help="화면과 이력에 나오는 이름")
        parser.add_argument("--department", required=True, help="부서명. 없으면 총괄부서로 만듭니다")

    def handle(self, *args, username, name, department, **options):
        try:
            user = _add(username, name, department)
        except Refused as refused:
            raise CommandError(str(refused)) from refused
        address = reverse("pledges:account-setup", args=[setup_token(user)])
        self.stdout.write(f"{user}의 계정을 만들었습니다. 아래를 서버 주소 뒤에 붙여 본인이 열고 비밀번호를 정합니다.")
        self.stdout.write(f"{LINK_LASTS.days}일 안에 한 번만 쓸 수 있습니다.")
        self.stdout.write(address)


@transaction.atomic
def _add(username: str, name: str, department: str) -> User:
    place = Department.objects.filter(name=department).first()
    place = place or add_department(department, kind=DepartmentKind.MANAGING, actor=ACTOR)
    role = {(place.pk, Role.COORDINATOR)}
    return add_person(username, display_name=name, roles=role, actor=ACTOR, reason=REASON)
