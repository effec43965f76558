"""Do the sources' links still lead somewhere? Asked politely, remembered with the date.

The rules are those of `corpus/fetch.py`: https, hosts the documents name, public machines, robots,
a pause between two requests to one host. Nothing of a page is read. The answers are kept in
`<data>/links.json` after each address, so that a check that is stopped goes on where it was. An
address that answered is asked again after a week; one that did not, every time.

A server that shuts programs out is not dead: such an address is `unchecked`, and a person has to
look.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Literal, Protocol
from urllib.parse import urldefrag, urlsplit

from pydantic import BaseModel, ConfigDict, ValidationError

from corpus.errors import AddressRefusedError, FetchFailedError, ManifestError
from corpus.fetch import Reached
from corpus.load import Document
from corpus.manifest import replace_file

FILE = "links.json"
AGAIN_AFTER = timedelta(days=7)
OFFLINE_HOSTS = 5
"""So many hosts silent and none that answered: it is our network, not theirs."""

State = Literal["ok", "moved", "unreachable", "unchecked"]
Reason = Literal["", "moved", "gone", "server-error", "no-answer", "closed", "refused"]


class Link(BaseModel):
    """What one address answered, when, and since when it is so."""

    model_config = ConfigDict(frozen=True, extra="forbid")

    url: str
    state: State
    reason: Reason = ""
    detail: str = ""
    """In English, for the terminal: the status, the new address or the error."""
    checked_on: date
    since: date


class Reacher(Protocol):
    """What asks one address; `corpus.fetch.Fetcher` does."""

    def reach(self, url: str) -> Reached:
        """Ask whether an address answers."""
        ...


def source_urls(documents: Iterable[Document]) -> list[str]:
    """The distinct addresses of the sources of documents in use, sorted, without fragments."""
    urls = {
        without_fragment(url)
        for document in documents
        if document.meta.status == "current"
        for source in document.meta.sources
        for url in (source.url, source.fetch or "")
    }
    return sorted(url for url in urls if url.startswith(("https://", "http://")))


def without_fragment(url: str) -> str:
    """The address a server sees."""
    return urldefrag(url).url


def due_urls(urls: Iterable[str], links: Mapping[str, Link], *, today: date) -> list[str]:
    """Those to ask today; hosts take turns, so that the pause for one serves the others."""
    due = [u for u in urls if not _is_fresh(links.get(u), today)]
    by_host: dict[str, list[str]] = {}
    for url in sorted(due):
        by_host.setdefault(urlsplit(url).hostname or "", []).append(url)
    turns = [(n, host, url) for host, mine in by_host.items() for n, url in enumerate(mine)]
    return [url for _, _, url in sorted(turns)]


def check_links(
    urls: Sequence[str],
    reacher: Reacher,
    data: Path,
    *,
    today: date,
    tell: Callable[[Link], None] = lambda _link: None,
) -> dict[str, Link]:
    """Ask each address, remember the answer, and give back everything known.

    FetchFailedError when nobody answers at all; what was known before then stays as it was.
    """
    known = read_links(data)
    waiting: list[Link] = []
    reached = False
    for link in _asked(urls, reacher, read_links(data), today=today):
        waiting.append(link)
        reached = reached or link.reason not in ("no-answer", "refused")
        if not reached and len(waiting) < len(urls):
            _stop_when_offline(waiting)
            continue
        known |= {one.url: one for one in waiting}
        write_links(data, known)
        for one in waiting:
            tell(one)
        waiting = []
    return known


def read_links(data: Path) -> dict[str, Link]:
    """What earlier checks found, by address; empty when none was made."""
    path = data / FILE
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        links = [Link.model_validate(row) for row in rows]
    except FileNotFoundError:
        return {}
    except (ValueError, TypeError, ValidationError) as error:
        raise ManifestError(f"{path} cannot be read. Remove it; links are checked anew.") from error
    return {link.url: link for link in links}


def write_links(data: Path, links: Mapping[str, Link]) -> None:
    """Replace what is remembered, in one step, sorted by address."""
    data.mkdir(parents=True, exist_ok=True)
    rows = [links[url].model_dump(mode="json") for url in sorted(links)]
    text = json.dumps(rows, indent=1, ensure_ascii=False) + "\n"
    replace_file(data / FILE, text.encode())


def _asked(
    urls: Sequence[str], reacher: Reacher, known: Mapping[str, Link], *, today: date
) -> Iterator[Link]:
    for url in urls:
        state, reason, detail = _ask(url, reacher)
        before = known.get(url)
        since = before.since if before and before.state == state else today
        yield Link(
            url=url, state=state, reason=reason, detail=detail, checked_on=today, since=since
        )


def _ask(url: str, reacher: Reacher) -> tuple[State, Reason, str]:
    try:
        found = reacher.reach(url)
    except AddressRefusedError as error:
        return "unchecked", "refused", str(error)
    except FetchFailedError as error:
        return "unreachable", "no-answer", str(error)
    if found.status in (401, 403, 405, 406, 429, 451):
        return "unchecked", "closed", f"{found.status}: programs are not let in"
    if found.status >= 500:
        return "unreachable", "server-error", str(found.status)
    if found.status >= 400:
        return "unreachable", "gone", str(found.status)
    if _bare(found.url) != _bare(url):
        return "moved", "moved", found.url
    return "ok", "", str(found.status)


def _bare(url: str) -> tuple[str, str, str]:
    """What makes two addresses different pages: neither scheme, nor www, nor a last slash."""
    parts = urlsplit(without_fragment(url))
    host = (parts.hostname or "").removeprefix("www.")
    return host, parts.path.rstrip("/"), parts.query


def _stop_when_offline(links: Sequence[Link]) -> None:
    silent = {urlsplit(link.url).hostname for link in links if link.reason == "no-answer"}
    if len(silent) >= OFFLINE_HOSTS:
        raise FetchFailedError(
            f"None of {len(silent)} hosts answered. Is this machine on the network? Nothing was "
            "changed; try again."
        )


def _is_fresh(link: Link | None, today: date) -> bool:
    if link is None or link.state == "unreachable":
        return False
    return today - link.checked_on < AGAIN_AFTER
