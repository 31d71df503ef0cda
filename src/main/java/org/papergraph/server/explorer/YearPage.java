package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;

/// The works of a year, the newest year unless another is asked for.
public final class YearPage extends KeptPage {
    static final String PATH = "/browse/works";

    private static final long serialVersionUID = 1;
    private static final String UNDATED = "none";

    private final transient PerGeneration<YearCounts> counts;

    /// @param kept holds what was written lately
    YearPage(PageStore kept, PerGeneration<YearCounts> counts) {
        super(kept);
        this.counts = counts;
    }

    /// What the page shows.
    ///
    /// @param kinds the registers beside it
    /// @param years all years that have works, the newest first
    public record Year(String title, List<Tab> kinds, List<Tab> years, Works.Shown works) {}

    @Override
    protected Optional<View> view(GraphReader reader, HttpServletRequest request) {
        List<String> years = years(counts.get(reader));
        String asked = parameter(request, "year");
        String year = asked.isEmpty() ? years.stream().findFirst().orElse(UNDATED) : asked;
        if (!asked.isEmpty() && !years.contains(year)) {
            return Optional.empty();
        }
        Works.Scope scope =
                new Works.Scope(reader, Site.of(reader), gYear(year), address(year), number(request, "from"));
        Works works = new Works(scope, year.equals(UNDATED) ? Works.Selection.WITHOUT_YEAR : Works.Selection.OF_YEAR);
        String title = year.equals(UNDATED) ? "Works without a year" : "Works of " + year;
        Year content = new Year(
                title,
                RegisterPage.kinds("works"),
                years.stream()
                        .map(each -> new Tab(
                                new Link(each.equals(UNDATED) ? "no year" : each, address(each)), each.equals(year)))
                        .toList(),
                works.shown());
        return Optional.of(new View("year.jte", Frame.general(title, ""), content));
    }

    private static List<String> years(YearCounts counts) {
        List<String> years = new ArrayList<>();
        counts.works().descendingMap().keySet().forEach(year -> years.add(year.toString()));
        if (counts.undated() > 0) {
            years.add(UNDATED);
        }
        return years;
    }

    private static String address(String year) {
        return PATH + "?year=" + year;
    }

    /// The year as XML Schema writes it, in four digits or more.
    private static Node gYear(String year) {
        String digits = year.equals(UNDATED) ? "0" : year;
        return NodeFactory.createLiteralDT(
                String.format(Locale.ROOT, digits.startsWith("-") ? "%05d" : "%04d", Integer.valueOf(digits)),
                XSDDatatype.XSDgYear);
    }
}
