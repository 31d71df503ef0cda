package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;

/// The other candidates of an affiliation, as one of them sees them: those that the same words name, those whose names
/// hold its own, and those named elsewhere.
final class InstitutionNeighbours {
    private final InstitutionSurvey survey;
    private final InstitutionCandidate candidate;
    private final List<InstitutionCandidate> others;
    private final List<InstitutionCandidate> rivals;
    private final List<InstitutionCandidate> around;
    private final List<InstitutionCandidate> elsewhere;

    /// @param survey the affiliation and its candidates
    /// @param candidate whose neighbours these are
    /// @param hasPlace whether the text tells where a candidate sits
    InstitutionNeighbours(
            InstitutionSurvey survey, InstitutionCandidate candidate, Predicate<InstitutionCandidate> hasPlace) {
        this.survey = survey;
        this.candidate = candidate;
        this.others = survey.all().stream()
                .filter(other -> !other.isOf(candidate.institution()))
                .toList();
        boolean placed = hasPlace.test(candidate);
        this.rivals = others(other -> other.isAt(candidate) && (!placed || hasPlace.test(other)));
        this.around = others(candidate::isInside);
        this.elsewhere = others(other -> !other.shares(candidate));
    }

    private List<InstitutionCandidate> others(Predicate<InstitutionCandidate> which) {
        List<InstitutionCandidate> found = new ArrayList<>();
        for (InstitutionCandidate other : others) {
            if (which.test(other)) {
                found.add(other);
            }
        }
        return found;
    }

    private Institution body() {
        return candidate.institution();
    }

    private InstitutionFamily family() {
        return survey.index().family();
    }

    /// Others that the same words name; where the text tells the place of this one, only those of that place.
    List<InstitutionCandidate> rivals() {
        return rivals;
    }

    boolean hasRival(Predicate<InstitutionCandidate> which) {
        return !rivals.isEmpty() && rivals.stream().anyMatch(which);
    }

    double mostOfRivals(ToDoubleFunction<InstitutionCandidate> measure) {
        return rivals.stream().mapToDouble(measure).max().orElse(0);
    }

    boolean isInsideName() {
        return !around.isEmpty();
    }

    boolean isInsideNameOfItsPart() {
        return around.stream()
                .anyMatch(other -> family().ancestors(other.institution()).contains(body().reference()));
    }

    boolean isInsideNameOfRelated() {
        return isAny(around, family().related(body()));
    }

    /// Whether a body that belongs beside this one has a name inside this one's.
    boolean hasRelatedInside() {
        Set<String> related = family().related(body());
        return !related.isEmpty() && isAny(others(other -> other.isInside(candidate)), related);
    }

    /// How many other bodies have full names inside this one.
    int namesInside() {
        return others(other -> other.isInside(candidate) && other.isFullName()).size();
    }

    private static boolean isAny(List<InstitutionCandidate> candidates, Set<String> references) {
        return candidates.stream()
                .anyMatch(one -> references.contains(one.institution().reference()));
    }

    /// At how many places this body is named.
    long mentions() {
        if (survey.all().size() == 1) {
            return 1;
        }
        return survey.all().stream()
                .filter(other -> other.isOf(body()))
                .map(other -> List.of(other.from(), other.to()))
                .distinct()
                .count();
    }

    /// How many other bodies have full names elsewhere.
    long bodiesElsewhere() {
        return elsewhere.stream()
                .filter(InstitutionCandidate::isFullName)
                .map(other -> other.institution().reference())
                .distinct()
                .count();
    }

    /// Whether a body of a kind is named elsewhere, by a full name.
    boolean isElsewhere(Kind kind) {
        return isElsewhere(other -> other.institution().kinds().contains(kind));
    }

    private boolean isElsewhere(Predicate<InstitutionCandidate> which) {
        for (InstitutionCandidate other : elsewhere) {
            if (other.isFullName() && which.test(other)) {
                return true;
            }
        }
        return false;
    }

    boolean isPartElsewhere() {
        Set<String> parts = family().children(body());
        return !parts.isEmpty()
                && isElsewhere(other -> parts.contains(other.institution().reference()));
    }

    /// In how many registers the best known of the bodies elsewhere is listed.
    int mostRegistersElsewhere() {
        return elsewhere.stream()
                .filter(InstitutionCandidate::isFullName)
                .mapToInt(other -> other.institution().listing().registers())
                .max()
                .orElse(0);
    }

    boolean isSameCityElsewhere() {
        String city = body().place().city();
        return !city.isEmpty()
                && isElsewhere(other -> other.institution().place().city().equals(city));
    }

    boolean isSameCountryElsewhere() {
        String country = body().place().countryCode();
        return !country.isEmpty()
                && isElsewhere(
                        other -> other.institution().place().countryCode().equals(country));
    }

    boolean isOtherCountryElsewhere() {
        String country = body().place().countryCode();
        return !country.isEmpty()
                && isElsewhere(
                        other -> !other.institution().place().countryCode().isEmpty()
                                && !other.institution().place().countryCode().equals(country));
    }

    /// Whether a body that this one is part of is named too, maybe inside this one's name.
    boolean isBesideItsWhole() {
        return !others.isEmpty() && isAny(others, family().ancestors(body()));
    }

    boolean isLast() {
        return !elsewhere.isEmpty() && elsewhere.stream().noneMatch(other -> other.from() > candidate.from());
    }
}
