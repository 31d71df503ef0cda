package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.name.BodyShape;
import org.papergraph.citation.name.NameShape;
import org.papergraph.citation.name.Vocabulary;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Plain;
import org.papergraph.citation.text.StemPattern;
import org.papergraph.citation.text.Words;

/// Finds people and hosts inside titles such as "Ann Lee's Compilers Class at Stanford": lists of courses and talks
/// often name them nowhere else.
final class TitleMiner {
    private static final Pattern POSSESSIVE =
            Pattern.compile("^((?:\\p{Lu}[\\p{L}.'-]*|van|von|de|der|&|and|la|le)(?:\\s+(?:\\p{Lu}[\\p{L}.-]*|"
                    + "van|von|de|der|&|and|la|le)){0,6}?)['’]s?\\s+(.+)$");
    private static final StemPattern KIND =
            StemPattern.of("(?iU)\\b(?:class|list|blog|homepage|home page|website|course|couse|lectures?|notes|"
                    + "tutorial|book|review|exam|reading list|"
                    + "seminar|bootcamp|summer school|talk|series|intro(?:duction)?|guide|workshop|[A-Z]{2,5}[ -]?\\d"
                    + "{2,4}[A-Za-z]?|\\d{1,2}[-.]\\d{3})\\b|[\"“]");
    private static final Pattern AT =
            Pattern.compile("(?:\\s(?:at|from|@)\\s?|\\s?@\\s?|\\s[-–]\\s)([\\p{Lu}][\\p{L}.& ]+?)(?:\\s*\\(.*)?$");
    private static final Pattern ON = Pattern.compile("(?i)\\s(?:on|at|by|from|via)\\s+([\\p{L}. ]+?)$");
    private static final Pattern KEEPER =
            Pattern.compile("^(\\p{Lu}\\S+ \\p{Lu}\\S+) (?i:blog|homepage|home page|website|web page|page)$");
    private static final Pattern LEAD = Pattern.compile("^([\\p{Lu}][\\p{L}.& ]{1,40}?):\\s");

    private static final Set<String> INTRODUCERS = Set.of("at", "from", "@", "for", "of", "in", "-", "–");

    private final Lexicon lexicon;
    private final Vocabulary vocabulary;
    private final NameShape names;
    private final BodyShape bodies;

    TitleMiner(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.lexicon = vocabulary.lexicon();
        this.names = new NameShape(vocabulary);
        this.bodies = new BodyShape(lexicon);
    }

    /// What a title names besides the work.
    record Found(List<String> people, List<String> bodies, Optional<String> platform) {}

    private static final Found NOTHING = new Found(List.of(), List.of(), Optional.empty());

    Found mine(String title) {
        return mine(title, false, false);
    }

    /// @param course whether the title is known to be a course's
    /// @param authored whether several authors are known: the title of their paper says not where they work
    Found mine(String title, boolean course, boolean authored) {
        if (title.isEmpty()) {
            return NOTHING;
        }
        TitleSigns signs = TitleSigns.of(title);
        boolean kind = course || (signs.kind() && KIND.isIn(title));
        if (!kind && !signs.placed() && (authored || !signs.hosted())) {
            return NOTHING;
        }
        List<String> people = new ArrayList<>();
        List<String> found = new ArrayList<>();
        String rest = title;
        if (kind && signs.owned()) {
            Matcher possessive = POSSESSIVE.matcher(title);
            if (possessive.matches() && isPerson(possessive.group(1))) {
                people.addAll(NameShape.people(possessive.group(1)));
                rest = possessive.group(2);
            }
        }
        Optional<String> platform = signs.placed() ? platform(title) : Optional.empty();
        if (kind) {
            known(rest, platform.isPresent() || !people.isEmpty()).ifPresent(found::add);
            leadingName(title, found)
                    .or(() -> keeper(title))
                    .filter(name -> people.isEmpty())
                    .ifPresent(people::add);
        }
        if (found.isEmpty() && signs.hosted() && (kind || !authored)) {
            host(title).ifPresent(found::add);
        }
        if (found.isEmpty() && kind) {
            lead(title).ifPresent(found::add);
        }
        return new Found(people, found, platform);
    }

