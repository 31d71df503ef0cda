package org.papergraph.resolution;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionMention.How;
import org.papergraph.resolution.InstitutionNames.Span;

/// A candidate among the others of its affiliation, as the clues look at it.
final class InstitutionContext {
    private static final double RARE_WORD = 5.5;
    private static final Set<String> HOSPITAL_WORDS = Set.of("hospital", "clinic", "infirmary");

    private final InstitutionNames names;
    private final OrganizationText text;
    private final InstitutionCandidate candidate;
    private final List<InstitutionCandidate> all;
    private final List<InstitutionCandidate> rivals;
    private final List<InstitutionCandidate> around;
    private final List<InstitutionCandidate> elsewhere;
    private final String key;
    private final Set<String> longerNames;

    /// @param names that know the candidate
    /// @param text the whole affiliation
    /// @param candidate to judge
    /// @param all candidates of the affiliation, this one too
    InstitutionContext(
            InstitutionNames names,
            OrganizationText text,
            InstitutionCandidate candidate,
            List<InstitutionCandidate> all) {
        this.names = names;
        this.text = text;
        this.candidate = candidate;
        this.all = all;
        this.rivals = others(other -> other.isAt(candidate));
        this.around = others(candidate::isInside);
        this.elsewhere = others(other -> !other.shares(candidate));
        this.key = text.key(candidate.from(), candidate.to());
        this.longerNames = names.index().longerNames(key, candidate.institution());
    }

    InstitutionCandidate candidate() {
        return candidate;
    }

    private InstitutionIndex index() {
        return names.index();
    }

    private Institution body() {
        return candidate.institution();
    }

    boolean is(How how) {
        return candidate.how() == how;
    }

    boolean is(Kind kind) {
        return candidate.institution().kinds().contains(kind);
    }

    /// Others that the same words name.
    List<InstitutionCandidate> rivals() {
        return rivals;
    }

    /// Others that a longer name around this one names.
    List<InstitutionCandidate> around() {
        return around;
    }

    /// Others named elsewhere in the text.
    List<InstitutionCandidate> elsewhere() {
        return elsewhere;
    }

    private List<InstitutionCandidate> others(Predicate<InstitutionCandidate> which) {
        return all.stream().filter(which).filter(other -> !other.isOf(body())).toList();
    }

    /// Whether a body of a kind is named elsewhere, by a full name.
    boolean isElsewhere(Kind kind) {
        return elsewhere.stream()
                .anyMatch(
                        other -> other.fit() >= 2 && other.institution().kinds().contains(kind));
    }

    boolean isLast() {
        return !elsewhere.isEmpty() && elsewhere.stream().noneMatch(other -> other.from() > candidate.from());
    }

    /// Whether a word of the name is neither a field's, nor a department's, nor common among institutions.
    boolean isDistinct() {
        OrganizationWords words = OrganizationWords.BUILT_IN;
        for (String word : key.split(" ")) {
            boolean general = words.fieldWords().contains(word)
                    || words.partWords().contains(word)
                    || OrganizationWords.isWhole(word);
            if (!general && (index().rarity(word) >= RARE_WORD || index().isPlaceWord(word))) {
                return true;
            }
        }
        return false;
    }

    double rarity() {
        return names.rarity(key);
    }

    boolean starts() {
        return text.word(candidate.from()).starts();
    }

    boolean ends() {
        return text.endsAt(candidate.to() - 1);
    }

    boolean isNotLinked() {
        return !starts() && text.word(candidate.from()).link().isEmpty();
    }

    boolean isContinued() {
        return !names.isNotContinued(text, span());
    }

    boolean isTheEndOfAnother() {
        return !names.isNotTheEnd(text, span());
    }

    private Span span() {
        return new Span(candidate.from(), candidate.to(), key);
    }

    /// The next word before a comma.
    Optional<String> next() {
        return ends() ? Optional.empty() : Optional.of(text.word(candidate.to()).canonical());
    }

    /// Whether the text tells where a body sits, beside the name.
    boolean hasPlaceOf(InstitutionCandidate one) {
        String outside = ' ' + text.key(0, candidate.from()) + ' ' + text.key(candidate.to(), text.size()) + ' ';
        return index().places(one.institution()).stream().anyMatch(place -> outside.contains(' ' + place + ' '));
    }

    /// Whether a word for a hospital stands beside the name between the same commas.
    boolean isBesideHospital() {
        int first = text.startOf(candidate.from());
        int last = text.startOf(candidate.to() - 1);
        for (int i = 0; i < text.size(); i++) {
            boolean beside = text.startOf(i) == first || text.startOf(i) == last;
            if (beside
                    && !covers(candidate, i)
                    && HOSPITAL_WORDS.contains(text.word(i).canonical())) {
                return true;
            }
        }
        return false;
    }

    /// Whether the text names a university or academy that nobody knows.
    boolean isBesideUnknown() {
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            if (OrganizationWords.isWhole(text.word(i).canonical())
                    && !covers(candidate, i)
                    && all.stream().noneMatch(other -> other.fit() >= 2 && covers(other, at))) {
                return true;
            }
        }
        return false;
    }

    private static boolean covers(InstitutionCandidate candidate, int word) {
        return candidate.from() <= word && word < candidate.to();
    }

    /// How many parts the body has.
    int parts() {
        return index().family().children(body()).size();
    }

    /// How many parts of the body have names that go on behind this one.
    long partsNamedAfter() {
        return index().partsNamedAfter(key, body());
    }

    /// How many other bodies have names that go on behind this one.
    int longerNames() {
        return longerNames.size();
    }

    /// Whether a university is among those with a longer name.
    boolean isStartOfUniversity() {
        return index().isAnyUniversity(longerNames);
    }
}
