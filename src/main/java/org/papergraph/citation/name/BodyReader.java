package org.papergraph.citation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Memo;
import org.papergraph.citation.text.Words;

/// Reads organizations and their departments out of the text that names them.
public final class BodyReader {
    private static final Pattern VAGUE =
            Pattern.compile(".*\\b(?:various|several|many|multiple|different)\\b.*|unknown|n/?a|none|tba|tbd");
    private static final List<String> VAGUE_WORDS = List.of("various", "several", "many", "multiple", "different");
    private static final int LONGEST_VAGUE = "unknown".length();
    private static final String PART =
            "(?i)^((?:dept\\.?|department|school|faculty|institute) (?:of|for) [\\p{L} &-]+?)\\s+";
    private static final List<Pattern> GLUED = List.of(
            Pattern.compile(PART + "((?:the )?(?:university|université|universität|college) (?:of|at|de) .*)$"),
            Pattern.compile(PART + "([\\p{L}]+ (?:university|college)\\b.*)$"));
    /// "МГУ Химфак", "СПбГУ ФББ": a university and its faculty.
    private static final Pattern FACULTY =
            Pattern.compile("(\\p{IsCyrillic}+) ((?iu:\\p{IsCyrillic}*(?:фак|мехмат))|[А-Я]{2,5})");
    /// "Huawei二作": how many authors stand before the one who works there.
    private static final Pattern PLACE_AMONG_AUTHORS = Pattern.compile("(?:[一二三四五六]|通讯)作$");
    /// "UC Berkeley undergrad": what somebody is there.
    private static final Pattern ROLE = Pattern.compile(
            " (?:undergrad(?:uate)?|UG|(?:(?:grad(?:uate)?|[Pp]h\\.?D\\.?|[Mm]aster'?s?) )?student|postdoc)$");
    private static final Set<String> ROLE_ENDS = Set.of("undergrad", "undergraduate", "UG", "student", "postdoc");
    private static final Pattern ACRONYM = Pattern.compile("\\p{Lu}{4,}");
    private static final Pattern BORDER = Pattern.compile("\\s*[,;|\\n\u001F\u001E()\\[\\]]\\s*|\\s+(?:/|x)\\s+|/");
    private static final String BORDERS = ",;|\n\u001F\u001E()[]/";
    private static final Pattern AND_BETWEEN = Pattern.compile("\\s+(?:and|und|et)\\s+|\\s*&\\s*");
    private static final List<String> CONJUNCTIONS = List.of("&", "and", "und", "et");
    private static final Pattern PLACE_BEHIND = Pattern.compile("\\s+in\\s+\\p{Lu}[\\p{L} ]+$");
    private static final String QUOTES = "\"“”„«»";
    private static final Pattern LEAD = Pattern.compile("^(?:(?:and|&|at|from|und|et|by|the)\\s+)+");
    /// Stands between bodies that "and" joins.
    private static final String AND = "&";

    private final Lexicon lexicon;
    private final BodyShape shape;
    private final Memo<String, List<Affiliation>> known = new Memo<>(this::found);

    public BodyReader(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.shape = new BodyShape(lexicon);
    }

    /// Organizations in a text such as "Department of X, University of Y and Z Lab".
    public List<Affiliation> read(String text) {
        return known.of(text);
    }

