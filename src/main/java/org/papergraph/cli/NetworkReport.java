package org.papergraph.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.papergraph.coauthorship.CoauthorNetwork;
import org.papergraph.coauthorship.JoinedPeople;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.Measure;
import org.papergraph.coauthorship.NetworkFilter;
import org.papergraph.coauthorship.NetworkSummary;
import org.papergraph.coauthorship.Ranking;
import org.papergraph.coauthorship.Robustness;
import org.papergraph.coauthorship.Robustness.Scored;
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
        line("%-24s %d", "works", summary.size().papers());
        line("%-24s %d", "works cut", summary.size().papersCut());
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

    /// Ranks side by side with those without works of incomplete author lists, and with undecided people joined.
    void robustness(NetworkFilter filter, CoauthorNetwork.Options options, Ranking ranking, JoinedPeople joined) {
        Measure measure = ranking.measures().getFirst();
        Scored full = new Scored(network, () -> ranking.scores(measure));
        Robustness complete = Robustness.compare(
                full,
                scored(measure, new CoauthorNetwork(network.source(), filter.withCompleteOnly(), options)),
                index -> index);
        CoauthorNetwork together =
                new CoauthorNetwork(joined.in(network.source()), joined.in(filter, options.of()), options);
        Robustness one = Robustness.compare(
                full,
                scored(measure, together),
                index -> options.of() == Kind.PEOPLE ? joined.standsFor(index) : index);
        line("%nrobustness of ranks by %s", measure.label());
        line("%-52s rank correlation %.4f", "without works of incomplete author lists", complete.correlation());
        line("%-52s rank correlation %.4f", joined.pairs() + " undecided pairs taken as one", one.correlation());
        line("%6s %9s %7s  %s", "rank", "complete", "as one", "name");
        for (int i = 0; i < Math.min(ROWS, complete.changes().size()); i++) {
            Robustness.Change change = complete.changes().get(i);
            Robustness.Change other = one.changes().get(i);
            line(
                    "%6d %9s %7s  %s%s",
                    change.rank(),
                    rank(change),
                    rank(other),
                    network.source().directory().label(network.kind(), change.index()),
                    change.isFragile() || other.isFragile() ? "  (fragile)" : "");
        }
        out.flush();
    }

    private static Scored scored(Measure measure, CoauthorNetwork other) {
        return new Scored(other, measure.of(other.graph(), Sampling.DEFAULT));
    }

    private static String rank(Robustness.Change change) {
        return change.rankWithout() == 0 ? "gone" : Integer.toString(change.rankWithout());
    }

    // The annotation that the check asks for is not among our dependencies.
    @SuppressWarnings("AnnotateFormatMethod")
    private void line(String format, Object... values) {
        out.println(String.format(Locale.ROOT, format, values));
    }
}
