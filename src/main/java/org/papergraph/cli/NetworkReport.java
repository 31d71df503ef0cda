package org.papergraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.NetworkSummary;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.Robustness;
import org.papergraph.coauthorship.measure.Modularity;
import org.papergraph.coauthorship.measure.NodeGroups;
import org.papergraph.coauthorship.measure.Sampling;

/// Prints what stands below a ranking: summary, communities, robustness.
final class NetworkReport {
    private static final int ROWS = 25;

    private final PrintStream out;
    private final CoauthorNetwork network;

    NetworkReport(OutputStream out, CoauthorNetwork network) {
        this.out = new PrintStream(out, false, StandardCharsets.UTF_8);
        this.network = network;
    }

    void summary() {
        NetworkSummary summary = NetworkSummary.of(network);
        line("%n%-24s %d", network.kind().label(), summary.size().nodes());
        line("%-24s %d", "links", summary.size().edges());
        line("%-24s %d", "papers", summary.size().papers());
        line("%-24s %d", "papers cut", summary.size().papersCut());
        line("%-24s %d", "components", summary.reach().components());
        line("%-24s %d", "largest component", summary.reach().largest());
        line("%-24s %.4f", "average clustering", summary.cohesion().averageClustering());
        line("%-24s %.4f", "transitivity", summary.cohesion().transitivity());
        line("%-24s %d", "diameter", summary.reach().diameter());
        double error = summary.reach().averagePathError();
        line(
                "%-24s %.4f%s",
                "average path",
                summary.reach().averagePath(),
                error > 0 ? String.format(Locale.ROOT, " ± %.4f (standard error)", error) : "");
        line("%-24s %.6f", "density", summary.cohesion().density());
        line("%-24s %.4f", "degree assortativity", summary.cohesion().assortativity());
        out.print("degree distribution     ");
        List<Integer> degrees = summary.degrees();
        for (int degree = 0; degree < degrees.size(); degree++) {
            if (degrees.get(degree) > 0) {
                out.print(" " + degree + ":" + degrees.get(degree));
            }
        }
        out.println();
        out.flush();
    }

    void communities(Ranking ranking) {
        NodeGroups groups = ranking.communities().orElseThrow();
        line("%n%d communities, modularity %.4f", groups.count(), Modularity.of(network.graph(), groups));
        line("%4s %6s  %s", "#", "size", "around");
        for (int group = 0; group < Math.min(ROWS, groups.count()); group++) {
            line("%4d %6d  %s", group + 1, groups.size(group), ranking.communityLabel(group));
        }
        if (groups.count() > ROWS) {
            line("and %d smaller ones", groups.count() - ROWS);
        }
        out.flush();
    }

    void robustness(NetworkFilter without, CoauthorNetwork.Options options, Measure measure) {
        CoauthorNetwork sure = new CoauthorNetwork(network.source(), without, options);
        Robustness robustness = Robustness.compare(
                network,
                measure.of(network.graph(), Sampling.DEFAULT).scores(),
                sure,
                measure.of(sure.graph(), Sampling.DEFAULT).scores());
        line("%nwithout works of incomplete author lists: rank correlation %.4f", robustness.correlation());
        line("%6s %8s  %s", "rank", "without", "name");
        robustness.changes().stream()
                .limit(ROWS)
                .forEach(change -> line(
                        "%6d %8s  %s",
                        change.rank(),
                        change.rankWithout() == 0 ? "gone" : Integer.toString(change.rankWithout()),
                        network.source().directory().label(network.kind(), change.index())));
        out.flush();
    }

    // The annotation that the check asks for is not among our dependencies.
    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
