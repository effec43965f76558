from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from corpus.sentences import sentence_spans

DANISH = [
    pytest.param("In use approx. 3 mSv. Nej.", ["In use approx. 3 mSv.", "Nej."], id="English"),
    pytest.param("Vent. Ring så.", ["Vent.", "Ring så."], id="two plain sentences"),
    pytest.param("Tag f.eks. en pause.", ["Tag f.eks. en pause."], id="abbreviation with dots"),
    pytest.param("Det er ca. 3 mSv pr. Tesla.", ["Det er ca. 3 mSv pr. Tesla."], id="ca. and pr."),
    pytest.param("Den 12. maj 2024. Så igen.", ["Den 12. maj 2024.", "Så igen."], id="date"),
    pytest.param(
        "Jf. § 12, stk. 2. Lægen ringer.", ["Jf. § 12, stk. 2.", "Lægen ringer."], id="law"
    ),
    pytest.param("§ 12. Lægen skal sige til.", ["§ 12. Lægen skal sige til."], id="paragraph sign"),
    pytest.param("Stk. 2. Lægen skal.", ["Stk. 2. Lægen skal."], id="subsection"),
    pytest.param("1. Ring til lægen. Vent.", ["1. Ring til lægen.", "Vent."], id="list number"),
    pytest.param("• Et punkt.\n- To punkter", ["Et punkt.", "To punkter"], id="bullets go"),
    pytest.param("Det er 1.500 mSv. Meget.", ["Det er 1.500 mSv.", "Meget."], id="thousands"),
    pytest.param("Ring 112 osv. Det er nok.", ["Ring 112 osv.", "Det er nok."], id="osv. may end"),
    pytest.param("Han sagde »Vent!« Så gik han.", ["Han sagde »Vent!«", "Så gik han."], id="quote"),
    pytest.param("Dr. J. Hansen siger det.", ["Dr. J. Hansen siger det."], id="initials"),
    pytest.param("Er det farligt? nej da.", ["Er det farligt? nej da."], id="small letter follows"),
    pytest.param("  Uden punktum  ", ["Uden punktum"], id="no mark at the end"),
    pytest.param(" \n \n", [], id="blanks only"),
]
ENGLISH = [
    pytest.param("Den er ca. 3 mSv. No.", ["Den er ca. 3 mSv.", "No."], id="Danish"),
    pytest.param("See e.g. the table.", ["See e.g. the table."], id="e.g."),
    pytest.param("Smith et al. Found it.", ["Smith et al. Found it."], id="et al. never ends"),
    pytest.param("At 5 p.m. Then home.", ["At 5 p.m.", "Then home."], id="p.m. may end"),
    pytest.param("It was fine. (See 4.) Yes.", ["It was fine.", "(See 4.)", "Yes."], id="brackets"),
    pytest.param("Really?! Yes… So.", ["Really?!", "Yes…", "So."], id="other marks"),
    pytest.param("It is low.1 Next.", ["It is low.1", "Next."], id="footnote number"),
]


@pytest.mark.parametrize(("text", "expected"), DANISH)
def test_danish_sentences(text, expected):
    assert [text[s.start : s.end] for s in sentence_spans(text, "da")] == expected


@pytest.mark.parametrize(("text", "expected"), ENGLISH)
def test_english_sentences(text, expected):
    assert [text[s.start : s.end] for s in sentence_spans(text, "en")] == expected


@settings(max_examples=150, deadline=None)
@given(st.text(alphabet="abÆ12.!?§\n •-()»« ", max_size=80))
def test_no_letter_is_lost_and_no_span_overlaps(text):
    spans = sentence_spans(text, "da")
    inside = "".join(text[s.start : s.end] for s in spans)
    assert sum(map(str.isalnum, inside)) == sum(map(str.isalnum, text))
    assert all(a.end <= b.start for a, b in zip(spans, spans[1:], strict=False))
    assert all(text[s.start : s.end] == text[s.start : s.end].strip() != "" for s in spans)
