"""What people write by habit, or in another order, is told in words with what SPARQL has for it."""

from __future__ import annotations

from pathlib import Path

import pyoxigraph as ox
import pytest

from graphbuilder import QueryError, resources
from graphbuilder.errors import Problem
from graphbuilder.questions.sparql import faults, grammar, habits, modifiers, rewriting, terminals


def told(text: str) -> list[Problem]:
    """What is said of a query before any graph is asked; nothing where it is right."""
    try:
        query = rewriting.rewrite(text, "query")
    except QueryError as error:
        return list(error.problems)
    found = faults.refused(query)
    return [found] if found else []


#: A wrong query, where it goes wrong, a code, and words that the message has.
WRONG = [
    ("SELECT * { ?s ?p ?o FILTER (?o BETWEEN 1 AND 3) }", "1:32", "habit-between", "?o >= … && ?o <= …"),
    ("SELECT * { ?s ?p ?o FILTER (?o between 1 and 3) }", "1:32", "habit-between", "?o >= … && ?o <= …"),
    ("SELECT * { ?s ?p ?o FILTER (?o IS NULL) }", "1:32", "habit-null", "!BOUND(?o)"),
    ("SELECT * { ?s ?p ?o FILTER (?o IS NOT NULL) }", "1:32", "habit-null", "BOUND(?o)"),
    ("SELECT * { ?s ?p ?o FILTER (?o = NULL) }", "1:34", "habit-null", "SPARQL has no NULL"),
    ("SELECT * { ?s ?p ?o } JOIN { ?o ?q ?r }", "1:23", "habit-join", "joined already"),
    ("SELECT * { ?s ?p ?o INNER JOIN { ?o ?q ?r } }", "1:21", "habit-join", "joined already"),
    ("SELECT * { ?s ?p ?o LEFT OUTER JOIN { ?o ?q ?r } }", "1:21", "habit-outer-join", "OPTIONAL { … }"),
    ("SELECT * { ?s ?p ?o -- it's a comment\n }", "1:21", "habit-comment", 'begins with "#"'),
    ("SELECT * { ?s ?p ?o . // of three words\n }", "1:23", "habit-comment", 'not with "//"'),
    ("SELECT * { ?s ?p ?o . /* of\nlines */ }", "1:23", "habit-comment", 'not with "/*"'),
    ("SELECT * { ?s ?p ?o } -- end", "1:23", "habit-comment", 'not with "--"'),
    ("SELECT * { ?s ?p ?o FILTER (?o == 1) }", "1:33", "no-sparql-equals", 'one "="'),
    ("SELECT * { ?s ?p ?o FILTER (NOT ?o = 1) }", "1:33", "no-sparql-not", "is written ! (…)"),
    ("SELECT * { ?s ?p ?o FILTER ! (?o = 1) }", "1:28", "no-sparql-negation", "FILTER (! …)"),
    ("SELECT * { ?s ?p ?o . ?x = ?o }", "1:26", "no-sparql-comparison", "BIND (… AS ?name)"),
    ("SELECT * { ?s ?p ?o LET (?x := ?o) }", "1:21", "habit-let", "BIND (… AS ?name)"),
    ("SELECT * { ?s ?p ?o BIND (?x = ?o) }", "1:26", "no-sparql-as", "(… AS ?name)"),
    ("SELECT (COUNT * AS ?n) { ?s ?p ?o }", "1:15", "no-sparql-call", "COUNT (…)"),
    ("SELECT (SUM(*) AS ?n) { ?s ?p ?o }", "1:13", "no-sparql-star", "only COUNT takes *"),
    ("SELECT (COUNT() AS ?n) { ?s ?p ?o }", "1:15", "no-sparql-counted", "COUNT (?a)"),
    ("SELECT (DISTINCT ?s) { ?s ?p ?o }", "1:8", "no-sparql-distinct", "SELECT DISTINCT ?name"),
    ("SELECT DISTINCT(?s) { ?s ?p ?o }", "1:16", "no-sparql-distinct", "SELECT DISTINCT ?name"),
    ('SELECT * { ?s "urn:p" ?o }', "1:15", "no-sparql-property", 'did you mean "<urn:p>"?'),
    ("SELECT * { ?s 'name' ?o }", "1:15", "no-sparql-property", "a property is an IRI"),
    ("SELECT * { ?s http://a.example/p#q ?o }", "1:15", "habit-bare-iri", ": <http://a.example/p#q>"),
    ("PREFIX x: http://a.example/ SELECT * { ?s x:y ?o }", "1:11", "habit-bare-iri", "<http://a.example/>"),
    ("PREFIX x: 'http://a.example/' SELECT * { ?s x:y ?o }",
     "1:11", "habit-quoted-iri", "<http://a.example/>"),
    ("PREFIX x <urn:x> SELECT * { ?s x:y ?o }", "1:1", "habit-colon", "PREFIX x: <urn:x>"),
    ("@prefix x: <urn:x> . SELECT * { ?s x:y ?o }", "1:1", "habit-turtle", 'PREFIX without "@"'),
    ("PREFIX x: <urn:x> . SELECT * { ?s x:y ?o }", "1:19", "no-sparql-prologue", 'no "." is expected'),
    ("PREFIX x: <urn:x>;\nPREFIX z: <urn:z> ASK { ?s x:y z:a }", "1:18", "no-sparql-prologue", 'no ";"'),
    ("SELECT * { ?s ?p ?o } LIMIT 10 ORDER BY ?s",
     "1:32", "no-sparql-before", "ORDER BY is expected before LIMIT"),
    ("SELECT ?s { ?s ?p ?o } ORDER BY ?s GROUP BY ?s",
     "1:36", "no-sparql-before", "GROUP BY is expected before"),
    ("SELECT ?s { ?s ?p ?o } HAVING (?s > 1) GROUP BY ?s", "1:40", "no-sparql-before", "before HAVING"),
    ("SELECT ?s { ?s ?p ?o } LIMIT 1 WHERE { ?s ?p ?o }",
     "1:32", "no-sparql-before", "WHERE is expected before LIMIT"),
    ("SELECT ?s WHERE { ?s ?p ?o } WHERE { ?s ?p ?o }", "1:30", "no-sparql-twice", "for the second time"),
    ("SELECT * { ?s ?p ?o WHERE ?o > 1 }", "1:21", "no-sparql-filter", "in FILTER (…), not after WHERE"),
    ("SELECT ?s, ?o { ?s ?p ?o }", "1:10", "no-sparql-comma", 'no ","'),
    ("SELECT * { ?s ?p ?o } ORDER BY ?s, ?o", "1:34", "no-sparql-comma", 'no ","'),
    ("SELECT ?s ?o { ?s ?p ?o } GROUP BY ?s, ?o", "1:38", "no-sparql-comma", 'no ","'),
    ("SELECT * { ?s ?p ?o } ORDER BY ?s DESC", "1:35", "no-sparql-direction-first", "expected DESC (?s)"),
    ("SELECT ?s WHERE { ?s = 'y' }", "1:22", "no-sparql-comparison", "FILTER (…)"),
    ("SELECT ?s ?o (COUNT(?p) AS ?n) { ?s ?p ?o } GROUP BY ?s",
     "1:11", "no-sparql-not-grouped", "(SAMPLE(?o) AS ?name)"),
    ("SELECT ?s (COUNT(?p) AS ?n) { ?s ?p ?o }", "1:8", "no-sparql-not-grouped", "?s is neither in GROUP BY"),
    ("SELECT * { ?s ?p ?o } GROUP BY ?s", "1:8", "no-sparql-all-grouped", "not *"),
    ("SELECT * { { ?s ?p ?o } OR { ?s ?q ?o } }", "1:25", "habit-or", "{ … } UNION { … }"),
    ("SELECT * { ?s ?p 1 OR ?s ?p 2 }", "1:20", "habit-or", "{ … } UNION { … }"),
    ("SELECT * { { ?s ?p ?o } || { ?s ?q ?o } }", "1:25", "no-sparql-groups", "{ … } UNION { … }"),
    ("SELECT * { { ?s ?p ?o } AND { ?s ?q ?o } }", "1:25", "habit-and", "one after the other"),
    ("SELECT * { { ?s ?p ?o } && { ?s ?q ?o } }", "1:25", "no-sparql-groups-joined", "one after the other"),
    ("SELECT * { ?s ?p ?o } UNION { ?s ?q ?o }", "1:23", "no-sparql-union-inside", "{ { … } UNION { … } }"),
    ("SELECT * { ?s ?p ?o FILTER (?o = 1) && (?p = 2) }",
     "1:37", "no-sparql-one-condition", "FILTER ((…) && (…))"),
    ("SELECT * { ?s ?p ?o FILTER (?o = 1) OR (?p = 2) }",
     "1:37", "no-sparql-one-condition", "FILTER ((…) || (…))"),
    ("SELECT * { ?s ?p ?o FILTER (?o = 1, ?p = 2) }", "1:35", "no-sparql-joined", '"and" is written &&'),
    ("SELECT * { ?s ?p ?o FILTER CONTAINS(?o 'x') }", "1:40", "no-sparql-argument", 'expected ","'),
    ("SELECT * { ?s ?p ?o FILTER (?o CONTAINS 'x') }", "1:41", "no-sparql-call", "expected CONTAINS (…)"),
    ("SELECT * { ?s ?p ?o FILTER (?o IN 'x', 'y') }", "1:35", "no-sparql-list", "IN (…, …)"),
    ("SELECT * { ?s ?p ?o FILTER (?o NOT IN {'x'}) }", "1:39", "no-sparql-list", "IN (…, …)"),
    ("SELECT * { ?s ?p ?o FILTER (?o =< 2) }", "1:32", "no-sparql-sign", 'did you mean "<="?'),
    ("SELECT * { ?s ?p ?o FILTER (?o => 2) }", "1:32", "no-sparql-sign", 'did you mean ">="?'),
    ("SELECT * { ?s ?p ?o FILTER (?o = 'a' | ?o = 'b') }", "1:38", "no-sparql-sign", 'did you mean "||"?'),
    ("SELECT * { ?s ?p ?o FILTER (?o = 'a' & ?o = 'b') }", "1:38", "no-terminal", 'did you mean "&&"?'),
    ("SELECT * { ?s ?p ?o FILTER (?o ~ 'x') }", "1:32", "no-terminal", 'did you mean "REGEX"?'),
    ("SELECT * { ?s ?p `x` }", "1:18", "curly-quotation-mark", "straight quotation marks"),
    ("SELECT * { ?s ?p ?o FILTER (COUNT(?o) > 1) } GROUP BY ?s",
     "1:29", "no-sparql-aggregate", "HAVING (…), after GROUP BY"),
    ("SELECT ?s { ?s ?p ?o FILTER (COUNT(?o) > 1) }",
     "1:30", "no-sparql-aggregate", "HAVING (…), after GROUP BY"),
    ("SELECT (CASE WHEN ?o = 1 THEN 2 ELSE 3 END AS ?x) { ?s ?p ?o }",
     "1:9", "habit-case", "IF (condition, value, other value)"),
    ("SELECT * { ?s IS <urn:c> }", "1:15", "habit-is", 'with "a"'),
    ("SELECT * { ?s HAS ?o }", "1:15", "habit-has", "HAS is no property"),
    ("SELECT * { ?s ?p ?o . ?s.name ?n }", "1:25", "habit-dot", "?s <property> ?name"),
    ("SELECT * { ?s ?p '1'^<urn:t> }", "1:21", "no-sparql-datatype", 'expected "^^"'),
    ("SELECT * { ?s ?p '1'^^integer }", "1:23", "unknown-word", 'did you mean "xsd:integer"?'),
    ("SELECT * { ?s, ?t ?p ?o }", "1:14", "no-sparql-object-comma", "between objects of one property"),
    ("SELECT * { ?s ?p, ?q ?o }", "1:17", "no-sparql-object-comma", "between objects of one property"),
    ("SELECT * { VALUES ?s { 'a', 'b' } ?s ?p ?o }", "1:27", "no-sparql-comma-values", "in VALUES"),
    ("SELECT * { VALUES (?s ?p) { 'a' 'b' } ?s ?p ?o }", "1:29", "no-sparql-row", "{ (… …) }"),
    ("SELECT * { VALUES (?s ?p) { ('a') } ?s ?p ?o }", "1:29", "no-sparql-row-length", "(?s ?p) each row"),
    ("SELECT * { VALUES (?s ?o) { (<urn:a> 'a'@nl) (<urn:a> -1 '1'^^<urn:t>) } ?s ?p ?o }",
     "1:46", "no-sparql-row-length", "so many values: 2; this one has 3"),
    ("SELECT * { ?s ?p ?o } VALUES (?s ?p) { () }", "1:40", "no-sparql-row-length", "this one has 0"),
    ("SELECT * { VALUES () { (1) } ?s ?p ?o }", "1:24", "no-sparql-row-length", "values: 0"),
    ("SELECT * { VALUES ?s { (<urn:a>) } ?s ?p ?o }", "1:24", "no-sparql-row-of-one", "VALUES ?s { … … }"),
    ("SELECT * { VALUES ?s { ?t } ?s ?p ?o }", "1:24", "no-sparql-row-variable", "such as ?t"),
    ("SELECT * { VALUES (?s ?p) { (<urn:a> ?t) } ?s ?p ?o }", "1:38", "no-sparql-row-variable", "or UNDEF"),
    ("SELECT * { SELECT ?s { ?s ?p ?o } ?s ?q ?r }", "1:12", "no-sparql-sub-select", "{ SELECT … }"),
    ("SELECT * { ?s ?p ?o SELECT ?s { ?s ?q ?r } }", "1:21", "no-sparql-sub-select", "{ SELECT … }"),
    ("SELECT * { GRAPH ?g ?s ?p ?o }", "1:21", "no-sparql-group", "after GRAPH …"),
    ("SELECT * { ?s ?p ?o } LIMIT -5", "1:29", "no-sparql-number", "a whole number"),
    ("SELECT * { ?s ?p ?o } LIMIT 5.5", "1:29", "no-sparql-number", "a whole number"),
    ("SELECT * { ?s ?p ?o } LIMIT ten", "1:29", "no-sparql-number", "a whole number"),
    ("SELECT * { ?s ?p ?o) }", "1:20", "no-sparql-closes-nothing", 'this ")" closes nothing'),
    ("SELECT * { ?s ?p name }", "1:18", "unknown-name", "a variable is written ?name"),
    ("SELECT s { ?s ?p ?o }", "1:8", "unknown-name", "a variable is written ?s"),
    ("{ ?s ?p ?o }", "1:1", "no-query-form", '"{" begins no question'),
    ("SELECT * FROM statements WHERE { ?s ?p ?o }", "1:15", "habit-from", "FROM names a graph by its IRI"),
    ("SELECT * { ?s ?p ?o } ORDER BY STR(?o) DESC", "1:40", "no-sparql-direction-first", "DESC (…)"),
    ("SELECT * { ?s ?p ?o } LIMIT 5 10", "1:31", "no-sparql-one-number", "said by OFFSET"),
    ("SELECT * { ?s pol.hasGoal ?o }", "1:15", "habit-prefix", "pol:hasGoal"),
    ("SELECT * { ?s ?p ?o FILTER (?o IS 'x') }", "1:32", "unknown-word", 'did you mean "="?'),
    ("SELECT * { ?s ?p ?o FILTER (?o NOT BETWEEN 1 AND 2) }", "1:36", "habit-between", "?o < … || ?o > …"),
    ("SELECT * { ?s ?p ?o FILTER (YEAR(?o) BETWEEN 1 AND 2) }", "1:38", "habit-between", "YEAR(?o) >= …"),
    ("SELECT * { ?s ?p ?o FILTER (ISNULL(?o)) }", "1:29", "unknown-word", 'did you mean "!BOUND"?'),
    ("SELECT * { ?s ?p ?o REGEX(?o, 'x') }", "1:21", "no-sparql-outside", "expected in FILTER"),
    ("SELECT * { ?s ?p ?o . EXISTS { ?o ?q ?r } }", "1:23", "no-sparql-outside", "expected in FILTER"),
    ("SELECT * { ?s ?p ?o NOT EXISTS { ?o ?q ?r } }", "1:21", "no-sparql-outside", "NOT EXISTS is no triple"),
    ("SELECT * { ?s ?p ?o ORDER BY ?s }", "1:21", "no-sparql-inside", 'after the last "}" of its SELECT'),
    ("SELECT * { ?s ?p ?o LIMIT 5 }", "1:21", "no-sparql-inside", 'after the last "}" of its SELECT'),
    ("SELECT * { ?s ?p 'x'@nl_NL }", "1:21", "habit-language", "@nl-NL"),
    ("SELECT * { ?s ?p ?o AS ?x }", "1:21", "no-sparql-as", "(… AS ?name)"),
    ("SELECT ?a + ?b { ?a ?p ?b }", "1:11", "no-sparql-as", "(… AS ?name)"),
    ("SELECT * { ?s ?p ?o FILTER (?o = ('a', 'b')) }", "1:34", "no-sparql-in", "IN (…, …)"),
    ("SELECT * { ?s (<urn:a> OR <urn:b>) ?o }", "1:24", "no-sparql-sign", 'did you mean "|"?'),
    ("SELECT * { ?s <urn:a> || <urn:b> ?o }", "1:23", "no-sparql-sign", 'did you mean "|"?'),
    ("SELECT * { ?s <urn:a>/ ?o }", "1:24", "no-sparql-path", "expected a property"),
    ("SELECT * { ?s <urn:a>{1,2} ?o }", "1:22", "no-sparql-repeat", "*, + or ?"),
    ("SELECT * { ?s <http://a.example/a b> ?o }", "1:15", "habit-open-iri", "a blank in it"),
    ("SELECT * { ?s <http://a.example/a ?o }", "1:15", "habit-open-iri", 'no ">" at its end'),
    ("SELECT * { {?s ?p ?o}, {?s ?q ?o} }", "1:22", "no-sparql-groups-joined", "one after the other"),
    ("SELECT * { {?s ?p ?o} INTERSECT {?s ?q ?o} }", "1:23", "habit-and", "one after the other"),
    ("SELECT * ( ?s ?p ?o )", "1:22", "no-sparql-group", "{ … }"),
    ("SELECT * { ?s ?p ?o } OPTINAL { ?s ?q ?r }", "1:23", "unknown-word", 'did you mean "OPTIONAL"?'),
]  # fmt: skip


