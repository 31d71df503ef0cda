package org.papergraph.citation.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.citation.name.EtAl;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Words;
import org.papergraph.readinglist.Section;

/// Tells lists whose headings name people, "### Ada Lind" above her works. One heading does not tell: works about
/// somebody stand below a name as well as those by them, and beside other topics.
public final class NamedHeadings {
    /// As much as a known given name in front, or initials, say.
    private static final double NAMED = 1.9;
    private static final int LONGEST = 60;
    private static final int LEAST = 3;

    private final NameShape names;
    /// Headings above works and how many of them name people, by depth.
    private final Map<Integer, int[]> depths = new HashMap<>();

    private NamedHeadings(NameShape names) {
        this.names = names;
    }

    /// Looks at the headings of all sections that are not empty.
    public static NamedHeadings of(List<Section> sections, Vocabulary vocabulary) {
        NamedHeadings named = new NamedHeadings(new NameShape(vocabulary));
        for (Section section : sections) {
            if (!section.headings().isEmpty() && !section.entries().isEmpty()) {
                int[] count = named.depths.computeIfAbsent(section.headings().size(), _ -> new int[2]);
                count[0]++;
                count[1] += named.isPerson(section.headings().getLast()) ? 1 : 0;
            }
        }
        return named;
    }

    /// Whom the heading of a section names, empty where most headings beside it name nobody.
    public Optional<Host> above(Section section) {
        if (section.headings().isEmpty()) {
            return Optional.empty();
        }
        int[] count = depths.getOrDefault(section.headings().size(), new int[2]);
        String heading = section.headings().getLast();
        return count[1] >= LEAST && count[1] * 3 >= count[0] * 2 && isPerson(heading)
                ? Optional.of(Host.headed(heading))
                : Optional.empty();
    }

    private boolean isPerson(String heading) {
        return heading.length() <= LONGEST
                && heading.indexOf(' ') > 0
                && !Words.hasDigit(heading)
                && names.score(EtAl.without(heading)) >= NAMED;
    }
}