    private List<Affiliation> found(String text) {
        List<String> parts = new ArrayList<>();
        for (String part : mayBeSeveral(text) ? BORDER.split(text) : new String[] {text}) {
            parts.addAll(conjoined(part));
        }
        List<Affiliation> found = new ArrayList<>();
        List<String> departments = new ArrayList<>();
        boolean university = parts.stream().anyMatch(BodyShape::isUniversity);
        for (int i = 0; i < parts.size(); i++) {
            String part = parts.get(i);
            if (part.equals(AND)) {
                closeInstitutes(found, departments);
                continue;
            }
            String name = cleaned(part);
            String low = name.toLowerCase(Locale.ROOT);
            boolean lower = !name.isEmpty() && Character.isLowerCase(name.charAt(0)) && shape.score(name) < 3;
            boolean platform = lexicon.isPlatform(low) && shape.score(name) <= 0;
            if (platform || name.isEmpty() || lower || isVague(low)) {
                continue;
            }
            if (!found.isEmpty() && Campuses.isCampus(found.getLast().organization(), name)) {
                Affiliation whole = found.removeLast();
                found.add(new Affiliation(whole.organization() + ", " + name, whole.department()));
                continue;
            }
            if (isPlace(name, found) || (!found.isEmpty() && isSeat(name, parts, i + 1))) {
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

    private static boolean isVague(String lower) {
        return (lower.length() <= LONGEST_VAGUE || Words.containsAny(lower, VAGUE_WORDS))
                && VAGUE.matcher(lower).matches();
    }

    private static boolean mayBeSeveral(String text) {
        return Words.hasAny(text, BORDERS) || text.contains("x");
    }

    /// What stands before "and" and is no department belongs to nothing behind it.
    private static void closeInstitutes(List<Affiliation> found, List<String> departments) {
        if (departments.stream().noneMatch(BodyShape::isDepartment)) {
            departments.forEach(name -> found.add(Affiliation.of(name)));
            departments.clear();
        }
    }

    /// "Acme Research, Leeds, UK": a city that has a university, before its country.
    private boolean isSeat(String name, List<String> parts, int next) {
        return name.indexOf(' ') < 0
                && next < parts.size()
                && lexicon.isPlace(cleaned(parts.get(next)).toLowerCase(Locale.ROOT));
    }

    private boolean isPlace(String name, List<Affiliation> found) {
        String letters = Words.hasDigit(name) ? name.replaceAll("[\\d]", "") : name;
        String lower = letters.toLowerCase(Locale.ROOT).strip();
        boolean repeated = found.stream()
                .anyMatch(f -> f.organization().toLowerCase(Locale.ROOT).contains(lower));
        return lexicon.isPlace(lower)
                || (repeated && !found.isEmpty())
                || (shape.score(name) <= 0.5
                        && !found.isEmpty()
                        && !isOther(name, found.getLast().organization()));
    }

    /// "University of Lund, MBSU": the short name of another body, which begins with another letter.
    private static boolean isOther(String name, String before) {
        return ACRONYM.matcher(name).matches() && name.charAt(0) != before.charAt(0);
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

    private void flush(List<Affiliation> found, List<String> departments, String name) {
        if (departments.isEmpty()) {
            Matcher faculty = FACULTY.matcher(name);
            boolean known = faculty.matches() && lexicon.isBody(faculty.group(1).toLowerCase(Locale.ROOT));
            found.add(known ? new Affiliation(faculty.group(1), Optional.of(faculty.group(2))) : Affiliation.of(name));
        }
        departments.forEach(department -> found.add(new Affiliation(name, Optional.of(department))));
        departments.clear();
    }

    /// Splits at "and" and "&" where bodies stand on both sides, and between a department and its university.
    private List<String> conjoined(String text) {
        for (Pattern pattern : BodyShape.isUniversity(text) ? GLUED : List.<Pattern>of()) {
            Matcher glued = pattern.matcher(text.strip());
            if (glued.matches()) {
                return List.of(glued.group(1), glued.group(2));
            }
        }
        if (!Words.containsAny(text, CONJUNCTIONS)) {
            return List.of(text);
        }
        Matcher join = AND_BETWEEN.matcher(lexicon.isBody(text.toLowerCase(Locale.ROOT)) ? "" : text);
        while (join.find()) {
            String left = text.substring(0, join.start());
            String right = text.substring(join.end());
            if (shape.score(left) > 1.5 && shape.score(right) > 1.5) {
                List<String> parts = new ArrayList<>(conjoined(left));
                parts.add(AND);
                parts.addAll(conjoined(right));
                return parts;
            }
        }
        return List.of(text);
    }

    private static String cleaned(String part) {
        String name = EtAl.without(part);
        name = name.endsWith("作") ? PLACE_AMONG_AUTHORS.matcher(name).replaceFirst("") : name;
        name = ROLE_ENDS.contains(Words.last(name)) ? ROLE.matcher(name).replaceFirst("") : name;
        name = name.contains("in") ? PLACE_BEHIND.matcher(name).replaceFirst("") : name;
        name = Words.trimmed(LEAD.matcher(Words.trimmed(name, QUOTES, QUOTES)).replaceFirst(""), ".:[]-", ",:;[]-");
        return endsInWord(name) ? name.substring(0, name.length() - 1) : name;
    }

    /// Whether a full stop stands behind four letters.
    private static boolean endsInWord(String name) {
        int end = name.length() - 1;
        return end >= 4
                && name.charAt(end) == '.'
                && name.substring(end - 4, end).chars().allMatch(Character::isLetter);
    }
}
