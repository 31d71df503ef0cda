package org.papergraph.rdf;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/// The terms that the graph is written in, as nodes. Own terms stand in [Pg], the rest under the name of the
/// vocabulary that they come from.
public final class Vocabulary {
    /// Namespace of the own terms.
    public static final String PG = "https://w3id.org/papergraph/ontology#";

    /// Prefixes of every namespace in use, by prefix.
    public static final Map<String, String> PREFIXES = prefixes();

    private Vocabulary() {}

    private static Map<String, String> prefixes() {
        Map<String, String> prefixes = new LinkedHashMap<>();
        prefixes.put("dcterms", Dcterms.NS);
        prefixes.put("foaf", Foaf.NS);
        prefixes.put("org", Org.NS);
        prefixes.put("owl", Owl.NS);
        prefixes.put("pg", PG);
        prefixes.put("prism", Prism.NS);
        prefixes.put("prov", Prov.NS);
        prefixes.put("rdf", Rdf.NS);
        prefixes.put("rdfs", Rdfs.NS);
        prefixes.put("skos", Skos.NS);
        prefixes.put("xsd", "http://www.w3.org/2001/XMLSchema#");
        return Collections.unmodifiableMap(prefixes);
    }

    private static Node term(String namespace, String name) {
        return NodeFactory.createURI(namespace + name);
    }

    /// Own terms.
    public static final class Pg {
        public static final Node READING_LIST = term(PG, "ReadingList");
        public static final Node ENTRY = term(PG, "Entry");
        public static final Node UNREAD_PASSAGE = term(PG, "UnreadPassage");
        public static final Node SOURCE_FILE = term(PG, "SourceFile");
        public static final Node WORK = term(PG, "Work");
        public static final Node AUTHORSHIP = term(PG, "Authorship");
        public static final Node ORGANIZATION = term(PG, "Organization");
        public static final Node VENUE = term(PG, "Venue");
        public static final Node MATCH_DECISION = term(PG, "MatchDecision");

        public static final Node DESCRIBES = term(PG, "describes");
        public static final Node ORDINAL = term(PG, "ordinal");
        public static final Node START_LINE = term(PG, "startLine");
        public static final Node END_LINE = term(PG, "endLine");
        public static final Node TEXT = term(PG, "text");
        public static final Node PROBLEM = term(PG, "problem");
        public static final Node SECTION = term(PG, "section");
        public static final Node REMARK = term(PG, "remark");
        public static final Node CONFIDENCE = term(PG, "confidence");
        public static final Node METHOD = term(PG, "method");
        public static final Node PATH = term(PG, "path");
        public static final Node SHA256 = term(PG, "sha256");

        public static final Node YEAR = term(PG, "year");
        public static final Node HAS_VENUE = term(PG, "venue");
        public static final Node HAS_ORGANIZATION = term(PG, "organization");
        public static final Node URL = term(PG, "url");
        public static final Node ARXIV_ID = term(PG, "arxivId");
        public static final Node DOI = term(PG, "doi");
        public static final Node ISBN = term(PG, "isbn");
        public static final Node ACL_ID = term(PG, "aclId");

        public static final Node HAS_AUTHORSHIP = term(PG, "authorship");
        public static final Node POSITION = term(PG, "position");
        public static final Node AUTHOR = term(PG, "author");
        public static final Node NAME_AS_WRITTEN = term(PG, "nameAsWritten");
        public static final Node AFFILIATION = term(PG, "affiliation");
        public static final Node AFFILIATION_SCOPE = term(PG, "affiliationScope");
        public static final Node AUTHOR_LIST_COMPLETE = term(PG, "authorListComplete");

        public static final Node LEFT = term(PG, "left");
        public static final Node RIGHT = term(PG, "right");
        public static final Node RULE = term(PG, "rule");
        public static final Node SCORE = term(PG, "score");
        public static final Node STATUS = term(PG, "status");

