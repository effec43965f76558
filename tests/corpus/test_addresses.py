from __future__ import annotations

import pytest

from corpus.addresses import check_address, named_hosts
from corpus.errors import AddressRefusedError, FetchFailedError
from corpus.load import load_shipped
from tests.builders import write_pair

HOSTS = frozenset({"files.example", "xn--rntgen-bya.example"})
PRIVATE = [
    "127.0.0.1",
    "10.0.0.8",
    "172.16.3.4",
    "192.168.1.1",
    "169.254.169.254",
    "0.0.0.0",
    "100.64.0.1",
    "224.0.0.1",
    "255.255.255.255",
    "::1",
    "fe80::1%eth0",
    "fd00::1",
    "::ffff:127.0.0.1",
    "::ffff:10.0.0.1",
    "64:ff9b::7f00:1",
    "2002:7f00:1::",
]
REFUSED = [
    pytest.param("http://files.example/a", "not https", id="http"),
    pytest.param("file:///etc/passwd", "not https", id="a file"),
    pytest.param("https://evil.example/a", "not a host the documents name", id="another host"),
    pytest.param(
        "https://files.example.evil.example/", "not a host", id="a host that begins alike"
    ),
    pytest.param("https://files.example@evil.example/", "user name", id="a host before an @"),
    pytest.param("https://files.example:22/", "port 22", id="another port"),
    pytest.param("https://files.example:x/", "no address", id="a broken port"),
    pytest.param("https://93.184.216.34/", "not a host", id="a bare number"),
    pytest.param("https://files.example/a b", "blanks", id="a blank"),
]


def look_at(url, *ips, **more):
    return check_address(
        url, hosts=HOSTS, resolver=lambda *_: list(ips or ["93.184.216.34"]), **more
    )


def test_a_named_public_host_is_let_through_with_the_address_to_connect_to():
    found = look_at("https://Files.Example/a/b.pdf?x=1#top", "2606:2800:220:1::1")
    assert (found.host, found.port, found.ip) == ("files.example", 443, "2606:2800:220:1::1")
    assert (found.target, found.origin) == ("/a/b.pdf?x=1", "https://files.example:443")


def test_a_name_with_danish_letters_is_the_host_it_stands_for():
    assert look_at("https://røntgen.example/").host == "xn--rntgen-bya.example"


@pytest.mark.parametrize(("url", "words"), REFUSED)
def test_other_addresses_are_refused(url, words):
    with pytest.raises(AddressRefusedError, match=words):
        look_at(url)


@pytest.mark.parametrize("ip", PRIVATE)
def test_a_name_that_points_inside_is_refused(ip):
    with pytest.raises(AddressRefusedError, match="not a public address"):
        look_at("https://files.example/", ip)


def test_one_private_address_among_public_ones_is_enough_to_refuse():
    with pytest.raises(AddressRefusedError, match=r"points at 10\.0\.0\.8"):
        look_at("https://files.example/", "93.184.216.34", "10.0.0.8")


def test_tests_may_reach_their_own_machine_and_nothing_else_private():
    assert look_at("http://files.example:8080/", "127.0.0.1", loopback=True).port == 8080
    with pytest.raises(AddressRefusedError):
        look_at("http://files.example:8080/", "10.0.0.8", loopback=True)


def test_a_name_without_an_address_can_be_tried_again():
    with pytest.raises(FetchFailedError, match="has no address"):
        check_address("https://files.example/", hosts=HOSTS, resolver=lambda *_: [])


def test_the_hosts_are_those_of_the_documents_and_the_settings(tmp_path):
    write_pair(tmp_path)
    hosts = named_hosts(load_shipped(tmp_path), ("Files.Example",))
    assert hosts == {"example.org", "www.example.org", "files.example", "www.files.example"}
