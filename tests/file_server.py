"""A web server on loopback that answers as a test says, and remembers what it was asked."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

HOST = "files.example"
Answer = tuple[int, dict[str, str], bytes]


@dataclass
class FileServer:
    """Pages by path; a page is an answer, or a function of the request's headers."""

    port: int = 0
    pages: dict[str, Answer | Callable[[dict[str, str]], Answer]] = field(default_factory=dict)
    asked: list[tuple[str, dict[str, str]]] = field(default_factory=list)

    def url(self, path: str) -> str:
        """The address of a page under the server's made-up name."""
        return f"http://{HOST}:{self.port}{path}"

    def serve(self, path: str, data: bytes, kind: str, **headers: str) -> str:
        """Put a page up; its address."""
        named = {name.replace("_", "-"): value for name, value in headers.items()}
        self.pages[path] = (200, {"content-type": kind, **named}, data)
        return self.url(path)

    def redirect(self, path: str, target: str) -> str:
        """Put a redirect up; its address."""
        self.pages[path] = (302, {"location": target}, b"")
        return self.url(path)

    def paths(self) -> list[str]:
        """The paths asked for, without robots.txt."""
        return [path for path, _ in self.asked if path != "/robots.txt"]


@contextmanager
def file_server() -> Iterator[FileServer]:
    """A running server; it is gone when the block ends."""
    state = FileServer()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            headers = {name.lower(): value for name, value in self.headers.items()}
            state.asked.append((self.path, headers))
            page = state.pages.get(self.path, (404, {}, b""))
            status, sent, body = page(headers) if callable(page) else page
            self.send_response(status)
            for name, value in sent.items():
                self.send_header(name, value)
            if "content-length" not in sent:
                self.send_header("content-length", str(len(body)))
            self.end_headers()
            try:
                self.wfile.write(body)
            except OSError:
                return

        def log_message(self, *_: object) -> None:
            return

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = True
    state.port = server.server_address[1]
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01), daemon=True)
    thread.start()
    try:
        yield state
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
