"""Addresses that take POST and edit nothing that several people share; each has tests of its own."""

APART = {
    "home": "leads on to the first page",
    "login": "tests/integration/test_sign_in.py",
    "logout": "tests/integration/test_sign_in.py",
    "session": "a stamp on one's own session: tests/integration/test_sessions.py",
    "pledges:account-setup": "a link that works once: tests/integration/pledges/test_account_setup.py",
}
