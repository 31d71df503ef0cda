package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/// Reads an organization's name as written: which known institutions it names and, where it holds more than one part
/// between commas, which part is the department and which only a place.
final class OrganizationReader {
    private static final Pattern COMMA = Pattern.compile("\\s*[,;]\\s*(?!(?i:ltd|inc|llc|corp|gmbh)\\b)");

    private final InstitutionMatcher matcher;
    private final Set<String> partWords = OrganizationWords.BUILT_IN.partWords();

    OrganizationReader(InstitutionMatcher matcher) {
        this.matcher = matcher;
    }

    OrganizationReading read(String written) {
        OrganizationText text = OrganizationText.of(written);
        InstitutionMatch match = matcher.match(text);
        List<String> parts = parts(written);
        if (match.main().isPresent() || !match.bodies().isEmpty()) {
            Optional<String> department = match.main().isPresent()
                    ? parts.stream().filter(this::isDepartment).findFirst()
                    : Optional.empty();
            String name = department.isEmpty()
                    ? written
                    : parts.stream()
                            .filter(part -> matcher.match(OrganizationText.of(part))
                                    .main()
                                    .equals(match.main()))
                            .findFirst()
                            .orElse(written);
            return new OrganizationReading(name, match, "", department);
        }
        String organization = organization(parts);
        Optional<String> department = parts.stream()
                .takeWhile(part -> !part.equals(organization))
                .filter(this::isDepartment)
                .findFirst();
        String key = OrganizationText.of(organization).key();
        return new OrganizationReading(organization, match, key.isEmpty() ? organization.strip() : key, department);
    }

    /// The parts between commas without the places at the end.
    private List<String> parts(String written) {
        List<String> parts = new ArrayList<>(List.of(COMMA.split(written.strip())));
        parts.removeIf(String::isBlank);
        while (parts.size() > 1 && isPlace(parts.getLast())) {
            parts.removeLast();
        }
        return parts.isEmpty() ? List.of(written) : parts;
    }

    private boolean isPlace(String part) {
        String key = OrganizationText.of(part).key();
        return key.isEmpty()
                || OrganizationPlaces.isCountry(key)
                || matcher.index().isPlace(key)
                || (key.chars().anyMatch(Character::isDigit) && !key.contains(" "));
    }

    /// The last part that is a university or the like; of others the first behind the departments, else all of them.
    private String organization(List<String> parts) {
        for (String part : parts.reversed()) {
            if (OrganizationText.of(part).words().stream()
                    .anyMatch(word -> OrganizationWords.isWhole(word.canonical()))) {
                return part;
            }
        }
        if (parts.size() == 1 || !isDepartment(parts.getFirst())) {
            return String.join(", ", parts);
        }
        return parts.stream().filter(part -> !isDepartment(part)).findFirst().orElse(parts.getLast());
    }

    /// A part that names a department, school or laboratory and no known body of its own.
    private boolean isDepartment(String part) {
        OrganizationText text = OrganizationText.of(part);
        return text.words().stream().anyMatch(word -> partWords.contains(word.canonical()))
                && text.words().stream().noneMatch(word -> OrganizationWords.isWhole(word.canonical()))
                && matcher.match(text).bodies().isEmpty();
    }
}
