package org.papergraph.store;

import java.nio.file.Path;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.system.StreamRDF;

/// A build in a process of its own, to be killed. It tells how far it is, a line each: `writing N`, `written`,
/// `published`.
final class CrashBuilder {
    /// Lines `writing N` that a build tells.
    static final int STEPS = 20;

    private static final int TRIPLES = 30_000;

    private CrashBuilder() {}

    /// @param arguments the location, and the number that all objects of the new graph have
    public static void main(String[] arguments) {
        new GenerationWriter(Path.of(arguments[0])).publish(out -> {
            write(out, Integer.parseInt(arguments[1]));
            say("written");
        });
        say("published");
    }

    private static void write(StreamRDF out, int mark) {
        Node property = NodeFactory.createURI("urn:x:mark");
        Node object = NodeFactory.createLiteralDT(Integer.toString(mark), XSDDatatype.XSDinteger);
        for (int i = 0; i < TRIPLES; i++) {
            if (i % (TRIPLES / STEPS) == 0) {
                say("writing " + i / (TRIPLES / STEPS));
            }
            out.triple(Triple.create(NodeFactory.createURI("urn:x:" + mark + ":" + i), property, object));
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
