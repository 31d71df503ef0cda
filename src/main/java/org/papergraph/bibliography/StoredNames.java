package org.papergraph.bibliography;

import java.util.List;
import java.util.Locale;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;
import org.papergraph.store.StoredWork;

/// People of a stored work as authors with the parts of their names.
final class StoredNames {
    private StoredNames() {}

    static List<Authorship> of(List<StoredWork.Maker> makers) {
        return makers.stream()
                .map(maker -> new Authorship(
                        name(maker),
                        maker.written(),
                        List.of(),
                        maker.bodies().stream().map(Affiliation::of).toList(),
                        AffiliationScope.AUTHOR,
                        List.of()))
                .toList();
    }

    /// The name as the work has it. Where it ends with the person's family name, that is one part, however many words
    /// it has; the graph keeps a particle within it.
    private static PersonName name(StoredWork.Maker maker) {
        PersonName read = PersonNameParser.parse(maker.written());
        String known = maker.family();
        String readFamily = (read.particle() + " " + read.family()).strip();
        String end = " " + known;
        boolean longer = !known.isBlank()
                && !known.equalsIgnoreCase(readFamily)
                && read.suffix().isEmpty()
                && maker.written().toLowerCase(Locale.ROOT).endsWith(end.toLowerCase(Locale.ROOT));
        return longer
                ? PersonName.of(
                        maker.written()
                                .substring(0, maker.written().length() - end.length())
                                .strip(),
                        known)
                : read;
    }
}
