from __future__ import annotations

from datetime import date, timedelta

import pytest

from corpus.errors import FetchFailedError, ManifestError
from corpus.fetch import Fetcher, Limits, Reached
from corpus.links import Link, check_links, due_urls, read_links, source_urls, write_links
from corpus.load import load_shipped
from tests.builders import change, write_pair
from tests.file_server import HOST, file_server

TODAY = date(2026, 11, 23)


@pytest.fixture
def server():
    with file_server() as running:
        yield running


@pytest.fixture
def fetcher():
    return new_fetcher([])


def new_fetcher(waits: list[float], *, loopback: bool = True) -> Fetcher:
    return Fetcher(
        frozenset({HOST}),
        Limits(max_bytes=10, loopback=loopback),
        resolver=lambda *_: ["127.0.0.1"],
        clock=lambda: 100.0,
        pause=waits.append,
    )


class Silent:
    """A network on which nobody answers."""

    def reach(self, url: str) -> Reached:
        raise FetchFailedError(f"{url}: no answer")


def ask(url, reacher, folder, *, on=TODAY):
    return check_links([url], reacher, folder, today=on)[url]


def test_a_page_that_answers_is_fine_however_large_and_whatever_it_is(server, fetcher, tmp_path):
    url = server.serve("/film", b"x" * 100, "video/mp4")
    link = ask(url, fetcher, tmp_path)
    assert (link.state, link.checked_on, link.since) == ("ok", TODAY, TODAY)


@pytest.mark.parametrize(
    ("status", "state", "reason"),
    [
        (404, "unreachable", "gone"),
        (410, "unreachable", "gone"),
        (500, "unreachable", "server-error"),
        (403, "unchecked", "closed"),
        (429, "unchecked", "closed"),
    ],
)
def test_a_status_is_told_in_words(server, fetcher, tmp_path, status, state, reason):
    server.pages["/a"] = (status, {}, b"")
    link = ask(server.url("/a"), fetcher, tmp_path)
    assert (link.state, link.reason) == (state, reason)


def test_a_page_that_has_moved_for_good_names_its_new_address(server, fetcher, tmp_path):
    new = server.serve("/new", b"", "text/html")
    server.pages["/old"] = (301, {"location": new}, b"")
    assert ask(server.url("/old"), fetcher, tmp_path).detail == new


def test_a_passing_redirect_is_no_move(server, fetcher, tmp_path):
    server.serve("/new", b"", "text/html")
    assert ask(server.redirect("/old", "/new"), fetcher, tmp_path).state == "ok"


def test_robots_are_obeyed_and_the_link_is_left_to_a_person(server, fetcher, tmp_path):
    server.serve("/robots.txt", b"User-agent: *\nDisallow: /", "text/plain")
    link = ask(server.serve("/a", b"", "text/html"), fetcher, tmp_path)
    assert (link.state, link.reason) == ("unchecked", "refused")
    assert server.paths() == []


def test_a_host_the_documents_do_not_name_is_never_asked(fetcher, tmp_path):
    link = ask("https://evil.example/a", fetcher, tmp_path)
    assert link.state == "unchecked" and "is not a host" in link.detail


def test_a_private_machine_is_never_asked(server, tmp_path):
    link = ask(f"https://{HOST}/a", new_fetcher([], loopback=False), tmp_path)
    assert link.state == "unchecked" and "not a public address" in link.detail
    assert server.asked == []


def test_two_questions_to_one_host_keep_a_pause(server, tmp_path):
    waits: list[float] = []
    urls = [server.serve(path, b"", "text/html") for path in ("/a", "/b")]
    check_links(urls, new_fetcher(waits), tmp_path, today=TODAY)
    assert waits == [2.0, 2.0]


def test_the_day_a_link_failed_first_is_kept_until_it_answers(server, fetcher, tmp_path):
    url = server.url("/a")
    ask(url, fetcher, tmp_path)
    assert ask(url, fetcher, tmp_path, on=TODAY + timedelta(9)).since == TODAY
    server.serve("/a", b"", "text/html")
    assert ask(url, fetcher, tmp_path, on=TODAY + timedelta(10)).since == TODAY + timedelta(10)


def test_what_answered_is_asked_again_after_a_week_and_what_did_not_at_once():
    def link(url, state, days):
        day = TODAY - timedelta(days)
        return Link(url=url, state=state, checked_on=day, since=day)

    links = {
        one.url: one
        for one in (
            link("https://a.example/1", "ok", 6),
            link("https://a.example/2", "ok", 7),
            link("https://a.example/3", "unreachable", 0),
        )
    }
    urls = [*links, "https://a.example/4"]
    assert due_urls(urls, links, today=TODAY) == urls[1:]


def test_hosts_take_turns_so_that_the_pause_for_one_serves_the_others():
    urls = ["https://a.example/1", "https://a.example/2", "https://b.example/1"]
    assert due_urls(urls, {}, today=TODAY) == [urls[0], urls[2], urls[1]]


def test_when_nobody_answers_the_network_is_named_and_nothing_is_written(tmp_path):
    urls = [f"https://h{n}.example/" for n in range(6)]
    with pytest.raises(FetchFailedError, match="on the network"):
        check_links(urls, Silent(), tmp_path, today=TODAY)
    assert read_links(tmp_path) == {}


def test_a_stopped_check_keeps_what_it_found(server, fetcher, tmp_path):
    first, second = (server.serve(path, b"", "text/html") for path in ("/a", "/b"))

    def stop(_: Link) -> None:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        check_links([first, second], fetcher, tmp_path, today=TODAY, tell=stop)
    assert list(read_links(tmp_path)) == [first]


def test_a_damaged_memory_says_what_to_do(tmp_path):
    (tmp_path / "links.json").write_text("[{]", encoding="utf-8")
    with pytest.raises(ManifestError, match="Remove it"):
        read_links(tmp_path)


def test_what_was_written_is_read_back(tmp_path):
    link = Link(url="https://a.example/æ", state="ok", checked_on=TODAY, since=TODAY)
    write_links(tmp_path, {link.url: link})
    assert read_links(tmp_path) == {link.url: link}


def test_each_address_of_documents_in_use_is_listed_once_without_its_fragment(tmp_path):
    path, _ = write_pair(tmp_path)
    change(path, "https://example.org/knee", "https://example.org/knee#top")
    assert source_urls(load_shipped(tmp_path)) == [
        "https://example.org/dose",
        "https://example.org/knee",
    ]