@pytest.mark.parametrize(("text", "place", "code", "said"), WRONG)
def test_one_mistake_has_one_message_at_its_place_with_what_to_write(
    text: str, place: str, code: str, said: str
) -> None:
    [problem] = told(text)
    assert problem.code == code
    assert f"{problem.line}:{problem.column}" == place
    assert said in str(problem)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("SELECT * { ?s a:b ?o", ["unknown-prefix", "no-sparql-bracket"]),
        ("SELECT ?s, ?o { ?s a:b ?o }", ["no-sparql-comma", "unknown-prefix"]),
        ("SELECT * { ?s a:b }", ["unknown-prefix", "no-sparql-two-parts"]),
        ("SELECT * { ?s a:b ?o } LIMIT 5 ORDER BY ?s", ["unknown-prefix", "no-sparql-before"]),
        ("SELECT * { ?s a:b ?o FILTER (?o BETWEEN 1 AND 2) }", ["unknown-prefix", "habit-between"]),
        ("SELECT ?s (COUNT(?o) AS ?n) { ?s a:b ?o }", ["no-sparql-not-grouped", "unknown-prefix"]),
        ("SELECT * { ?s <x> ?o", ["query-bad-iri", "no-sparql-bracket"]),
        ("SELECT * { name ?p ?o FILTER ?o > 1 }", ["unknown-name", "no-sparql-condition"]),
        ("SELECT * { ?s ?p ?o FILTER (UPPER(?o) = ) }", ["unknown-word", "no-sparql-value"]),
        ("ASK { ?s a:b ?o", ["unknown-prefix", "no-sparql-bracket"]),
        ("SELECT * { ?s a:b ?o }", ["unknown-prefix"]),
        ("ASK { ?s a:b ?o }", ["unknown-prefix"]),
        ("SELECT * { SERVICE <http://127.0.0.1:9/> { ?s a:b ?o } }", ["unknown-prefix"]),
    ],
)
def test_what_is_not_declared_hides_no_other_mistake_and_makes_none(text: str, codes: list[str]) -> None:
    assert [each.code for each in told(text)] == codes


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * { ?s ?p ?name . FILTER (?name = case) }",
        "SELECT * { ?s has ?o }",
        "SELECT * { ?s ?p ?o . ?s name ?n }",
        "SELECT * { http://example.org/x ?p ?o }",
    ],
)
def test_a_name_is_no_misspelt_word_of_sparql(text: str) -> None:
    assert {each.suggestion for each in told(text)} == {None}


