package org.papergraph.rdf;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.apache.jena.datatypes.RDFDatatype;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;
import org.apache.jena.sparql.core.Quad;
import org.papergraph.bib.PublicationDate;

/// Makes literals and hands triples on. Numbers and words that come again and again are made once.
final class Statements {
    private static final int SMALL = 4096;
    private static final char REPLACEMENT = '\uFFFD';

    private static final Node TRUE = NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
    private static final Node FALSE = NodeFactory.createLiteralDT("false", XSDDatatype.XSDboolean);

    private final StreamRDF out;
    private final Node[] small = new Node[SMALL];

    Statements(StreamRDF out) {
        this.out = out;
        for (int i = 0; i < SMALL; i++) {
            small[i] = NodeFactory.createLiteralDT(Integer.toString(i), XSDDatatype.XSDinteger);
        }
    }

    void add(Node subject, Node predicate, Node object) {
        out.triple(Triple.create(subject, predicate, object));
    }

    void text(Node subject, Node predicate, String text) {
        add(subject, predicate, literal(text));
    }

    void number(Node subject, Node predicate, int number) {
        add(subject, predicate, number(number));
    }

    void truth(Node subject, Node predicate, boolean truth) {
        add(subject, predicate, truth ? TRUE : FALSE);
    }

    void quad(Node graph, Node subject, Node predicate, Node object) {
        out.quad(Quad.create(graph, subject, predicate, object));
    }

    Node number(int number) {
        return number >= 0 && number < SMALL
                ? small[number]
                : NodeFactory.createLiteralDT(Integer.toString(number), XSDDatatype.XSDinteger);
    }

    static Node iri(String iri) {
        return NodeFactory.createURI(iri);
    }

    /// A plain string. Characters that no result format can carry (controls but for tab and line ends, halves of a
    /// surrogate pair, the two non-characters) become U+FFFD.
    static Node literal(String text) {
        return NodeFactory.createLiteralString(carriable(text));
    }

    /// An address: `xsd:anyURI` if it passes the gate, else text as written.
    static Node address(String address) {
        return IriGate.pass(address).isPresent()
                ? NodeFactory.createLiteralDT(address, XSDDatatype.XSDanyURI)
                : literal(address);
    }

    /// A share from 0 to 1, to four decimals.
    static Node share(double share) {
        BigDecimal rounded =
                BigDecimal.valueOf(share).setScale(4, RoundingMode.HALF_EVEN).stripTrailingZeros();
        String digits = rounded.scale() < 1 ? rounded.setScale(1).toPlainString() : rounded.toPlainString();
        return NodeFactory.createLiteralDT(digits, XSDDatatype.XSDdecimal);
    }

    /// A real number, exact.
    static Node real(double number) {
        return NodeFactory.createLiteralDT(Double.toString(number), XSDDatatype.XSDdouble);
    }

    static Node year(int year) {
        return NodeFactory.createLiteralDT(
                year > 999
                        ? Integer.toString(year)
                        : PublicationDate.ofYear(year).iso(),
                XSDDatatype.XSDgYear);
    }

    static Node date(PublicationDate date) {
        RDFDatatype type = date.month().isEmpty()
                ? XSDDatatype.XSDgYear
                : date.day().isEmpty() ? XSDDatatype.XSDgYearMonth : XSDDatatype.XSDdate;
        return NodeFactory.createLiteralDT(date.iso(), type);
    }

    private static String carriable(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!isCarriable(text, i)) {
                return replaced(text);
            }
        }
        return text;
    }

    private static String replaced(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            clean.append(isCarriable(text, i) ? text.charAt(i) : REPLACEMENT);
        }
        return clean.toString();
    }

    private static boolean isCarriable(String text, int at) {
        char character = text.charAt(at);
        if (character < 0xD800) {
            return character >= ' ' || character == '\n' || character == '\t' || character == '\r';
        }
        if (Character.isHighSurrogate(character)) {
            return at + 1 < text.length() && Character.isLowSurrogate(text.charAt(at + 1));
        }
        if (Character.isLowSurrogate(character)) {
            return at > 0 && Character.isHighSurrogate(text.charAt(at - 1));
        }
        return character < 0xFFFE;
    }
}
