"""Addresses that take POST and edit nothing that several people share; each has tests of its own."""

APART = {
    "home": "leads on to the first page",
    "login": "tests/integration/test_sign_in.py",
    "logout": "tests/integration/test_sign_in.py",
    "session": "a stamp on one's own session: tests/integration/test_sessions.py",
    "pledges:account-password": "one's own password: tests/integration/pledges/test_account.py",
    "pledges:account-session-end": "one's own session: tests/integration/pledges/test_account.py",
    "pledges:person-create": "answers with a link that is shown once: tests/integration/pledges/test_people.py",
    "pledges:person-link": "answers with a link that is shown once: tests/integration/pledges/test_people.py",
    "pledges:notice-read": "what oneself has read: tests/integration/pledges/test_notices.py",
    "pledges:page-printed": "one row of the access log: tests/integration/pledges/test_printed.py",
    "pledges:presence": "a heartbeat: tests/integration/pledges/test_presence.py",
    "pledges:comment-correct": "one's own words: tests/integration/pledges/test_comments.py",
    "pledges:review-answer": "a form with two buttons: tests/integration/pledges/test_review_pages.py",
    "pledges:review-evidence": "files: tests/integration/pledges/test_review_pages.py",
    "pledges:round-join": "asks those who are missing once each: tests/integration/pledges/test_round_pages.py",
    "pledges:account-setup": "a link that works once: tests/integration/pledges/test_account_setup.py",
}
