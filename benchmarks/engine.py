"""One engine measured: a register of 1, 100 and 1,000 pledges in a database that is empty at first."""

import os
import resource
from collections.abc import Iterator

import django

SIZES = (1, 100, 1_000)
TIMED_FROM = 100


def main() -> None:
    os.environ["DJANGO_SETTINGS_MODULE"] = "benchmarks.settings"
    django.setup()
    from django.core.management import call_command
    from django.db import connection

    call_command("migrate", verbosity=0, interactive=False)
    print(f"\n## {connection.vendor}")
    for line in lines():
        print(line, flush=True)
    print(f"가장 많이 쓴 메모리(들이기까지 모두): {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f}MB")


def lines() -> Iterator[str]:
    """Queries of every size beside each other, then times of the greater sizes."""
    from geumcheon.lib.memory import settle

    from . import loading
    from .checks import peak_of_check_pledges
    from .form import times_of_form
    from .pages import PAGES, queries_of

    client, queries, peaks = _client(), {}, {}
    for size in SIZES:
        loading.fill(size)
        queries[size] = [queries_of(client, page.address) for page in PAGES]
        if size == SIZES[0]:
            settle()  # As the server does once everything is loaded.
        if size >= TIMED_FROM:
            yield from _times(client, size)
        peaks[size] = peak_of_check_pledges()
    yield f"\n| 질의 수 | {' | '.join(f'{size:,}건' for size in SIZES)} |\n|---|{'---:|' * len(SIZES)}"
    for place, page in enumerate(PAGES):
        yield f"| {page.name} | {' | '.join(str(queries[size][place]) for size in SIZES)} |"
    yield f"\ncheck_pledges의 메모리: {', '.join(f'{size:,}건 {peak:.1f}MB' for size, peak in peaks.items())}"
    yield from _checks(client)
    plainly, quickly = times_of_form()
    yield f"\n요청서(엑셀): 같은 칸을 쓰는 openpyxl의 {plainly.ratio:.2f}배 (목표 1.5, 바닥 {plainly.floor:.0f}ms)"
    yield f"요청서(엑셀): 모양을 베껴 쓰는 가장 빠른 openpyxl의 {quickly.ratio:.2f}배 (바닥 {quickly.floor:.0f}ms)"


def _checks(client) -> Iterator[str]:
    from .checks import times_of_checks, times_of_cold_card

    pure, page = times_of_checks(), times_of_cold_card(client)
    yield f"검산(실제 카드): 카드를 읽는 시간의 {pure.ratio:.2f}배 (목표 2, 읽기 {pure.floor:.1f}ms)"
    yield f"처음 여는 카드: 검산 없는 같은 화면의 {page.ratio:.2f}배 (목표 1.3, 없이 {page.floor:.1f}ms)"


def _client():
    from django.test import Client

    from .loading import reader

    client = Client()
    client.force_login(reader(), backend="django.contrib.auth.backends.ModelBackend")
    return client


def _times(client, size: int) -> Iterator[str]:
    from .pages import PAGES, peak_of, times_of

    yield f"\n### 공약 {size:,}건\n| 화면 | 바닥의 몇 배 | 저장 뒤 처음 | 목표 | 메모리 |\n|---|---:|---:|---:|---:|"
    for page in PAGES:
        (again, first), peak = times_of(client, page), peak_of(client, page.address)
        floor = "빈 화면 + SQL" if page.with_sql else "빈 화면"
        limit = f"{page.limit:g}" if page.limit else "–"
        ratios = f"{again.ratio:.2f} | {first.ratio:.2f}"
        yield f"| {page.name} ({floor} {again.floor:.1f}ms) | {ratios} | {limit} | {peak:.1f}MB |"


if __name__ == "__main__":
    main()