        public static final Node NETWORK = term(PG, "Network");
        public static final Node COMMUNITY = term(PG, "Community");
        public static final Node TIE = term(PG, "Tie");
        public static final Node MODULARITY = term(PG, "modularity");
        public static final Node IN_COMMUNITY = term(PG, "community");
        public static final Node SIZE = term(PG, "size");
        public static final Node END = term(PG, "end");
        public static final Node WEIGHT = term(PG, "weight");
        public static final Node PAPER_COUNT = term(PG, "paperCount");
        public static final Node DEGREE = term(PG, "degree");
        public static final Node STRENGTH = term(PG, "strength");
        public static final Node CLOSENESS = term(PG, "closeness");
        public static final Node HARMONIC = term(PG, "harmonic");
        public static final Node BETWEENNESS = term(PG, "betweenness");
        public static final Node PAGE_RANK = term(PG, "pageRank");
        public static final Node EIGENVECTOR = term(PG, "eigenvector");
        public static final Node CORE = term(PG, "core");
        public static final Node CLUSTERING = term(PG, "clustering");

        private Pg() {}

        /// The class of a kind of work: a term of the same name.
        static Node ofKind(String name) {
            return term(PG, name);
        }
    }

    /// RDF itself.
    public static final class Rdf {
        static final String NS = "http://www.w3.org/1999/02/22-rdf-syntax-ns#";
        public static final Node TYPE = term(NS, "type");

        private Rdf() {}
    }

    /// RDF Schema.
    public static final class Rdfs {
        static final String NS = "http://www.w3.org/2000/01/rdf-schema#";
        public static final Node LABEL = term(NS, "label");
        public static final Node COMMENT = term(NS, "comment");
        public static final Node SEE_ALSO = term(NS, "seeAlso");

        private Rdfs() {}
    }

    /// The Web Ontology Language.
    public static final class Owl {
        static final String NS = "http://www.w3.org/2002/07/owl#";
        public static final Node SAME_AS = term(NS, "sameAs");

        private Owl() {}
    }

    /// Dublin Core terms.
    public static final class Dcterms {
        static final String NS = "http://purl.org/dc/terms/";
        public static final Node TITLE = term(NS, "title");
        public static final Node CREATOR = term(NS, "creator");
        public static final Node CONTRIBUTOR = term(NS, "contributor");
        public static final Node ISSUED = term(NS, "issued");
        public static final Node SUBJECT = term(NS, "subject");
        public static final Node IS_PART_OF = term(NS, "isPartOf");
        public static final Node PUBLISHER = term(NS, "publisher");
        public static final Node ABSTRACT = term(NS, "abstract");
        public static final Node IDENTIFIER = term(NS, "identifier");
        public static final Node DESCRIPTION = term(NS, "description");
        public static final Node IS_REPLACED_BY = term(NS, "isReplacedBy");

        private Dcterms() {}
    }

    /// Friend of a Friend.
    public static final class Foaf {
        static final String NS = "http://xmlns.com/foaf/0.1/";
        public static final Node PERSON = term(NS, "Person");
        public static final Node NAME = term(NS, "name");
        public static final Node GIVEN_NAME = term(NS, "givenName");
        public static final Node FAMILY_NAME = term(NS, "familyName");
        public static final Node HOMEPAGE = term(NS, "homepage");

        private Foaf() {}
    }

    /// The Organization Ontology.
    public static final class Org {
        static final String NS = "http://www.w3.org/ns/org#";
        public static final Node SUB_ORGANIZATION_OF = term(NS, "subOrganizationOf");

        private Org() {}
    }

    /// PRISM, for what stands around a work in its journal or proceedings.
    public static final class Prism {
        static final String NS = "http://prismstandard.org/namespaces/basic/2.0/";
        public static final Node VOLUME = term(NS, "volume");
        public static final Node NUMBER = term(NS, "number");
        public static final Node PAGE_RANGE = term(NS, "pageRange");

        private Prism() {}
    }

    /// The provenance ontology.
    public static final class Prov {
        static final String NS = "http://www.w3.org/ns/prov#";
        public static final Node WAS_DERIVED_FROM = term(NS, "wasDerivedFrom");
        public static final Node GENERATED_AT_TIME = term(NS, "generatedAtTime");

        private Prov() {}
    }

    /// SKOS, for topics.
    public static final class Skos {
        static final String NS = "http://www.w3.org/2004/02/skos/core#";
        public static final Node CONCEPT = term(NS, "Concept");
        public static final Node CONCEPT_SCHEME = term(NS, "ConceptScheme");
        public static final Node PREF_LABEL = term(NS, "prefLabel");
        public static final Node ALT_LABEL = term(NS, "altLabel");
        public static final Node BROADER = term(NS, "broader");
        public static final Node IN_SCHEME = term(NS, "inScheme");
        public static final Node TOP_CONCEPT_OF = term(NS, "topConceptOf");

        private Skos() {}
    }
}
