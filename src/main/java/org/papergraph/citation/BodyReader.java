package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;

/// Reads organizations and their departments out of the text that names them.
final class BodyReader {
    private static final Pattern VAGUE = Pattern.compile("(?i).*\\b(?:various|several|many|multiple|different)\\b.*");
    private static final Pattern DEPARTMENT_THEN_BODY = Pattern.compile(
            "(?i)^((?:dept\\.?|department|school|faculty|institute) (?:of|for) [\\p{L} &-]+?)\\s+((?:the "
                    + ")?(?:university|université|universität|college)\\b.*|[\\p{Lu}][\\p{L}]+ (?:university|"
                    + "college)\\b.*)$");
    private static final Set<String> PLACES = Set.of(
            "usa",
            "u.s.a.",
            "us",
            "uk",
            "u.k.",
            "england",
            "scotland",
            "wales",
            "ireland",
            "germany",
            "france",
            "italy",
            "spain",
            "portugal",
            "switzerland",
            "austria",
            "finland",
            "sweden",
            "norway",
            "denmark",
            "netherlands",
            "the netherlands",
            "belgium",
            "poland",
            "greece",
            "turkey",
            "israel",
            "india",
            "china",
            "japan",
            "korea",
            "south korea",
            "taiwan",
            "singapore",
            "australia",
            "new zealand",
            "canada",
            "brazil",
            "mexico",
            "russia",
            "california",
            "massachusetts",
            "new york",
            "london",
            "paris",
            "berlin",
            "munich",
            "zurich",
            "boston",
            "san francisco",
            "seattle",
            "toronto",
            "montreal",
            "beijing",
            "shanghai",
            "tokyo",
            "hong kong",
            "moscow",
            "western australia",
            "new south wales",
            "ontario",
            "quebec",
            "texas",
            "illinois",
            "washington",
            "oxford uk",
            "pittsburgh",
            "mountain view",
            "palo alto",
            "palo alto ca",
            "redmond",
            "redmond wa",
            "cambridge ma",
            "ca",
            "ma",
            "ny",
            "il",
            "tx",
            "wa",
            "pa",
            "iran",
            "argentina",
            "chile",
            "czech republic",
            "hungary",
            "romania");

    private final BodyShape shape;

    BodyReader(Lexicon lexicon) {
        this.shape = new BodyShape(lexicon);
    }

    /// Organizations in a text such as "Department of X, University of Y and Z Lab".
    List<Affiliation> read(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : text.split("\\s*[,;|\\n\u001F\u001E()]\\s*|\\s+(?:/|x)\\s+|/")) {
            parts.addAll(conjoined(part));
        }
        List<Affiliation> found = new ArrayList<>();
        List<String> departments = new ArrayList<>();
        boolean university = parts.stream().anyMatch(BodyShape::isUniversity);
        for (String part : parts) {
            String name = cleaned(part);
            boolean lower = !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && shape.score(name) < 3;
            if (name.isEmpty() || VAGUE.matcher(name).matches() || lower) {
                continue;
            }
            if (isPlace(name, found)) {
                continue;
            }
            if (isPart(name, university)) {
                if (found.isEmpty() || !departments.isEmpty() || !attach(found, name)) {
                    departments.add(name);
                }
                continue;
            }
            flush(found, departments, name);
        }
        departments.forEach(name -> found.add(Affiliation.of(name)));
        return found.stream().distinct().toList();
    }

    private boolean isPlace(String name, List<Affiliation> found) {
        String lower = name.toLowerCase(Locale.ROOT).replaceAll("[.\\d]", "").strip();
        boolean repeated = found.stream()
                .anyMatch(f -> f.organization().toLowerCase(Locale.ROOT).contains(lower));
        return PLACES.contains(lower)
                || (repeated && !found.isEmpty())
                || (!found.isEmpty() && shape.score(name) <= 0.5);
    }

    private boolean isPart(String name, boolean university) {
        boolean department = BodyShape.isDepartment(name) && !BodyShape.isUniversity(name);
        boolean institute = university
                && !BodyShape.isUniversity(name)
                && name.toLowerCase(Locale.ROOT).contains("institute");
        return (department && shape.score(name.toLowerCase(Locale.ROOT)) < 3.39) || institute;
    }

    /// A department behind its university: "University of Toronto, Dept of Computer Science".
    private static boolean attach(List<Affiliation> found, String department) {
        Affiliation last = found.getLast();
        if (last.department().isPresent() || !BodyShape.isUniversity(last.organization())) {
            return false;
        }
        found.set(found.size() - 1, new Affiliation(last.organization(), Optional.of(department)));
        return true;
    }

    private static void flush(List<Affiliation> found, List<String> departments, String name) {
        if (departments.isEmpty()) {
            found.add(Affiliation.of(name));
        }
        departments.forEach(department -> found.add(new Affiliation(name, Optional.of(department))));
        departments.clear();
    }

    /// Splits at "and" and "&" where bodies stand on both sides, and between a department and its university.
    private List<String> conjoined(String text) {
        var glued = DEPARTMENT_THEN_BODY.matcher(text.strip());
        if (glued.matches()) {
            return List.of(glued.group(1), glued.group(2));
        }
        var join = Pattern.compile("\\s+(?:and|&|und|et)\\s+").matcher(text);
        while (join.find()) {
            String left = text.substring(0, join.start());
            String right = text.substring(join.end());
            if (shape.score(left) > 1.5 && shape.score(right) > 1.5) {
                List<String> parts = new ArrayList<>(conjoined(left));
                parts.addAll(conjoined(right));
                return parts;
            }
        }
        return List.of(text);
    }

    private static String cleaned(String part) {
        return part.replaceFirst("^(?:(?:and|&|at|from|und|et|by|the)\\s+)+", "")
                .replaceAll("^[\\s.:\\[\\]-]+|[\\s,:;\\[\\]-]+$", "")
                .replaceFirst("(?<=[\\p{L}]{4})\\.$", "");
    }
}
