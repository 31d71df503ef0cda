package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Contributors;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Links;
import org.papergraph.bib.Publication;
import org.papergraph.bib.PublicationDate;
import org.papergraph.bib.Work;
import org.papergraph.bib.WorkType;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;
import org.papergraph.readinglist.SourceSpan;
import tools.jackson.databind.JsonNode;

/// A hand-made record of a reading list's entry, as a citation.
final class GoldRecord {
    private GoldRecord() {}

    static Citation citation(String source, int ordinal, JsonNode gold) {
        List<Authorship> authors = new ArrayList<>();
        for (int i = 0; i < gold.path("authors").size(); i++) {
            String name = gold.path("authors").get(i).asString();
            authors.add(new Authorship(
                    Cited.name(name), name, List.of(), affiliations(gold, i), AffiliationScope.ENTRY, List.of()));
        }
        List<Identifier> identifiers = new ArrayList<>();
        for (var id : gold.path("ids").properties()) {
            identifiers.add(new Identifier(
                    Identifier.Scheme.valueOf(id.getKey().toUpperCase(java.util.Locale.ROOT)),
                    id.getValue().asString()));
        }
        Work work = new Work(
                WorkType.ofLabel(gold.path("types").path(0).asString("Other")).orElse(WorkType.OTHER),
                gold.path("title").asString(),
                new Contributors(authors, !gold.path("etal").asBoolean(false), List.of()),
                List.of(),
                text(gold, "date").flatMap(PublicationDate::parse),
                new Publication(
                        text(gold, "venue"),
                        text(gold, "volume"),
                        text(gold, "issue"),
                        text(gold, "pages"),
                        text(gold, "publisher")),
                identifiers,
                new Links(text(gold, "url"), List.of()),
                Optional.empty());
        int line = gold.path("line").asInt(ordinal);
        List<String> sections = text(gold, "section").map(List::of).orElse(List.of("list"));
        return new Citation(
                work,
                new Origin(source, new SourceSpan(line, line), ordinal, sections, ""),
                Optional.empty(),
                1,
                "gold");
    }

    private static List<Affiliation> affiliations(JsonNode gold, int author) {
        List<Affiliation> affiliations = new ArrayList<>();
        for (JsonNode each : gold.path("affiliations")) {
            boolean his = !each.path("authors").isArray();
            for (JsonNode index : each.path("authors")) {
                his |= index.asInt() == author;
            }
            if (his && !each.path("organization").asString("").isBlank()) {
                affiliations.add(Affiliation.of(each.path("organization").asString()));
            }
        }
        return affiliations;
    }

    private static Optional<String> text(JsonNode gold, String field) {
        return Optional.ofNullable(gold.path(field).asString(null)).filter(text -> !text.isBlank());
    }
}
