package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.citation.atom.Label;
import org.papergraph.citation.labelling.Reading;
import org.papergraph.citation.name.BodyReader;
import org.papergraph.citation.name.ParsedAuthor;

/// Says which organization is stated for which author: a body after a group of authors is theirs; the only one, printed
/// once after all of them, is stated for the whole entry.
final class Affiliations {
    private final List<ParsedAuthor> authors;
    private final Map<Integer, List<Affiliation>> bodies = new TreeMap<>();
    private final Reading reading;

    Affiliations(BodyReader reader, Reading reading, List<ParsedAuthor> authors) {
        this.authors = authors;
        this.reading = reading;
        for (List<Integer> group : FieldGroups.of(reading, Label.BODY)) {
            List<Affiliation> read = reader.read(FieldGroups.text(reading, group));
            if (!read.isEmpty()) {
                bodies.put(group.getFirst(), read);
            }
        }
    }

    /// Atoms of the authors; those named in the curator's remark count only where no others are.
    static List<Integer> authorPlaces(Reading reading) {
        List<Integer> main = new ArrayList<>();
        List<Integer> remarked = new ArrayList<>();
        for (List<Integer> group : FieldGroups.of(reading, Label.AUTHOR)) {
            if (Roles.isOther(reading, group.getFirst())) {
                continue;
            }
            int before = group.getFirst() - 1;
            boolean inRemark = before >= 0 && noteBefore(reading, before);
            (inRemark ? remarked : main).addAll(group);
        }
        return main.isEmpty() ? remarked : main;
    }

    private static boolean noteBefore(Reading reading, int from) {
        for (int i = from; i >= 0; i--) {
            if (reading.label(i) == Label.NOTE) {
                return true;
            }
            if (reading.label(i) == Label.TITLE) {
                return false;
            }
        }
        return false;
    }

    boolean isEmpty() {
        return bodies.isEmpty();
    }

    /// Bodies of an entry without authors.
    List<Affiliation> unattached() {
        return authors.isEmpty() ? all() : List.of();
    }

    private List<Affiliation> all() {
        return bodies.isEmpty()
                ? List.of()
                : bodies.values().stream().flatMap(List::stream).toList();
    }

    List<Authorship> authorships() {
        List<Authorship> authorships = new ArrayList<>();
        boolean once = isStatedOnce();
        List<Affiliation> all = once ? all() : List.of();
        for (ParsedAuthor author : authors) {
            List<Affiliation> own = once ? all : after(author.atom());
            authorships.add(new Authorship(
                    author.name(),
                    author.written(),
                    List.of(),
                    own,
                    once ? AffiliationScope.ENTRY : AffiliationScope.AUTHOR,
                    List.of()));
        }
        return authorships;
    }

    /// Whether all bodies stand on one side of all authors.
    private boolean isStatedOnce() {
        if (bodies.isEmpty() || authors.isEmpty()) {
            return true;
        }
        int first = authors.getFirst().atom();
        int last = authors.getLast().atom();
        boolean before = bodies.keySet().stream().allMatch(place -> place < first);
        boolean after = bodies.keySet().stream().allMatch(place -> place > last);
        return before || (after && bodies.size() == 1);
    }

    /// The next body behind an atom, before which no other body stands.
    private List<Affiliation> after(int atom) {
        for (Map.Entry<Integer, List<Affiliation>> body : bodies.entrySet()) {
            if (body.getKey() > atom) {
                boolean bracketed = reading.atom(body.getKey()).bracket() != 0;
                boolean adjacent = body.getKey() == atom + 1;
                return !bracketed || adjacent || onlyOne() ? body.getValue() : List.of();
            }
        }
        return List.of();
    }

    private boolean onlyOne() {
        return bodies.size() == 1;
    }
}
