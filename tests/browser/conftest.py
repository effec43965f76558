"""The page over the tiny corpus in a process of its own, and Chromium to look at it with."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from bot.settings import BotSettings
from tests.builders import ROOT

ARGS = [
    "--headless=new",
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
DESKTOP = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}


@pytest.fixture(scope="session")
def site(tiny_index: BotSettings, tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """Address of a running page over the tiny corpus; its data folder is thrown away."""
    data = tmp_path_factory.mktemp("site") / "data"
    shutil.copytree(tiny_index.data, data)
    with running(data) as address:
        yield address


class running:
    """`python app.py` over a data folder, from the first answer of /health to the end."""

    def __init__(self, data: Path, **settings: object) -> None:
        self.data = data
        self.more = {f"BILLEDVALG_{key.upper()}": str(value) for key, value in settings.items()}
        self.port = _free_port()
        self.address = f"http://127.0.0.1:{self.port}"
        self.seconds = 0.0

    def __enter__(self) -> str:
        env = {
            **os.environ,
            "BILLEDVALG_DATA": str(self.data),
            "BILLEDVALG_EMBEDDER": "hashing",
            "BILLEDVALG_HOST": "127.0.0.1",
            "BILLEDVALG_PORT": str(self.port),
            **self.more,
        }
        self.log = (self.data / "page.log").open("w", encoding="utf-8")
        started = time.perf_counter()
        self.process = subprocess.Popen(
            [sys.executable, str(ROOT / "app.py")],
            cwd=self.data,
            env=env,
            stdout=self.log,
            stderr=subprocess.STDOUT,
        )
        self._wait()
        self.seconds = time.perf_counter() - started
        return self.address

    def _wait(self) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self.process.poll() is None:
            try:
                with urllib.request.urlopen(f"{self.address}/health", timeout=2):
                    return
            except (urllib.error.URLError, OSError):
                time.sleep(0.1)
        self.stop()
        raise AssertionError((self.data / "page.log").read_text(encoding="utf-8"))

    def stop(self) -> None:
        """End the process."""
        self.process.terminate()
        self.process.wait(timeout=15)
        self.log.close()

    def __exit__(self, *_: object) -> None:
        if self.process.poll() is None:
            self.stop()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


@pytest.fixture(scope="session")
def chromium() -> Iterator[Browser]:
    """Debian's Chromium when it is there, else Playwright's own."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=shutil.which("chromium"), args=ARGS)
        yield browser
        browser.close()


class Visitor:
    """One visitor: a page, every address it asked for, and every script error."""

    def __init__(self, browser: Browser, site: str, viewport: dict[str, int], scheme: str) -> None:
        self.context = browser.new_context(viewport=viewport, color_scheme=scheme)  # type: ignore[arg-type]
        self.context.set_default_timeout(10_000)
        self.page: Page = self.context.new_page()
        self.site = site
        self.addresses: list[str] = []
        self.faults: list[str] = []
        self.page.on("request", lambda request: self.addresses.append(request.url))
        self.page.on("pageerror", lambda error: self.faults.append(str(error)))

    def open(self, query: str = "") -> Page:
        """Open the page and wait until it is ready for a question."""
        language = "en" if "lang=en" in query else "da"
        self.page.goto(f"{self.site}/{query}")
        self.page.wait_for_function(
            "(l) => document.documentElement.lang === l && !document.querySelector('#bv-first')"
            " && document.querySelector('#bv-box textarea')",
            arg=language,
        )
        if "role=clinician" in query:
            self.page.wait_for_selector("#bv-role input[value=clinician]:checked")
        return self.page

    def ask(self, question: str) -> None:
        """Type a question, send it, and wait for its answer."""
        before = self.page.locator("[data-turn]").count()
        self.page.fill("#bv-box textarea", question)
        self.page.press("#bv-box textarea", "Enter")
        self.page.wait_for_function(
            "(n) => document.querySelectorAll('[data-turn]').length > n", arg=before
        )

    def open_tab(self, name: str) -> None:
        """Open a tab and wait for its heading."""
        self.page.click(f"#bv-tab-{name}-button")
        if name != "ask":
            self.page.wait_for_selector(f"#bv-pane-{name} h2")

    @property
    def hosts(self) -> set[str]:
        """Hosts the page asked; `data:` and `blob:` stay in the page."""
        split = [urlsplit(a) for a in self.addresses]
        return {s.netloc for s in split if s.scheme not in ("data", "blob")}


@pytest.fixture
def visit(chromium: Browser, site: str) -> Iterator[object]:
    """Make visitors; their pages are closed afterwards and must be free of script errors."""
    visitors: list[Visitor] = []

    def make(viewport: dict[str, int] = DESKTOP, *, scheme: str = "light") -> Visitor:
        visitors.append(Visitor(chromium, site, viewport, scheme))
        return visitors[-1]

    yield make
    faults = [fault for visitor in visitors for fault in visitor.faults]
    for visitor in visitors:
        visitor.context.close()
    assert faults == []
