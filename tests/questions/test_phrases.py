"""What is said of things in other words leads to them."""

from __future__ import annotations

import pytest

from graphbuilder.questions.phrases import Phrases

SAID = Phrases(
    {
        "money": ["what does it cost", "budget of a plan"],
        "time": ["deadline of a plan", "when is it due"],
        "people": ["who works on a plan"],
    }
)


@pytest.mark.parametrize(
    ("text", "best"),
    [("What does it cost?", "money"), ("budgets", "money"), ("the dedline", "time"), ("who", "people")],
)
def test_what_is_said_of_a_thing_in_other_words_is_found(text: str, best: str) -> None:
    assert SAID.ranked(text)[0][0] == best


def test_only_what_says_all_words_in_that_order_and_no_other_is_wholly_alike() -> None:
    assert SAID.ranked("What does it: cost?")[0] == ("money", 1.0)
    key, measure = SAID.ranked("cost it: what does?")[0]
    assert (key, measure < 1.0) == ("money", True)
    assert SAID.ranked("what does the plan cost")[0][1] < 1.0
    assert SAID.ranked("plan")[0][1] < 1.0


def test_a_word_of_few_things_weighs_more_than_one_of_all() -> None:
    measures = dict(SAID.ranked("deadline plan"))
    assert measures["time"] > 2 * measures["people"]


def test_words_that_nothing_has_lead_nowhere() -> None:
    assert SAID.ranked("xylophone") == []
    assert SAID.ranked("?!") == []
    assert Phrases({}).ranked("cost") == []


MORE = Phrases(
    {
        "study": ["outcome of an investigation", "onderzoek naar een thema", "rapport"],
        "signed": ["wie heeft de brief ondertekend", "signatories"],
        "run": ["hoe lang loopt een traject", "duration of a track"],
    }
)


@pytest.mark.parametrize(
    ("text", "best"),
    [
        ("onderzoeksrapporten", "study"),  # a compound of two of its words
        ("eindrapport", "study"),  # of one of them
        ("de ondertekening", "signed"),  # another form, of a participle
        ("lopende programma's", "run"),  # with a word for the same as that of the phrase
        ("hoelang loopt elk project", "run"),
    ],
)
def test_compounds_other_forms_and_words_for_the_same_are_found(text: str, best: str) -> None:
    assert MORE.ranked(text)[0][0] == best


def test_words_that_follow_each_other_in_what_is_said_count_more_than_the_same_words_apart() -> None:
    order = Phrases(
        {"apart": ["not in a source that is named"], "together": ["in a source that is not named"]}
    )
    assert order.ranked("not named")[0][0] == "together"


def test_words_that_only_hold_a_sentence_together_do_not_outweigh_the_one_that_matters() -> None:
    said = Phrases({"due": ["deadline"], "way": ["you and me show the way"]})
    assert said.ranked("show me the deadline")[0][0] == "due"


def test_an_article_alone_still_leads_to_what_is_said_with_it() -> None:
    assert SAID.ranked("a")[0][1] > 0
