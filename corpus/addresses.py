"""Which addresses may be fetched from: named hosts, https, and only public machines.

A name can point anywhere, also at a machine inside the house, and can point elsewhere a second
later. So the name is resolved once, every address it has is looked at, and the connection is made
to the address looked at.
"""

from __future__ import annotations

import ipaddress
import socket
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from urllib.parse import urlsplit

from corpus.errors import AddressRefusedError, FetchFailedError
from corpus.load import Document

Resolver = Callable[[str, int], list[str]]
"""A host name and port to the IP addresses it has."""
IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


@dataclass(frozen=True, slots=True)
class Address:
    """An address that was looked at, and the IP address to connect to."""

    url: str
    scheme: str
    host: str
    port: int
    target: str
    ip: str

    @property
    def origin(self) -> str:
        """Scheme, host and port, for robots and pauses."""
        return f"{self.scheme}://{self.host}:{self.port}"


def system_resolver(host: str, port: int) -> list[str]:
    """The addresses the operating system knows for a host."""
    try:
        found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    except (OSError, UnicodeError) as error:
        raise FetchFailedError(
            f"{host} was not found ({error}). Check the address and the network, then try again."
        ) from error
    return sorted({str(entry[4][0]) for entry in found})


def named_hosts(documents: Iterable[Document], extra: Iterable[str] = ()) -> frozenset[str]:
    """The hosts the documents' sources link to or fetch from, and those of the settings.

    Each with and without `www.`, because the one commonly leads to the other.
    """
    hosts = {host.lower() for host in extra}
    for document in documents:
        if document.meta.origin != "shipped":
            continue
        for source in document.meta.sources:
            hosts |= {h for url in (source.url, source.fetch or "") if (h := _host(url))}
    bare = {host.removeprefix("www.") for host in hosts}
    return frozenset(bare | {f"www.{host}" for host in bare})


def check_address(
    url: str, *, hosts: frozenset[str], resolver: Resolver, loopback: bool = False
) -> Address:
    """Look at an address before it is fetched; AddressRefusedError says what is wrong with it.

    With `loopback` (tests only) http and the machine itself are let through, nothing else private.
    """
    scheme, host, port, target = _parts(url)
    if scheme != "https" and not (loopback and scheme == "http"):
        raise AddressRefusedError(f"{url} is not https. Give the https address.")
    if host not in hosts:
        raise AddressRefusedError(
            f"{host} is not a host the documents name. Save the file and add it from the disk, or "
            "name the host in BILLEDVALG_FETCH_HOSTS."
        )
    if port != 443 and not loopback:
        raise AddressRefusedError(f"{url} names port {port}. Only the usual port is fetched from.")
    found = [_unwrapped(ip) for ip in resolver(host, port)]
    if not found:
        raise FetchFailedError(f"{host} has no address. Check it, then try again.")
    for ip in found:
        if not _is_public(ip) and not (loopback and ip.is_loopback):
            raise AddressRefusedError(
                f"{host} points at {ip}, which is not a public address. Nothing was fetched."
            )
    return Address(url, scheme, host, port, target, str(found[0]))


def _parts(url: str) -> tuple[str, str, int, str]:
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError as error:
        raise AddressRefusedError(f"{url} is no address ({error}).") from error
    if parts.username or parts.password:
        raise AddressRefusedError(
            f"The address of {parts.hostname} holds a user name. Leave it out."
        )
    if any(c.isspace() or ord(c) < 32 for c in url):
        raise AddressRefusedError("The address holds blanks. Write them as %20.")
    scheme = parts.scheme.lower()
    target = (parts.path or "/") + (f"?{parts.query}" if parts.query else "")
    return scheme, _host(url), port or (80 if scheme == "http" else 443), target


def _host(url: str) -> str:
    try:
        host = (urlsplit(url).hostname or "").rstrip(".").lower()
        return host if host.isascii() else host.encode("idna").decode("ascii")
    except (ValueError, UnicodeError):
        return ""


def _unwrapped(text: str) -> IPAddress:
    """An IP address; an IPv4 address inside an IPv6 one comes out of it."""
    ip = ipaddress.ip_address(text.split("%", 1)[0])
    if isinstance(ip, ipaddress.IPv6Address):
        inner = ip.ipv4_mapped or ip.sixtofour
        if ip in ipaddress.ip_network("64:ff9b::/96"):
            inner = ipaddress.IPv4Address(int(ip) & 0xFFFFFFFF)
        return inner or ip
    return ip


def _is_public(ip: IPAddress) -> bool:
    return ip.is_global and not (ip.is_multicast or ip.is_reserved or ip.is_unspecified)
