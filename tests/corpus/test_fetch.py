from __future__ import annotations

import gzip

import pytest

from corpus.errors import AddressRefusedError, FetchFailedError
from corpus.fetch import Fetcher, Limits, Unchanged
from corpus.media import PDF
from tests.file_server import HOST, file_server

PAGE = b"%PDF-1.4 leaflet"


class Clock:
    """A clock that moves only when someone waits."""

    def __init__(self) -> None:
        self.now = 100.0
        self.waits: list[float] = []

    def __call__(self) -> float:
        return self.now

    def wait(self, seconds: float) -> None:
        self.waits.append(round(seconds, 3))
        self.now += seconds


@pytest.fixture
def server():
    with file_server() as running:
        yield running


@pytest.fixture
def clock():
    return Clock()


@pytest.fixture
def fetcher(clock):
    return new_fetcher(clock)


def new_fetcher(clock, *, resolver=lambda *_: ["127.0.0.1"], **limits):
    values = {"max_bytes": 1000, "loopback": True, **limits}
    return Fetcher(
        frozenset({HOST, "other.example"}),
        Limits(**values),
        resolver=resolver,
        clock=clock,
        pause=clock.wait,
    )


def test_bytes_come_with_what_to_ask_for_next_time(server, fetcher):
    url = server.serve("/a.pdf", PAGE, "application/pdf; v=1", etag='"1"', last_modified="Mon")
    found = fetcher.fetch(url)
    assert (found.data, found.media_type, found.url) == (PAGE, PDF, url)
    assert (found.etag, found.last_modified) == ('"1"', "Mon")


def test_the_server_is_asked_under_its_name_at_the_address_looked_at(server, fetcher):
    fetcher.fetch(server.serve("/a.pdf", PAGE, PDF))
    _, headers = server.asked[-1]
    assert headers["host"] == f"{HOST}:{server.port}"
    assert headers["user-agent"].startswith("Billedvalg")


def test_an_unchanged_page_is_not_sent_again(server, fetcher):
    server.pages["/a.pdf"] = lambda headers: (
        (304, {}, b"")
        if headers.get("if-none-match") == '"1"'
        else (200, {"content-type": PDF}, PAGE)
    )
    url = server.url("/a.pdf")
    assert fetcher.fetch(url, etag='"1"', last_modified="Mon") == Unchanged(url)
    assert server.asked[-1][1]["if-modified-since"] == "Mon"


def test_a_redirect_is_followed_to_a_named_host(server, fetcher):
    server.redirect("/old", f"http://other.example:{server.port}/new.pdf")
    server.serve("/new.pdf", PAGE, PDF)
    assert fetcher.fetch(server.url("/old")).url == f"http://other.example:{server.port}/new.pdf"


def test_a_redirect_to_another_host_is_refused(server, fetcher):
    with pytest.raises(AddressRefusedError, match=r"evil\.example is not a host"):
        fetcher.fetch(server.redirect("/old", "https://evil.example/a.pdf"))


def test_a_redirect_to_a_private_machine_is_refused(server, clock):
    def resolver(host, _):
        return ["10.0.0.8"] if host == "other.example" else ["127.0.0.1"]

    url = server.redirect("/old", "https://other.example/a.pdf")
    with pytest.raises(AddressRefusedError, match=r"points at 10\.0\.0\.8"):
        new_fetcher(clock, resolver=resolver).fetch(url)


def test_a_circle_of_redirects_ends(server, fetcher):
    with pytest.raises(FetchFailedError, match="more than 5 redirects"):
        fetcher.fetch(server.redirect("/a", "/a"))


def test_a_name_is_resolved_once_for_each_request(server, clock):
    asked = []
    answers = iter([["127.0.0.1"], ["127.0.0.1"], ["10.0.0.8"]])

    def resolver(host, _):
        asked.append(host)
        return next(answers)

    fetched = new_fetcher(clock, resolver=resolver).fetch(server.serve("/a.pdf", PAGE, PDF))
    assert fetched.data == PAGE and len(asked) == 2