    /// "A Course on Reeds at Leeds", "A Course on Reeds, University of Leeds": the body that a title ends with.
    private Optional<String> host(String title) {
        int comma = title.lastIndexOf(", ");
        String last = comma < 0 ? "" : title.substring(comma + 2).strip();
        if (!last.isEmpty()
                && Character.isUpperCase(last.charAt(0))
                && bodies.score(last) > 3
                && !lexicon.isPlatform(lower(last))) {
            return Optional.of(last);
        }
        Matcher at = AT.matcher(title);
        return at.find() && bodies.score(at.group(1)) > 2 && !lexicon.isPlatform(lower(at.group(1)))
                ? Optional.of(at.group(1).strip())
                : Optional.empty();
    }

    /// "Leeds: A Course on Reeds": the body that a title begins with.
    private Optional<String> lead(String title) {
        Matcher lead = LEAD.matcher(title);
        return title.indexOf(':') > 0 && lead.find() && bodies.score(lead.group(1)) > 3
                ? Optional.of(lead.group(1))
                : Optional.empty();
    }

    private static String lower(String text) {
        return text.strip().toLowerCase(Locale.ROOT);
    }

    private boolean isPerson(String text) {
        if (bodies.score(text) > 2) {
            return false;
        }
        double score = names.score(text);
        boolean single = text.indexOf(' ') < 0 && score > -1 && !vocabulary.isCommon(lower(text));
        boolean families = text.matches(".*\\s(?:&|and)\\s.*") && score > -0.5;
        return score > 0.2 || single || families;
    }

    private Optional<String> platform(String title) {
        // Nothing but letters, full stops and spaces stands behind the word.
        int start = title.length();
        while (start > 0
                && (Character.isLetter(title.charAt(start - 1)) || ". \n".indexOf(title.charAt(start - 1)) >= 0)) {
            start--;
        }
        Matcher on = ON.matcher(title);
        return on.find(start) && lexicon.isPlatform(lower(on.group(1)))
                ? Optional.of(on.group(1).strip())
                : Optional.empty();
    }

    /// The first known body that the words of a title name.
    private Optional<String> known(String title, boolean anywhere) {
        List<String> words = Words.split(Words.spaced(title, "\"“”()"), " ");
        for (int length = 3; length >= 1; length--) {
            for (int i = 0; i + length <= words.size(); i++) {
                boolean placed = i == 0
                        || anywhere
                        || introduces(words.get(i - 1))
                        || words.get(i).startsWith("@");
                String name = placed ? bare(String.join(" ", words.subList(i, i + length))) : "";
                name = name.indexOf(',') < 0 ? name : "";
                boolean upper = !name.isEmpty() && Character.isUpperCase(name.charAt(0));
                boolean sure = upper
                        && (lexicon.isBody(lower(name)) || (length > 1 && bodyEnds(name) && bodies.score(name) >= 3.1));
                if (sure && !lexicon.isPlatform(lower(name))) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }

    /// Words without the genitive or the mark behind them and the "@" before them.
    private static String bare(String words) {
        int end = words.length();
        end -= words.endsWith("'s") || words.endsWith("’s") ? 2 : 0;
        end -= end > 0 && ",:;".indexOf(words.charAt(end - 1)) >= 0 ? 1 : 0;
        return words.substring(end > 0 && words.charAt(0) == '@' ? 1 : 0, end);
    }

    private static boolean bodyEnds(String name) {
        String last = name.substring(name.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return BodyShape.isHead(last) && !"school".equals(last);
    }

    private static boolean introduces(String word) {
        return INTRODUCERS.contains(word.toLowerCase(Locale.ROOT));
    }

    /// "Ann Lee Blog": a name before a word for what a person keeps.
    private Optional<String> keeper(String title) {
        Matcher keeper = KEEPER.matcher(title);
        boolean person = keeper.matches() && names.score(keeper.group(1)) > 1 && bodies.score(keeper.group(1)) < 2;
        return person ? Optional.of(keeper.group(1)) : Optional.empty();
    }

    /// "David Silver DeepMind class": two words of a name before a body.
    private Optional<String> leadingName(String title, List<String> found) {
        List<String> words = Words.split(Words.singleSpaced(title), " ");
        if (words.size() < 4) {
            return Optional.empty();
        }
        String name = words.get(0) + " " + words.get(1);
        boolean given = lexicon.isGivenName(Plain.letters(lower(words.get(0)))) && names.score(name) > 1.5;
        if (given && lexicon.isBody(lower(words.get(2)))) {
            if (found.isEmpty()) {
                found.add(words.get(2));
            }
            return Optional.of(name);
        }
        return Optional.empty();
    }
}
