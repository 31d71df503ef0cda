package org.papergraph.citation.work;

import java.util.List;
import java.util.Locale;
import org.papergraph.bib.Links;
import org.papergraph.citation.atom.ColumnName;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.EntryLink;

/// Words beside the title of a work that say what kind it is of.
final class KindTags {
    /// "Ada Lind's master's thesis"
    private static final StemPattern THESIS = StemPattern.of("\\p{Lu}[\\p{L}. -]{1,60}['’]s (?i:(?:master|bachelor|"
            + "doctor|doctoral|ph\\.?d\\.?|diploma|licentiate)(?:['’]?s)? (?:thesis|dissertation))");

    /// Words of labels that say no more than what a link opens.
    private static final List<String> FORMATS = List.of("pdf", "html", "paper", "article");

    private KindTags() {}

    /// Words of kind beside the title, and the label of the main link where it names more than a file format.
    static String of(Reading reading, Links links) {
        StringBuilder tags = new StringBuilder();
        int cell = reading.places(Label.TITLE).isEmpty()
                ? Integer.MAX_VALUE
                : reading.atom(reading.places(Label.TITLE).getFirst()).cell();
        List<String> columns = reading.unit().columns();
        tags.append(cell < columns.size() && ColumnName.namesBooks(columns.get(cell)) ? "book | " : "");
        for (int place : reading.places(Label.KIND)) {
            tags.append(reading.facts(place).text()).append(" | ");
        }
        for (int place : reading.places(Label.NOTE)) {
            tags.append(isThesis(reading.facts(place).text()) ? "thesis | " : "");
        }
        for (int place : reading.places(Label.VENUE)) {
            String text = reading.facts(place).text();
            tags.append(text.contains("talk") ? "talk | " : "");
        }
        for (int link = 0; link < reading.roles().links().size(); link++) {
            String url = reading.roles().links().get(link).destination();
            boolean main = reading.roles().isLabel(link)
                    && links.main().filter(url::equals).isPresent();
            String label = main ? reading.roles().text(link).toLowerCase(Locale.ROOT) : "";
            if (!label.isEmpty() && !Words.containsAny(label, FORMATS)) {
                tags.append(label).append(" | ");
            }
        }
        return tags.toString();
    }

    /// Whether the label of the main link calls it a paper.
    static boolean isLabelledPaper(Reading reading, Links links) {
        List<EntryLink> all = reading.roles().links();
        for (int link = 0; link < all.size() && links.main().isPresent(); link++) {
            if (reading.roles().text(link).equalsIgnoreCase("paper")
                    && all.get(link).destination().equals(links.main().get())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isThesis(String remark) {
        return Words.hasAny(remark, "'’") && THESIS.matches(remark);
    }
}
