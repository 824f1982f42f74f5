"""The suite itself runs on a closed network: whoever asks for another machine fails the test."""

import socket

import pytest


def test_no_test_reaches_another_machine():
    with socket.socket() as out, pytest.raises(AssertionError, match="may not reach"):
        out.connect(("192.0.2.1", 80))


def test_this_machine_is_reached():
    with socket.create_server(("127.0.0.1", 0)) as here, socket.create_connection(here.getsockname()) as there:
        assert there.getpeername() == here.getsockname()
