package org.papergraph.server;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.riot.out.NodeFmtLib;
import org.papergraph.server.guard.Limits;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.StoreException;
import org.papergraph.store.TextSearch;

/// The configuration, in Turtle, with which a Fuseki server of anybody's serves a location: under the names that
/// [PapergraphServer] uses, read-only, with the text index of the newest generation.
///
/// TDB2 opens the newest generation by itself, but jena-text must be told the folder of its index. So a configuration
/// is good for the generation that it was made for, and is to be made again after a build.
public final class FusekiConfiguration {
    private static final String TEMPLATE = "/server/fuseki.ttl";
    private static final Pattern PLACE = Pattern.compile("\\{[A-Z]+}");

    private FusekiConfiguration() {}

    /// The configuration for the newest generation at a location.
    ///
    /// @throws StoreException when there is no graph, when the newest is broken, or when it has no text index
    public static String of(Path location) {
        try (KnowledgeGraph graph = KnowledgeGraph.open(location)) {
            Optional<String> broken = graph.warnings().stream().findFirst();
            if (broken.isPresent()) {
                throw new StoreException(broken.get() + "; until then another server would open the broken one");
            }
            return of(location.toAbsolutePath().normalize(), graph.folder().getFileName());
        }
    }

    private static String of(Path location, Path generation) {
        Path index = location.resolve(generation).resolve(TextSearch.FOLDER);
        if (!Files.isDirectory(index)) {
            throw new StoreException(location.resolve(generation) + ": has no text index; build it again to have one");
        }
        Map<String, String> values = Map.ofEntries(
                Map.entry("{GENERATION}", generation.toString()),
                Map.entry("{FOLDER}", comment(location)),
                Map.entry("{MILLISECONDS}", "" + Limits.standard().queryTime().toMillis()),
                Map.entry("{SERVICE}", Endpoints.GRAPH.substring(1)),
                Map.entry("{QUERY}", Endpoints.QUERY),
                Map.entry("{DATA}", Endpoints.DATA),
                Map.entry("{LOCATION}", NodeFmtLib.strTTL(NodeFactory.createLiteralString(location.toString()))),
                Map.entry("{INDEX}", "<" + index.toUri() + ">"),
                Map.entry("{TOKENIZER}", TextSearch.TOKENIZER),
                Map.entry(
                        "{FILTERS}",
                        TextSearch.FILTERS.stream().map(each -> "text:" + each).collect(Collectors.joining(" "))),
                Map.entry("{ENTITY}", TextSearch.ENTITY),
                Map.entry("{FIELD}", TextSearch.FIELD),
                Map.entry("{LANGUAGE}", TextSearch.LANGUAGE),
                Map.entry(
                        "{MAP}",
                        TextSearch.PREDICATES.stream()
                                .map(FusekiConfiguration::field)
                                .collect(Collectors.joining("\n"))));
        return PLACE.matcher(template())
                .replaceAll(place -> Matcher.quoteReplacement(values.getOrDefault(place.group(), "")));
    }

    private static String template() {
        try (InputStream in = FusekiConfiguration.class.getResourceAsStream(TEMPLATE)) {
            if (in == null) {
                throw new IllegalStateException("the program lacks its part " + TEMPLATE);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(TEMPLATE, e);
        }
    }

    private static String field(Node predicate) {
        return "        [ text:field \"" + TextSearch.FIELD + "\" ; text:predicate " + NodeFmtLib.strNT(predicate)
                + " ]";
    }

    /// A folder's name may hold a line break, which would end the comment.
    private static String comment(Path path) {
        return path.toString().replaceAll("\\p{Cntrl}", "?");
    }
}
