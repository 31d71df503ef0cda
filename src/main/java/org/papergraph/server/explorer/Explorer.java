package org.papergraph.server.explorer;

import jakarta.servlet.http.HttpServlet;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.papergraph.server.GraphReader;
import org.papergraph.server.PerGeneration;
import org.papergraph.server.WebPart;

/// The pages for people as a part of the server.
public final class Explorer implements WebPart {
    private static final long KEPT_BYTES = 32 << 20;

    private final PageStore kept = new PageStore(KEPT_BYTES);
    private final PerGeneration<YearCounts> years =
            new PerGeneration<>(reader -> YearCounts.of(Question.named("years"), reader));
    private final PerGeneration<HomePage.Home> home =
            new PerGeneration<>(reader -> HomePage.of(reader, years.get(reader)));
    private final RegisterPage registers = new RegisterPage();
    private final PerGeneration<People> people = new PerGeneration<>(People::of);
    private final PerGeneration<NetworkViews> views =
            new PerGeneration<>(reader -> new NetworkViews(people.get(reader)));
    private final PerGeneration<NameIndex> names = new PerGeneration<>(NameIndex::of);

    @Override
    public Map<String, HttpServlet> servlets() {
        Map<String, HttpServlet> servlets = new TreeMap<>();
        servlets.put("", new HomePage(home));
        servlets.put("/search", new SearchPage(names));
        servlets.put("/search/suggest", new Suggestions(names));
        servlets.put("/page/person/*", new PersonPage(kept, people, names));
        servlets.put("/page/work/*", new WorkPage(kept));
        servlets.put("/cite/*", new CitationFile());
        servlets.put("/page/organization/*", new OrganizationPage(kept));
        servlets.put("/page/topic/*", new TopicPage(kept));
        servlets.put("/page/venue/*", new VenuePage(kept));
        servlets.put("/page/list/*", new ListPage(kept));
        servlets.put("/browse/*", registers);
        servlets.put(YearPage.PATH, new YearPage(kept, years));
        servlets.put("/network", new NetworkPage(views));
        servlets.put("/network/*", new NetworkFile(views));
        servlets.put("/query", new QueryPage());
        servlets.put("/static/*", new StaticFiles());
        return servlets;
    }

    @Override
    public void warm(GraphReader reader) {
        home.get(reader);
        names.get(reader);
        registers.warm(reader);
        views.get(reader).view(NetworkChoice.EVERYONE);
    }

    @Override
    public Optional<String> errorPage(int status) {
        return ExplorerPage.error(status);
    }
}