def test_too_many_bytes_are_given_up_on_the_way(server, fetcher):
    with pytest.raises(FetchFailedError, match="sends more than"):
        fetcher.fetch(server.serve("/big.pdf", b"x" * 1001, PDF))


def test_packed_bytes_count_unpacked(server, fetcher):
    url = server.serve("/b.pdf", gzip.compress(b"x" * 100_000), PDF, content_encoding="gzip")
    with pytest.raises(FetchFailedError, match="sends more than"):
        fetcher.fetch(url)


def test_a_type_that_is_no_document_is_refused(server, fetcher):
    with pytest.raises(FetchFailedError, match="sends video/mp4"):
        fetcher.fetch(server.serve("/film", b"x", "video/mp4"))


def test_an_error_page_is_no_document(server, fetcher):
    with pytest.raises(FetchFailedError, match="answers 404"):
        fetcher.fetch(server.url("/gone.pdf"))


def test_a_slow_server_is_given_up(server, clock, fetcher):
    def slowly(_):
        clock.now += 61
        return 200, {"content-type": PDF}, PAGE

    server.pages["/slow.pdf"] = slowly
    with pytest.raises(FetchFailedError, match="took longer than 60 seconds"):
        fetcher.fetch(server.url("/slow.pdf"))


def test_a_server_that_is_not_there_can_be_tried_again(server, fetcher):
    url = server.url("/a.pdf").replace(str(server.port), "1")
    with pytest.raises(FetchFailedError, match="ConnectError"):
        fetcher.fetch(url)


def test_robots_are_asked_once_and_obeyed(server, fetcher):
    server.serve("/robots.txt", b"User-agent: *\nDisallow: /private", "text/plain")
    fetcher.fetch(server.serve("/a.pdf", PAGE, PDF))
    with pytest.raises(AddressRefusedError, match=r"robots\.txt"):
        fetcher.fetch(server.serve("/private/b.pdf", PAGE, PDF))
    assert [path for path, _ in server.asked] == ["/robots.txt", "/a.pdf"]


def test_robots_that_fail_are_taken_as_a_no(server, fetcher):
    server.pages["/robots.txt"] = (503, {}, b"")
    with pytest.raises(AddressRefusedError, match=r"robots\.txt"):
        fetcher.fetch(server.serve("/a.pdf", PAGE, PDF))


def test_two_requests_to_one_host_keep_a_pause(server, clock, fetcher):
    for path in ("/a.pdf", "/b.pdf"):
        fetcher.fetch(server.serve(path, PAGE, PDF))
    assert clock.waits == [2.0, 2.0]


def test_a_longer_pause_is_kept_where_robots_ask_for_it(server, clock, fetcher):
    server.serve("/robots.txt", b"User-agent: *\nCrawl-delay: 7", "text/plain")
    fetcher.fetch(server.serve("/a.pdf", PAGE, PDF))
    assert clock.waits == [7.0]


def test_an_address_can_be_asked_for_without_its_page_being_read(server, fetcher):
    found = fetcher.reach(server.serve("/film", b"x" * 5000, "video/mp4"))
    assert (found.url, found.status) == (server.url("/film"), 200)


def test_only_a_lasting_redirect_changes_where_an_address_lies(server, fetcher):
    new = server.serve("/new", b"", PDF)
    server.pages["/old"] = (308, {"location": "/between"}, b"")
    server.redirect("/between", new)
    assert fetcher.reach(server.url("/old")).url == server.url("/between")


def test_an_http_address_is_asked_for_as_https(clock):
    with pytest.raises(AddressRefusedError, match=rf"{HOST} points at 127\.0\.0\.1"):
        new_fetcher(clock, loopback=False).reach(f"http://{HOST}/a")


def test_outside_tests_the_own_machine_is_private(server, clock):
    with pytest.raises(AddressRefusedError, match="not https"):
        new_fetcher(clock, loopback=False).fetch(server.url("/a.pdf"))
