"""The namespaces that graphbuilder writes and reads, under the prefixes that people know."""

from __future__ import annotations

POL = "https://w3id.org/policy-graph/ontology#"
RDF = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
RDFS = "http://www.w3.org/2000/01/rdf-schema#"
OWL = "http://www.w3.org/2002/07/owl#"
XSD = "http://www.w3.org/2001/XMLSchema#"
SKOS = "http://www.w3.org/2004/02/skos/core#"
DCTERMS = "http://purl.org/dc/terms/"
PROV = "http://www.w3.org/ns/prov#"
ORG = "http://www.w3.org/ns/org#"
OA = "http://www.w3.org/ns/oa#"
FOAF = "http://xmlns.com/foaf/0.1/"
ELI = "http://data.europa.eu/eli/ontology#"
SCHEMA = "https://schema.org/"
SH = "http://www.w3.org/ns/shacl#"
VOID = "http://rdfs.org/ns/void#"

PREFIXES: dict[str, str] = {
    "dcterms": DCTERMS,
    "eli": ELI,
    "foaf": FOAF,
    "oa": OA,
    "org": ORG,
    "owl": OWL,
    "pol": POL,
    "prov": PROV,
    "rdf": RDF,
    "rdfs": RDFS,
    "schema": SCHEMA,
    "sh": SH,
    "skos": SKOS,
    "void": VOID,
    "xsd": XSD,
}

#: What others call the prefixes of some.
ALSO_CALLED = {"": POL, "dc": DCTERMS, "dct": DCTERMS, "dcterm": DCTERMS, "sdo": SCHEMA, "sch": SCHEMA}


def short_name(iri: str) -> str:
    """The name by which tables and questions call a term: ``hasGoal``, ``dcterms:hasPart``.

    Terms of our own ontology go without a prefix; an IRI in no known namespace
    stays as it is.
    """
    if iri.startswith(POL):
        return iri[len(POL) :]
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri


def curie(iri: str) -> str:
    """An IRI with the prefix of its namespace, ``pol:hasGoal``; in none of ours it stays as it is."""
    for prefix, namespace in PREFIXES.items():
        if iri.startswith(namespace):
            return f"{prefix}:{iri[len(namespace) :]}"
    return iri


def prefixed(iri: str) -> str:
    """An IRI as Turtle writes it: ``pol:hasGoal`` in a namespace of ours, else ``<…>``."""
    name = curie(iri)
    return f"<{iri}>" if name == iri else name


def term_name(iri: str) -> str:
    """The name of a term of an ontology; in a namespace that we do not know, its last part."""
    name = short_name(iri)
    if name != iri:
        return name
    parts = iri.replace("#", "/") if "/" in iri or "#" in iri else iri.replace(":", "/")  # a URN
    return parts.rstrip("/").rpartition("/")[2] or iri
