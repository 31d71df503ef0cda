package org.papergraph.coauthorship;

import com.sun.management.OperatingSystemMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Locale;
import java.util.function.Function;
import java.util.function.Supplier;
import org.papergraph.coauthorship.graph.CoauthorGraph;
import org.papergraph.coauthorship.graph.CoauthorGraphBuilder;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.coauthorship.graph.Weighting;
import org.papergraph.coauthorship.measure.Betweenness;
import org.papergraph.coauthorship.measure.Closeness;
import org.papergraph.coauthorship.measure.Components;
import org.papergraph.coauthorship.measure.Coreness;
import org.papergraph.coauthorship.measure.Degree;
import org.papergraph.coauthorship.measure.DegreeStatistics;
import org.papergraph.coauthorship.measure.Diameter;
import org.papergraph.coauthorship.measure.Distances;
import org.papergraph.coauthorship.measure.Eigenvector;
import org.papergraph.coauthorship.measure.Harmonic;
import org.papergraph.coauthorship.measure.Leiden;
import org.papergraph.coauthorship.measure.Modularity;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.coauthorship.measure.PageRank;
import org.papergraph.coauthorship.measure.Sampling;
import org.papergraph.coauthorship.measure.ShortestPaths;
import org.papergraph.coauthorship.measure.Triangles;

/// Times every measure on an edge list: prints measure, CPU seconds of the first and of the best run, and the
/// value. CPU seconds are those of the whole process, so compilation and garbage collection count.
/// `.ci/bench-network` runs it.
final class NetworkBenchmark {
    private final OperatingSystemMXBean system = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
    private final double seconds;

    private NetworkBenchmark(double seconds) {
        this.seconds = seconds;
    }

    /// @param arguments edge list, least CPU seconds to spend on a measure, nodes of the part on which all pairs
    /// are measured
    public static void main(String[] arguments) throws IOException {
        PaperTable pairs = EdgeLists.papers(Path.of(arguments[0]));
        new NetworkBenchmark(Double.parseDouble(arguments[1])).run(pairs, Integer.parseInt(arguments[2]));
    }

    private void run(PaperTable pairs, int partSize) throws IOException {
        int nodes = EdgeLists.nodes(pairs);
        report(
                "build",
                () -> new CoauthorGraphBuilder(nodes, Weighting.PAPERS, 2).build(pairs),
                built -> built.graph().edgeCount());
        CoauthorGraph graph = EdgeLists.graph(pairs);
        local(graph);
        spectral(graph);
        paths(graph);
        communities(graph);
        BitSet first = new BitSet();
        first.set(0, Math.min(nodes, partSize));
        allPairs(graph.induced(first, 0).graph());
        sampled(graph);
        String peak = Files.readAllLines(Path.of("/proc/self/status")).stream()
                .filter(line -> line.startsWith("VmHWM"))
                .findFirst()
                .orElseThrow();
        System.out.println("peak KiB\t0\t0\t" + peak.split("\\s+")[1]);
    }

    private void local(CoauthorGraph graph) {
        report(
                "degree",
                () -> new Degree(graph),
                d -> Arrays.stream(d.scores()).max().orElse(0));
        report(
                "degree distribution",
                () -> DegreeStatistics.distribution(graph),
                d -> Arrays.stream(d).sum());
        report("density", () -> DegreeStatistics.density(graph), d -> d);
        report("assortativity", () -> DegreeStatistics.assortativity(graph), a -> a);
        report("components", () -> Components.of(graph), NodeGroups::count);
        report(
                "k-core",
                () -> new Coreness(graph),
                c -> Arrays.stream(c.cores()).max().orElse(0));
        report("triangles", () -> new Triangles(graph), Triangles::total);
        report("transitivity", () -> new Triangles(graph).transitivity(), t -> t);
        report(
                "local clustering",
                () -> new Triangles(graph).scores(),
                c -> Arrays.stream(c).average().orElse(0));
        report("average clustering", () -> new Triangles(graph).average(), a -> a);
    }

    private void spectral(CoauthorGraph graph) {
        report(
                "PageRank",
                () -> new PageRank(graph).scores(),
                p -> Arrays.stream(p).max().orElse(0));
        report(
                "eigenvector",
                () -> new Eigenvector(graph).scores(),
                e -> Arrays.stream(e).sum());
    }

    private void paths(CoauthorGraph graph) {
        int last = graph.nodeCount() - 1;
        report("one shortest path", () -> new ShortestPaths(graph, 0, last).first(), chain -> chain.length - 1);
        report(
                "all shortest paths of one pair",
                () -> new ShortestPaths(graph, 0, last).some(Integer.MAX_VALUE),
                chains -> chains.size());
        report("distances from one node", () -> ShortestPaths.distribution(graph, 0), d -> d.length - 1);
    }

    private void communities(CoauthorGraph graph) {
        NodeGroups groups = Leiden.of(graph, 1, 2, 1);
        report("Leiden, 2 iterations", () -> Leiden.of(graph, 1, 2, 1), g -> Modularity.of(graph, g));
        report("modularity", () -> Modularity.of(graph, groups), m -> m);
    }

    private void allPairs(CoauthorGraph part) {
        report(
                "closeness, part",
                () -> new Closeness(new Distances(part, Sampling.EXACT)).scores(),
                c -> Arrays.stream(c).sum());
        report(
                "harmonic, part",
                () -> new Harmonic(new Distances(part, Sampling.EXACT)).scores(),
                h -> Arrays.stream(h).sum());
        report(
                "betweenness, part",
                () -> new Betweenness(part, Sampling.EXACT).scores(),
                b -> Arrays.stream(b).sum());
        report("average path length, part", () -> new Distances(part, Sampling.EXACT).average(), a -> a);
        report("diameter, part", () -> Diameter.of(part), d -> d);
    }

    private void sampled(CoauthorGraph graph) {
        report("diameter", () -> Diameter.of(graph), d -> d);
        report(
                "average path length, sampled",
                () -> new Distances(graph, Sampling.DEFAULT),
                d -> d.average() + " ± " + d.averageError());
        report(
                "closeness, sampled",
                () -> new Closeness(new Distances(graph, Sampling.DEFAULT)),
                c -> "relative error at most " + c.relativeError());
        report(
                "betweenness, 64 pivots",
                () -> new Betweenness(graph, new Sampling(0, 64, 1)),
                b -> "relative error at most " + b.relativeError());
    }

    private <T> void report(String name, Supplier<T> work, Function<T, Object> value) {
        double first = spent(work);
        T result = work.get();
        double total = 0;
        double best = first;
        int runs = 0;
        // Short measures are timed in rounds, because the process clock ticks in hundredths of a second.
        while (total < seconds && runs < 3) {
            int repeats = (int) Math.max(1, Math.min(10_000, seconds / 3 / Math.max(best, 1e-6)));
            long start = system.getProcessCpuTime();
            for (int i = 0; i < repeats; i++) {
                result = work.get();
            }
            double round = (system.getProcessCpuTime() - start) / 1e9;
            best = Math.min(best, round / repeats);
            total += round;
            runs += round > 0.1 ? 1 : 0;
        }
        System.out.printf(Locale.ROOT, "%s\t%.6f\t%.6f\t%s%n", name, first, best, value.apply(result));
    }

    private double spent(Supplier<?> work) {
        long start = system.getProcessCpuTime();
        Object result = work.get();
        if (result == null) {
            throw new IllegalStateException("nothing measured");
        }
        return (system.getProcessCpuTime() - start) / 1e9;
    }
}
