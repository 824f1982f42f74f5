"""Statements sent to PostgreSQL from connections of their own, for tests of who waits for whom."""

from threading import Thread
from time import sleep

import psycopg2
from django.db import connection


class Sender(Thread):
    """Sends one statement and commits, on a connection of its own; keeps the error it met."""

    def __init__(self, one, sql: str):
        super().__init__(daemon=True)
        self.one, self.sql, self.error = one, sql, None
        self.start()

    def run(self):
        try:
            with self.one, self.one.cursor() as cursor:
                cursor.execute(self.sql)
        except psycopg2.Error as error:
            self.error = error

    def is_waiting_for_a_lock(self) -> bool:
        """Seen from the server within five seconds; False where the statement went through meanwhile."""
        for _ in range(100):
            with connection.cursor() as cursor:
                cursor.execute("SELECT cardinality(pg_blocking_pids(%s))", [self.one.info.backend_pid])
                if cursor.fetchone()[0]:
                    return True
            sleep(0.05)
        return False

    def end(self):
        self.join(timeout=10)
        assert not self.is_alive()
        return self.error
