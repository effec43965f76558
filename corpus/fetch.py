"""Bring one address in: slowly, politely and suspiciously.

Every hop of a redirect is looked at like a first address. Size, time, number of hops and type are
limited while the bytes come, not after. Robots are asked once per host; a pause lies between two
requests to one host. Resolver, clock and pause come in as arguments, so that tests need neither
network nor patience.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import TYPE_CHECKING
from urllib.parse import urljoin
from urllib.robotparser import RobotFileParser

from corpus.addresses import Address, Resolver, check_address, system_resolver
from corpus.errors import AddressRefusedError, FetchFailedError
from corpus.media import DOCX, HTML, MARKDOWN, PDF, TEXT

if TYPE_CHECKING:
    import httpx

log = logging.getLogger(__name__)

AGENT = "Billedvalg"
MAX_HOPS = 5
MAX_PAUSE = 30.0
ROBOTS_BYTES = 500_000
TYPES = frozenset({PDF, DOCX, HTML, MARKDOWN, TEXT, "application/xhtml+xml"})
UNTYPED = frozenset({"", "application/octet-stream", "binary/octet-stream", "application/x-pdf"})
REDIRECTS = frozenset({301, 302, 303, 307, 308})
LASTING = frozenset({301, 308})


@dataclass(frozen=True, slots=True)
class Fetched:
    """What came: the bytes, from where in the end, and what to ask for next time."""

    url: str
    data: bytes = field(repr=False)
    media_type: str
    etag: str
    last_modified: str


@dataclass(frozen=True, slots=True)
class Unchanged:
    """The server says that nothing has changed since the last time."""

    url: str


@dataclass(frozen=True, slots=True)
class Reached:
    """What an address answered, and where it lies now: after its lasting redirects only."""

    url: str
    status: int


@dataclass(frozen=True, slots=True)
class Limits:
    """How much and how long; `loopback` lets tests talk to their own server."""

    max_bytes: int
    seconds: float = 60.0
    delay: float = 2.0
    loopback: bool = False


class Fetcher:
    """Fetches from named hosts; keeps what robots said and when each host was last asked."""

    def __init__(
        self,
        hosts: frozenset[str],
        limits: Limits,
        *,
        resolver: Resolver = system_resolver,
        clock: Callable[[], float] = time.monotonic,
        pause: Callable[[float], None] = time.sleep,
    ) -> None:
        self._hosts = hosts
        self._limits = limits
        self._resolver = resolver
        self._clock = clock
        self._pause = pause
        self._robots: dict[str, RobotFileParser] = {}
        self._last: dict[str, float] = {}

    def fetch(self, url: str, *, etag: str = "", last_modified: str = "") -> Fetched | Unchanged:
        """Bring an address in, or learn that it is unchanged.

        AddressRefusedError when it may not be fetched, FetchFailedError when it did not work.
        """
        headers = {"If-None-Match": etag, "If-Modified-Since": last_modified}
        started = self._clock()
        for _ in range(MAX_HOPS + 1):
            address = self._look_at(url)
            self._ask_robots(address)
            with self._request(address, headers, started) as response:
                if response.status_code not in REDIRECTS:
                    return self._answer(address, response, started)
                url = urljoin(url, response.headers.get("location", ""))
        raise FetchFailedError(f"{url}: more than {MAX_HOPS} redirects. Give the final address.")

    def reach(self, url: str) -> Reached:
        """Ask whether an address answers; nothing of its page is read. Errors as of `fetch`.

        An http address is asked as https: nothing goes out in the open.
        """
        started = self._clock()
        if not self._limits.loopback:
            url = url.replace("http://", "https://", 1)
        now, lasting = url, True
        for _ in range(MAX_HOPS + 1):
            address = self._look_at(url)
            self._ask_robots(address)
            with self._request(address, {}, started) as response:
                if response.status_code not in REDIRECTS:
                    return Reached(now, response.status_code)
                url = urljoin(url, response.headers.get("location", ""))
                lasting = lasting and response.status_code in LASTING
                now = url if lasting else now
        raise FetchFailedError(f"{url}: more than {MAX_HOPS} redirects. Give the final address.")

    def _look_at(self, url: str) -> Address:
        return check_address(
            url, hosts=self._hosts, resolver=self._resolver, loopback=self._limits.loopback
        )

    def _answer(
        self, address: Address, response: httpx.Response, started: float
    ) -> Fetched | Unchanged:
        if response.status_code == 304:
            return Unchanged(address.url)
        if response.status_code != 200:
            raise FetchFailedError(
                f"{address.url} answers {response.status_code}. Open it in a browser: if it has "
                "moved, correct the address; else try again later."
            )
        kind = response.headers.get("content-type", "").split(";")[0].strip().lower()
        if kind not in TYPES | UNTYPED:
            raise FetchFailedError(
                f"{address.url} sends {kind}, which is not taken. Only PDF, DOCX, HTML, Markdown "
                "and text are."
            )
        data = self._body(address, response, self._limits.max_bytes, started)
        return Fetched(
            url=address.url,
            data=data,
            media_type=kind,
            etag=response.headers.get("etag", ""),
            last_modified=response.headers.get("last-modified", ""),
        )

    def _body(self, address: Address, response: httpx.Response, most: int, started: float) -> bytes:
        """The unpacked bytes, given up as soon as there are too many or they take too long."""
        parts: list[bytes] = []
        size = 0
        for part in response.iter_bytes(65536):
            size += len(part)
            if size > most:
                raise FetchFailedError(
                    f"{address.url} sends more than {most // 1_048_576} MB. Raise "
                    "BILLEDVALG_MAX_FILE_MB if that is right."
                )
            self._check_time(address, started)
            parts.append(part)
        return b"".join(parts)

    def _check_time(self, address: Address, started: float) -> None:
        if self._clock() - started > self._limits.seconds:
            raise FetchFailedError(
                f"{address.url} took longer than {self._limits.seconds:.0f} seconds. Try again "
                "later, or raise BILLEDVALG_FETCH_SECONDS."
            )

    def _ask_robots(self, address: Address) -> None:
        if address.origin not in self._robots:
            self._robots[address.origin] = self._read_robots(address)
        robots = self._robots[address.origin]
        if not robots.can_fetch(AGENT, address.url):
            raise AddressRefusedError(
                f"{address.host} asks programs not to fetch {address.target} (robots.txt). Save it "
                "with a browser and add it from the disk."
            )

    def _read_robots(self, address: Address) -> RobotFileParser:
        """What robots.txt says: none is a yes to all, a server that fails a no to all."""
        parser = RobotFileParser()
        url = urljoin(address.url, "/robots.txt")
        started = self._clock()
        for _ in range(MAX_HOPS + 1):
            hop = self._look_at(url)
            with self._request(hop, {}, started) as response:
                if response.status_code in REDIRECTS:
                    url = urljoin(url, response.headers.get("location", ""))
                    continue
                if response.status_code == 200:
                    text = self._body(hop, response, ROBOTS_BYTES, started)
                    parser.parse(text.decode("utf-8", errors="replace").splitlines())
                elif response.status_code >= 500:
                    parser.parse(["User-agent: *", "Disallow: /"])
                else:
                    parser.parse([])
                return parser
        raise FetchFailedError(f"{url}: more than {MAX_HOPS} redirects.")

    def _wait(self, address: Address) -> None:
        """Keep the pause between two requests to one host, a longer one where robots ask for it."""
        robots = self._robots.get(address.origin)
        asked = float(robots.crawl_delay(AGENT) or 0) if robots else 0.0
        delay = max(self._limits.delay, min(asked, MAX_PAUSE))
        if address.host in self._last:
            left = self._last[address.host] + delay - self._clock()
            if left > 0:
                self._pause(left)
        self._last[address.host] = self._clock()

    @contextmanager
    def _request(
        self, address: Address, headers: Mapping[str, str], started: float
    ) -> Iterator[httpx.Response]:
        """Ask the IP address that was looked at, under the name of its host."""
        import httpx

        self._wait(address)
        self._check_time(address, started)
        host = address.host if address.port in {80, 443} else f"{address.host}:{address.port}"
        sent = {
            "Host": host,
            "User-Agent": f"{AGENT}/1.0 (document fetcher)",
            "Accept-Encoding": "identity",
            **{name: value for name, value in headers.items() if value},
        }
        ip = f"[{address.ip}]" if ":" in address.ip else address.ip
        url = f"{address.scheme}://{ip}:{address.port}{address.target}"
        timeout = httpx.Timeout(min(20.0, self._limits.seconds))
        try:
            with (
                httpx.Client(trust_env=False, timeout=timeout, follow_redirects=False) as client,
                client.stream(
                    "GET", url, headers=sent, extensions={"sni_hostname": address.host}
                ) as response,
            ):
                yield response
        except httpx.HTTPError as error:
            log.info("fetching from %s failed: %s", address.host, type(error).__name__)
            raise FetchFailedError(
                f"{address.url} could not be fetched ({type(error).__name__}). Try again later."
            ) from error
