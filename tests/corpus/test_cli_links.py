from __future__ import annotations

import pytest
from typer.testing import CliRunner

from corpus.__main__ import app
from corpus.fetch import Reached
from tests.builders import change, write_pair


class Network:
    """Answers with one status for every address, and counts what it was asked."""

    def __init__(self) -> None:
        self.status, self.asked = 200, []

    def reach(self, url: str) -> Reached:
        self.asked.append(url)
        return Reached(url, self.status)


@pytest.fixture
def network(monkeypatch):
    made = Network()
    monkeypatch.setattr("corpus.__main__.open_fetcher", lambda _: made)
    return made


@pytest.fixture
def run(tmp_path, monkeypatch, data_folder):
    for path in write_pair(tmp_path / "documents"):
        change(path, "review_by: 2027-01-01", "review_by: 2026-02-01")
    monkeypatch.setenv("BILLEDVALG_DOCUMENTS", str(tmp_path / "documents"))
    return lambda *words: CliRunner().invoke(app, words)


def test_links_that_answer_are_counted_and_not_asked_again(run, network):
    assert run("links").output == "2 links, 2 asked now; 2 ok\n"
    assert run("links").output == "2 links, 0 asked now; 2 ok\n"
    assert run("links", "--all").output == "2 links, 2 asked now; 2 ok\n"
    assert len(network.asked) == 4


def test_a_dead_link_is_printed_and_stands_on_the_board(run, network):
    network.status = 404
    result = run("links")
    assert result.exit_code == 1
    assert "unreachable  https://example.org/knee  404" in result.output
    assert "unreachable  knee  https://example.org/knee findes ikke" in run("board").output


def test_the_board_is_told_in_the_language_asked_for(run):
    assert "overdue  knee  skulle være gennemset senest 1. februar 2026" in run("board").output
    assert "was to be reviewed by 1 February 2026" in run("board", "--language", "en").output
