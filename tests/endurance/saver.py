"""One person at work: opens a report, adds one to the number that its words are, saves; reads anew after a 409."""

import random
import time
from dataclasses import dataclass, field

from django.test import Client

from tests.pages.forms import sent_as_shown

NUMBER = "narrative"
SAVED, CONFLICT, BUSY = 302, 409, 503


@dataclass
class Tally:
    """What one person saw. `saves`: (address, version that was seen, number that was written); seconds."""

    saves: list[tuple[str, int, int]] = field(default_factory=list)
    conflicts: int = 0
    busy: int = 0
    logged: int = 0
    faults: list[str] = field(default_factory=list)
    slowest: float = 0


class Saver:
    """`seed` tells the order in which it takes the reports; `until`: time.monotonic() after which it begins none."""

    def __init__(self, user, addresses: list[str], *, saves: int, seed: int, until: float):
        self.client = Client(enforce_csrf_checks=True, raise_request_exception=False)
        self.client.force_login(user, backend="django.contrib.auth.backends.ModelBackend")
        self.addresses, self.saves, self.until = addresses, saves, until
        self.chance, self.tally = random.Random(seed), Tally()

    def work(self) -> Tally:
        while len(self.tally.saves) < self.saves and time.monotonic() < self.until and not self.tally.faults:
            address = self.chance.choice(self.addresses)
            while not self._saved(address):
                if self.tally.faults:
                    break
        return self.tally

    def _saved(self, address: str) -> bool:
        page = self._answer(self.client.get, address)
        if page.status_code == BUSY:
            self.tally.busy += 1
            return False
        if page.status_code != 200:
            return self._fault(address, page)
        sent = sent_as_shown(page)
        number = int(sent[NUMBER][0] or 0) + 1
        answer = self._answer(self.client.post, address, sent | {NUMBER: str(number)})
        if answer.status_code == SAVED:
            self.tally.saves.append((address, int(sent["seen"][0]), number))
            return True
        if answer.status_code not in (CONFLICT, BUSY):
            return self._fault(address, answer)
        self.tally.conflicts += answer.status_code == CONFLICT
        self.tally.busy += answer.status_code == BUSY
        return False

    def _answer(self, ask, *what):
        start = time.monotonic()
        answer = ask(*what)
        self.tally.slowest = max(self.tally.slowest, time.monotonic() - start)
        self.tally.logged += answer.status_code in (200, SAVED, CONFLICT)
        return answer

    def _fault(self, address: str, answer) -> bool:
        self.tally.faults.append(f"{answer.status_code} {address}")
        return False
