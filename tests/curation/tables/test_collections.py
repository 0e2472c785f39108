"""Official addresses, by the number of a text in its collection."""

from __future__ import annotations

import pytest

from graphbuilder import api
from graphbuilder.curation.tables import collections
from tests.conftest import Tables


@pytest.mark.parametrize(
    "number, address",
    [
        ("bwbr0034176", "https://wetten.overheid.nl/BWBR0034176"),
        ("cvdr123456", "https://lokaleregelgeving.overheid.nl/CVDR123456"),
        ("stcrt-2012-9889", "https://zoek.officielebekendmakingen.nl/stcrt-2012-9889"),
        ("kst-28638-247", "https://zoek.officielebekendmakingen.nl/kst-28638-247"),
        ("celex-32011l0036", "https://eur-lex.europa.eu/legal-content/NL/TXT/?uri=CELEX:32011L0036"),
        ("bwbr34176", ""),
        ("actieplan", ""),
    ],
)
def test_the_number_of_a_text_leads_to_its_official_address(number: str, address: str) -> None:
    assert collections.address(number) == address


def test_a_source_with_such_a_number_has_the_address_unless_it_names_another(tables: Tables) -> None:
    tables.add("sources", id="bwbr0034176", title_nl="Wet", language="nl")
    tables.add("sources", id="bwbr0031678", title_nl="Regeling", language="nl", url="https://example.org/x")
    graph = api.open_graph(tables.folder)
    assert graph.dataset is not None
    assert graph.dataset.sources["bwbr0034176"].url == "https://wetten.overheid.nl/BWBR0034176"
    assert graph.dataset.sources["bwbr0031678"].url == "https://example.org/x"