@pytest.mark.parametrize(("text", "place", "code", "said"), WRONG)
def test_each_is_told_in_dutch_too(text: str, place: str, code: str, said: str) -> None:
    [problem] = told(text)
    assert problem.text("nl") != str(problem)


def right(folder: Path) -> list[Path]:
    return sorted(folder.rglob("*.rq"))


def hints(text: str) -> list[object]:
    """What would be told of a query that is right, were it refused for another reason."""
    query = rewriting.rewrite(text, "query")
    plain = grammar.mistake(query)
    return [*([plain] if plain else []), *habits.found(list(terminals.read(text)), text, "query").problems]


@pytest.mark.parametrize(
    "text",
    [
        "SELECT * {?s ?p ?o.FILTER(?o>1)}",
        "SELECT * {?s ?p ?o.OPTIONAL{?s ?q ?r}}",
        "SELECT * { ?s a ?o.?o a ?c }",
        "SELECT * { ?s ?p ?o FILTER (EXISTS { ?s ?q 1 } || ?o IN (1, 2) && ! BOUND(?o)) }",
        "SELECT * { ?s ?p ?o FILTER (?o - -1 > 1 || ?o -1 = 0) }",
        "SELECT * { ?s (<urn:a>|^<urn:b>)/<urn:c>* ?o FILTER (1=<urn:x> || 2 =?o) }",
        "SELECT (GROUP_CONCAT(DISTINCT ?o; SEPARATOR=', ') AS ?all) { ?s ?p ?o } HAVING (COUNT(?o) > 1)",
        "SELECT ?s (MAX(?o) - MIN(?o) AS ?d) WHERE { ?s ?p ?o } GROUP BY ?s ORDER BY DESC(?d) ?s LIMIT 1",
        "SELECT * { { SELECT ?s WHERE { ?s ?p ?o } LIMIT 1 } ?s ?q ?r VALUES (?q ?r) { (UNDEF 1) } } LIMIT 2",
        "PREFIX or: <urn:o> SELECT ?between ?null { ?between or:join ?null . ?null or:like 'NULL' }",
        "SELECT * { ?s <http://a.example/p> 'http://a.example/ -- // /* BETWEEN' } # -- IS NULL",
        "SELECT * { ?s ?p ?o FILTER (IF(?o = 1, true, false)) MINUS { ?s ?r 2 } }",
        "SELECT (IF(?a > 1, 'x', COALESCE(?a, 2)) AS ?b) { ?a ?p 'x'^^<urn:t> ; ?q [ ?r 3 ], (1 2) . }",
        "SELECT * { { SELECT ?s { ?s ?p ?o } GROUP BY STR(?s) ?s ORDER BY LCASE(STR(?s)) ASC(?s) } }",
        "SELECT * { ?s ?p ?o FILTER EXISTS { ?s ?q 1 } FILTER NOT EXISTS { ?s ?q 2 } FILTER REGEX(?o, 'x') }",
        "SELECT * { GRAPH <urn:g> { 1 ?p ?o } ?s <urn:a>?/<urn:b> ?c . { ?s ?q 2 . 3 ?q 4 } }",
        "SELECT * { ?s ?p ?o FILTER (?o = (1 + 2) || ?o = (IF(?p = 1, 2, 3))) }",
        "CONSTRUCT WHERE { ?s ?p ?o } LIMIT 5",
        "DESCRIBE ?s WHERE { ?s ?p ?o } ORDER BY ?s",
    ],
)
def test_of_what_looks_like_a_habit_and_is_right_nothing_is_told(text: str) -> None:
    assert (told(text), hints(text)) == ([], [])


@pytest.mark.slow
def test_of_the_queries_of_the_library_nothing_is_told() -> None:
    assert {file.name: hints(file.read_text("utf-8")) for file in right(resources.folder("queries"))} == {
        file.name: [] for file in right(resources.folder("queries"))
    }


@pytest.mark.slow
def test_of_no_query_of_others_that_an_engine_takes_is_anything_told(shared: Path) -> None:
    told, taken = dict[Path, list[object]](), 0
    for file in right(shared):
        try:
            text = file.read_text("utf-8")
            query = rewriting.rewrite(text, "query")
            if "SERVICE" not in text:
                ox.Store().query(query.text)
        except (QueryError, SyntaxError, ValueError, RuntimeError):
            continue  # it is wrong, or means what is not known
        taken += 1
        if found := [*hints(text), *filter(None, [modifiers.selection(query.words)])]:
            told[file] = found
    assert taken > 400
    assert told == {}
