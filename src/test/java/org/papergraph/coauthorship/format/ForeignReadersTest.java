package org.papergraph.coauthorship.format;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// networkx, igraph and Graphviz open what we write and find the same nodes, edges, weights and labels. Where the
/// programs are missing the test is skipped, but not in CI.
@Tag("slow")
class ForeignReadersTest {
    private static final String SCRIPT = """
            import json, sys, networkx, igraph
            folder = sys.argv[1]
            def line(name, graph, labels):
                weights = sum(d.get("weight", 1) for _, _, d in graph.edges(data=True))
                print(name, graph.number_of_nodes(), graph.number_of_edges(), weights, labels)
            first = "Zo\\u00eb \\"Quote\\" O'Neil & <script>alert(1)</script>"
            g = networkx.read_graphml(folder + "/net.graphml")
            line("graphml", g, g.nodes["n0"]["label"] == first)
            g = networkx.read_gml(folder + "/net.gml", label="id")
            line("gml", g, g.nodes[0]["label"] == first)
            g = networkx.node_link_graph(json.load(open(folder + "/net.json", encoding="utf-8")))
            line("json", g, g.nodes[0]["label"] == first)
            g = networkx.Graph(networkx.read_pajek(folder + "/net.pajek"))
            line("pajek", g, "twin (2)" in g)
            text = open(folder + "/net.gexf", encoding="utf-8").read()
            # networkx knows GEXF up to 1.2, which differs for us in its namespace alone.
            text = text.replace("http://gexf.net/1.3/viz", "http://www.gexf.net/1.2draft/viz")
            text = text.replace("http://gexf.net/1.3", "http://www.gexf.net/1.2draft").replace('"1.3"', '"1.2"')
            open(folder + "/old.gexf", "w", encoding="utf-8").write(text)
            g = networkx.read_gexf(folder + "/old.gexf")
            line("gexf", g, g.nodes["n0"]["label"] == first)
            # igraph warns that it leaves the numeric entities of GML as they are.
            for name in ("graphml", "gml", "pajek"):
                g = igraph.Graph.Read(folder + "/net." + name, format=name)
                print("igraph", name, g.vcount(), g.ecount(), sum(g.es["weight"]))
            """;

    private static final String EXPECTED = """
            graphml 6 3 3.75 True
            gml 6 3 3.75 True
            json 6 3 3.75 True
            pajek 6 3 3.75 True
            gexf 6 3 3.75 True
            igraph graphml 6 3 3.75
            igraph gml 6 3 3.75
            igraph pajek 6 3 3.75
            """;

    @Test
    void networkxAndIgraphFindTheSameNetwork(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThere("/usr/bin/python3", "-c", "import networkx, igraph");
        for (NetworkFormat format : NetworkFormat.values()) {
            Path file = folder.resolve("net." + format.name().toLowerCase(Locale.ROOT));
            try (OutputStream out = Files.newOutputStream(file)) {
                format.writer().write(SampleView.view(), out);
            }
        }
        Path script = Files.writeString(folder.resolve("read.py"), SCRIPT);
        assertEquals(EXPECTED, run("/usr/bin/python3", "-W", "ignore", script.toString(), folder.toString()));
    }

    @Test
    void graphvizDrawsTheNetwork(@TempDir Path folder) throws IOException, InterruptedException {
        assumeThere("dot", "-V");
        Path file = folder.resolve("net.dot");
        try (OutputStream out = Files.newOutputStream(file)) {
            new DotWriter().write(SampleView.view(), out);
        }
        String svg = run("dot", "-Tsvg", file.toString());
        assertEquals(6, svg.split("class=\"node\"", -1).length - 1);
        assertEquals(3, svg.split("class=\"edge\"", -1).length - 1);
    }

    private static void assumeThere(String... command) throws IOException, InterruptedException {
        boolean there;
        try {
            run(command);
            there = true;
        } catch (IOException missing) {
            there = false;
        }
        assumeTrue(there || "true".equals(System.getenv("CI")), command[0] + " is not there");
    }

    private static String run(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(String.join(" ", command) + ": " + output);
        }
        return output;
    }
}
