"""The ground every other test stands on: no network, no settings from outside."""

from __future__ import annotations

import socket

import pytest

from bot.settings import BotSettings
from tests.conftest import NetworkClosedError


def test_a_name_outside_this_machine_is_not_looked_up():
    with pytest.raises(NetworkClosedError, match=r"example\.org"):
        socket.create_connection(("example.org", 443), timeout=1)


@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM], ids=["tcp", "udp"])
def test_an_address_outside_this_machine_is_not_reached(kind):
    with socket.socket(socket.AF_INET, kind) as opened, pytest.raises(NetworkClosedError):
        opened.connect(("192.0.2.1", 9))


def test_this_machine_itself_can_be_reached():
    with socket.create_server(("127.0.0.1", 0)) as server:
        socket.create_connection(server.getsockname()).close()


def test_settings_come_from_nowhere_but_the_test(data_folder, monkeypatch, tmp_path):
    (tmp_path / ".env").write_text("BILLEDVALG_PORT=7999\n", encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert BotSettings().port == 7860
    assert BotSettings().data == data_folder
