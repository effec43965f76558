"""Other systems get the same answer from /api/ask, the Gradio call `ask` and the MCP tool."""

from __future__ import annotations

import json
import urllib.error
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import anyio
import pytest

pytestmark = pytest.mark.browser
BACK = "skal jeg have scannet ryggen når jeg har ondt i lænden"
QUESTION = "is an MRI scan safe with a pacemaker"
VARIES = ("timings_ms",)


def get(address: str) -> str:
    """The text of one page."""
    with urllib.request.urlopen(address, timeout=20) as reply:
        return str(reply.read().decode())


def post(address: str, body: object) -> bytes:
    """The body of one POST of JSON."""
    request = urllib.request.Request(
        address, json.dumps(body).encode(), {"Content-Type": "application/json"}
    )
    with urllib.request.urlopen(request, timeout=20) as reply:
        return bytes(reply.read())


def steady(answer: dict) -> dict:
    """An answer without what differs from call to call."""
    return {key: value for key, value in answer.items() if key not in VARIES}


@pytest.fixture(scope="module")
def answer(site):
    body = {"question": QUESTION, "audience": "patient", "language": "en"}
    return steady(json.loads(post(f"{site}/api/ask", body)))


def test_the_gradio_call_gives_the_same_answer(site, answer):
    event = json.loads(post(f"{site}/gradio_api/call/ask", {"data": [QUESTION, "patient", "en"]}))
    with urllib.request.urlopen(
        f"{site}/gradio_api/call/ask/{event['event_id']}", timeout=20
    ) as reply:
        lines = reply.read().decode().splitlines()
    assert lines[0] == "event: complete"
    assert steady(json.loads(lines[1].removeprefix("data: "))[0]) == answer


def test_the_mcp_tool_gives_the_same_answer(site, answer):
    assert answer["outcome"] == "answer"
    with ThreadPoolExecutor(1) as threads:  # Playwright's own loop has this thread
        text = threads.submit(anyio.run, _call_tool, site).result()
    assert answer["statements"][0]["text"] in text


async def _call_tool(site: str) -> str:
    from mcp import ClientSession
    from mcp.client.streamable_http import streamable_http_client

    async with (
        streamable_http_client(f"{site}/gradio_api/mcp/") as (read, write, _),
        ClientSession(read, write) as session,
    ):
        await session.initialize()
        tools = (await session.list_tools()).tools
        assert [tool.name for tool in tools] == ["ask"]
        result = await session.call_tool("ask", {"question": QUESTION, "language": "en"})
        return str(result.content[0].text)


def test_a_malformed_call_leaves_no_word_of_the_question_in_the_log(site, tmp_path_factory):
    event = json.loads(post(f"{site}/gradio_api/call/ask", {"data": ["hemmelig rygsmerte"]}))
    with urllib.request.urlopen(
        f"{site}/gradio_api/call/ask/{event['event_id']}", timeout=20
    ) as reply:
        assert b"event: error" in reply.read()
    logs = list(tmp_path_factory.getbasetemp().glob("site*/data/page.log"))
    assert logs
    assert all("hemmelig" not in path.read_text(encoding="utf-8") for path in logs)


def test_the_page_is_danish_unless_the_address_says_english(site):
    assert '<html\n\tlang="da"' in get(f"{site}/")
    assert '<html\n\tlang="en"' in get(f"{site}/?lang=en")


def test_the_page_names_no_other_site_in_its_head(site):
    head = get(f"{site}/").split("window.gradio_config")[0]
    assert "https://" not in head


def test_only_one_call_is_published(site):
    assert list(json.loads(get(f"{site}/gradio_api/info"))["named_endpoints"]) == ["/ask"]


def test_the_sheet_comes_as_a_pdf_and_a_refusal_gives_none(site):
    body = {"question": BACK, "audience": "patient", "language": "da"}
    assert post(f"{site}/api/sheet", body).startswith(b"%PDF-")
    with pytest.raises(urllib.error.HTTPError, match="404"):
        post(f"{site}/api/sheet", {**body, "question": "hvor mange mål scorede Brøndby i går"})


def test_a_document_and_a_look_up_row_are_fetched_as_pieces(site):
    assert "<ol" in get(f"{site}/page/document/da/low-back-pain")
    assert "bv-danger" in get(f"{site}/page/lookup/da/low-back-pain/mr")
    with pytest.raises(urllib.error.HTTPError, match="422"):
        get(f"{site}/page/document/sv/low-back-pain")


def test_a_file_is_not_taken(site):
    with pytest.raises(urllib.error.HTTPError, match="403"):
        post(f"{site}/gradio_api/upload", {})
