package org.papergraph.server.explorer;

/// A graph of research groups: in each, some people who lead and others who write with them and with their neighbours.
final class LargeNetwork {
    private static final int GROUP = 40;

    private LargeNetwork() {}

    /// Turtle of a graph in which each person has three links of their own: to the next in the group, to the one
    /// after that, and to one further on, now and then in another group.
    static String of(int people) {
        StringBuilder turtle = new StringBuilder("""
            PREFIX pg: <https://w3id.org/papergraph/ontology#>
            PREFIX foaf: <http://xmlns.com/foaf/0.1/>
            PREFIX dcterms: <http://purl.org/dc/terms/>
            PREFIX person: <https://w3id.org/papergraph/id/person/>
            PREFIX work: <https://w3id.org/papergraph/id/work/>
            """);
        for (int i = 0; i < people; i++) {
            turtle.append("person:p%d a foaf:Person ; foaf:name \"Researcher %d\" .\n".formatted(i, i));
            int start = i - i % GROUP;
            int size = Math.min(GROUP, people - start);
            work(turtle, i, start + (i + 1 - start) % size, 1);
            work(turtle, i, start + (i + 2 - start) % size, 2);
            work(turtle, i, i % 8 == 0 ? (i + 5 * GROUP + 3) % people : start + (i + 7 - start) % size, 3);
        }
        return turtle.toString();
    }

    private static void work(StringBuilder turtle, int first, int second, int number) {
        String name = "w" + first + "-" + number;
        turtle.append("work:%s a pg:Work, pg:Paper ; dcterms:title \"Report %s\" ;\n".formatted(name, name));
        turtle.append("    dcterms:creator person:p%d , person:p%d .\n".formatted(first, second));
    }
}
