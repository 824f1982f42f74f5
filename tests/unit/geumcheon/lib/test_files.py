"""A file is written whole or not at all."""

import os

import pytest

from geumcheon.lib.files import write_whole


def test_the_new_file_stands_alone(tmp_path):
    target = tmp_path / "가.xlsx"
    target.write_bytes(b"old")

    write_whole(target, b"new")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"가.xlsx": b"new"}


def test_a_link_keeps_pointing_at_the_file_it_names(tmp_path):
    target, link = tmp_path / "file", tmp_path / "link"
    target.write_bytes(b"old")
    link.symlink_to(target)

    write_whole(link, b"new")

    assert (link.is_symlink(), target.read_bytes()) == (True, b"new")


def test_a_failure_halfway_leaves_the_old_file(tmp_path, monkeypatch):
    target = tmp_path / "file"
    target.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", _disk_full)

    with pytest.raises(OSError, match="disk"):
        write_whole(target, b"new")

    assert {path.name: path.read_bytes() for path in tmp_path.iterdir()} == {"file": b"old"}


def test_what_is_no_regular_file_is_never_replaced(tmp_path):
    # A pipe stands in for a device: were the guard missing, the machine's own would be gone.
    pipe, folder = tmp_path / "pipe", tmp_path / "folder"
    os.mkfifo(pipe)
    folder.mkdir()

    for place in (pipe, folder):
        with pytest.raises(OSError, match="not a regular file"):
            write_whole(place, b"new")

    assert (pipe.is_fifo(), folder.is_dir()) == (True, True)


def _disk_full(_):
    raise OSError("disk full")
