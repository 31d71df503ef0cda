package org.papergraph.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.Publication;
import org.papergraph.bib.Work;

/// What a paper came out in. Records say only its name, formats of bibliographies want to know the kind.
enum Container {
    JOURNAL,
    PROCEEDINGS,
    PREPRINT_SERVER,
    NONE;

    private static final Pattern PREPRINT = Pattern.compile(
            "(?i)\\b(?:arxiv|biorxiv|medrxiv|chemrxiv|psyarxiv|ssrn|corr|openreview|preprints?|e-?prints?)\\b");
    private static final Pattern MEETING = Pattern.compile(
            "(?i)\\b(?:conference|conf\\.?|workshops?|symposium|symp\\.?|proceedings|proc\\.?|meeting|congress|"
                    + "colloquium|advances in|lecture notes|interspeech|eurospeech|coling|conférence|konferenz)\\b|"
                    + "конференц|труды|会议|研讨会|会議");
    private static final Pattern SERIAL = Pattern.compile(
            "(?i)\\b(?:journal|transactions|letters|magazine|reviews?|annals|bulletin|quarterly|communications of|"
                    + "foundations and trends|revue|zeitschrift|"
                    + "proceedings of the (?:ieee$|national academy|royal society|vldb endowment))\\b|"
                    + "\\b(?:j|trans|lett)\\.|журнал|вестник|学报|杂志");
    private static final Set<String> SERIAL_SHORT = Set.of(
            "jmlr", "jair", "jacm", "cacm", "tacl", "tpami", "pami", "tnn", "tnnls", "tip", "tit", "tkde", "tods",
            "tocs", "tog", "tois", "tist", "tse", "ijcv", "ijrr", "pnas", "pvldb", "jasa", "jcss", "ijhcs", "tmlr",
            "tvcg", "tmi", "sicomp", "jcgs", "neco", "plos");
    private static final Pattern SHORT_NAME = Pattern.compile("\\p{L}*\\p{Lu}[\\p{L}\\p{N}]*\\p{Lu}[\\p{L}\\p{N}]*");

    /// Judges by the venue's words, then by what is said beside it: only journals number their issues. A name of
    /// which nothing is known is a meeting's if it is an acronym, else a journal's.
    static Container of(Work work) {
        Publication publication = work.publication();
        Optional<String> name = publication.venue();
        if (name.isEmpty()) {
            boolean preprint = work.identifiers().stream().anyMatch(id -> id.scheme() == Identifier.Scheme.ARXIV);
            return preprint ? PREPRINT_SERVER : NONE;
        }
        String venue = name.get();
        if (PREPRINT.matcher(venue).find()) {
            return PREPRINT_SERVER;
        }
        boolean numbered =
                publication.volume().isPresent() && publication.issue().isPresent();
        String[] words = venue.toLowerCase(Locale.ROOT).split("[\\s/,:-]+");
        if (numbered || SERIAL.matcher(venue).find() || Arrays.stream(words).anyMatch(SERIAL_SHORT::contains)) {
            return JOURNAL;
        }
        if (MEETING.matcher(venue).find()) {
            return PROCEEDINGS;
        }
        boolean acronym = SHORT_NAME.matcher(venue.split("[\\s/,:-]")[0]).matches();
        return acronym && publication.volume().isEmpty() ? PROCEEDINGS : JOURNAL;
    }
}
