package org.papergraph.resolution;

import java.util.Set;
import java.util.stream.IntStream;
import org.papergraph.resolution.InstitutionNames.Span;

/// Where in an affiliation the name of a candidate stands, and what stands beside it between the same commas (its
/// stretch).
final class InstitutionSetting {
    private static final Set<String> HOSPITAL_WORDS = Set.of("hospital", "clinic", "infirmary");
    private static final Set<String> SCHOOL_WORDS = Set.of("school", "college", "faculty");
    private static final Set<String> KINDS = Set.of(
            "academy",
            "agency",
            "center",
            "clinic",
            "college",
            "council",
            "foundation",
            "hospital",
            "institute",
            "ministry",
            "museum",
            "polytechnic",
            "society",
            "university");

    private final InstitutionSurvey survey;
    private final OrganizationText text;
    private final int from;
    private final int to;
    private final int named;
    private final int start;
    private final int end;

    InstitutionSetting(InstitutionSurvey survey, InstitutionCandidate candidate) {
        this.survey = survey;
        this.text = survey.text();
        this.from = candidate.from();
        this.named = candidate.to();
        int last = candidate.to();
        while (!text.endsAt(last - 1)
                && OrganizationWords.BUILT_IN
                        .legalForms()
                        .contains(text.word(last).raw())) {
            last++;
        }
        this.to = last;
        this.start = text.startOf(from);
        this.end = text.endOf(to - 1);
    }

    /// How many words of the stretch stand in front of the name.
    int wordsBefore() {
        return from - start;
    }

    int wordsBehind() {
        return end - to;
    }

    /// How rare the word in front of the name is; 0 where there is none, or one that names a field or part.
    double rarityBefore() {
        return from > start ? survey.rarity(from - 1) : 0;
    }

    double rarityBehind() {
        return to < end ? survey.rarity(to) : 0;
    }

    double rarestBeside() {
        return isAlone() ? 0 : beside().mapToDouble(survey::rarity).max().orElse(0);
    }

    private boolean isAlone() {
        return from == start && to == end;
    }

    private IntStream beside() {
        return IntStream.range(start, end).filter(i -> i < from || to <= i);
    }

    private boolean isBeside(Set<String> words) {
        return !isAlone() && beside().anyMatch(i -> words.contains(text.word(i).canonical()));
    }

    boolean isBesideHospital() {
        return isBeside(HOSPITAL_WORDS);
    }

    boolean isBesideSchool() {
        return isBeside(SCHOOL_WORDS);
    }

    /// Whether other words lead into the name without a word such as "of" or "at" in between.
    boolean isNotLinked() {
        return from > start && text.word(from).link().isEmpty();
    }

    boolean isContinued() {
        return !survey.names().isNotContinued(text, span());
    }

    boolean isTheEndOfAnother() {
        return !survey.names().isNotTheEnd(text, span());
    }

    private Span span() {
        return new Span(from, named, text.key(from, named));
    }

    /// Whether a word names a kind of body.
    static boolean isKind(String word) {
        return KINDS.contains(word);
    }

    /// Whether the name ends with the word for a kind of body, so that it may be whole.
    boolean endsWithKind() {
        return KINDS.contains(text.word(named - 1).canonical());
    }

    /// Whether a legal form such as "Inc." follows the name.
    boolean hasLegalForm() {
        return to > named;
    }

    int stretchesBefore() {
        return survey.stretches(0, start);
    }

    int stretchesBehind() {
        return survey.stretches(end, text.size());
    }

    int textBefore() {
        return from;
    }

    int textBehind() {
        return text.size() - to;
    }

    double shareOfText() {
        return (to - from) / (double) text.size();
    }

    /// How many full names start in front of this one.
    int namesBefore() {
        return survey.namesFrom(0, from);
    }

    int namesBehind() {
        return survey.namesFrom(to, text.size());
    }
}
