package org.papergraph.citation.venue;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.FirstLetters;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.Words;

/// Tells whether a piece of text is the name of a publisher of books or of a platform of courses.
public final class PublisherShape {
    private static final Set<String> LEADS = Set.of(
            "published", "in", "on", "at", "via", "a", "an", "the", "изд", "изд.", "éditions", "édition", "verlag");
    private static final FirstLetters LEAD_LETTERS = FirstLetters.of(LEADS);
    private static final Pattern LEAD =
            Pattern.compile("^(?:published by|in|on|at|via|an?|the|изд\\.?|éditions?|verlag) ");
    private static final List<String> ENDS = List.of("book", "series", "verlag", "ed.");
    private static final Pattern BEHIND = Pattern.compile(" (?:book|book series|series|verlag|ed\\.)$");
    private static final Pattern IMPRINT =
            Pattern.compile("\\b(?:vieweg|verlag|oldenbourg|gabler|professional|academic|publishers?|publishing|"
                    + "international|berlin|spektrum|press|books|education|sons|london|cham|singapore|nature|"
                    + "business|science)\\b");
    private static final Pattern CJK_HOUSE =
            Pattern.compile("[\\p{IsHan}\\p{IsKatakana}\\p{IsHangul}a-z]{2,14}(?:出版社|出版|出版会|出版會|書店|书店|書房|书局|講談社|출판사)|"
                    + "[\\p{IsHan}\\p{IsKatakana}]{2,5}社");
    /// Words that only the names of publishing houses begin or end with.
    private static final Pattern HOUSE =
            Pattern.compile("(?:verlag|presses|prensas|éditions|editions|ediciones|editorial|editora|edizioni|"
                    + "edições|editura|wydawnictwo|издательство|изд-во|nakladatelství) .*|.* (?:press|verlag(?: "
                    + "gmbh)?|publishing"
                    + "(?: company| house| co\\.?)?|publishers?|publications|"
                    + "univ(?:\\.|ersity)? pr|éditions|editions|ediciones|"
                    + "editores|editrice|éditeurs?|editora|editore|editori|uitgevers|yayınevi|vydavatelství|"
                    + "edizioni|kiadó|yayınları|förlag|forlag|uitgeverij|pubn)");

    private static final Set<String> HOUSE_FIRST = Set.of(
            "verlag",
            "presses",
            "prensas",
            "éditions",
            "editions",
            "ediciones",
            "editorial",
            "editora",
            "edizioni",
            "edições",
            "editura",
            "wydawnictwo",
            "издательство",
            "изд-во",
            "nakladatelství");
    private static final Set<String> HOUSE_LAST = Set.of(
            "press",
            "verlag",
            "gmbh",
            "pr",
            "publishing",
            "company",
            "house",
            "co",
            "co.",
            "publisher",
            "publishers",
            "publications",
            "éditions",
            "editions",
            "ediciones",
            "editores",
            "editrice",
            "éditeur",
            "éditeurs",
            "editora",
            "editore",
            "editori",
            "uitgevers",
            "yayınevi",
            "vydavatelství",
            "edizioni",
            "kiadó",
            "yayınları",
            "förlag",
            "forlag",
            "uitgeverij",
            "pubn");
    /// "Éditions B42", "Les presses du réel", but not "édition augmentée".
    private static final Pattern FRENCH = Pattern.compile("(?:les )?(?:(?:éditions|presses)(?= )|édition (?!originale|"
            + "augmentée|revue|corrigée|critique|bilingue|spéciale|numérique|électronique|intégrale|annotée|établie|"
            + "de |du |des )\\S++)(?: \\S++){0,4}");
    private static final List<String> FRENCH_WORDS = List.of("édition", "presses");
    private static final int SHORTEST_GLUED = 8;
    /// "House of", "library of", "publications of".
    private static final List<String> ARABIC = List.of("دار ", "مكتبة ", "منشورات ");
    private static final String CJK_HOUSE_LAST = "社版会會店房局사";

    private static final List<String> COMPANY_ENDS = List.of(".", "inc", "ltd", "gmbh");
    /// "Prentice-Hall Inc.", "Addison-Wesley Pub. Co."
    private static final Pattern COMPANY =
            Pattern.compile(",? (?:pub\\.? co|co|inc|ltd|llc|gmbh|b\\.v|corp|pub|publ)\\.?$");
    private static final Pattern SHORT_PRESS =
            Pattern.compile("(?:\\p{Lu}\\S+ ){1,3}UP|U (?:of )?\\p{Lu}\\S+(?: \\p{Lu}\\S+)? P");

    private final Lexicon lexicon;

    public PublisherShape(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// "Oxford UP", "U of Chicago P": the press of a university as the humanities shorten it.
    public static boolean isAbbreviated(String text) {
        return text.endsWith("P") && SHORT_PRESS.matcher(text).matches();
    }

    /// @param lower the text in lower case
    public boolean is(String lower) {
        if (Words.containsAny(lower, FRENCH_WORDS) && FRENCH.matcher(lower).matches()) {
            return true;
        }
        String bare = bare(lower);
        if (lexicon.isPublisher(bare) || isCjkHouse(bare)) {
            return true;
        }
        if (bare.indexOf(' ') < 0) {
            // "Marin-Verlag", "Seeverlag"
            return bare.length() > SHORTEST_GLUED && bare.endsWith("verlag");
        }
        if (Words.startsWithAny(bare, ARABIC)) {
            return Words.count(bare, ' ') <= 3;
        }
        String first = Words.first(bare);
        if (bare.contains(" verlag ") || (first.length() > SHORTEST_GLUED && first.endsWith("verlag"))) {
            return true;
        }
        boolean house = HOUSE_FIRST.contains(first) || HOUSE_LAST.contains(Words.last(bare));
        if (!house && !lexicon.startsPublisher(first)) {
            return false;
        }
        List<String> words = Words.split(bare, " ");
        boolean imprint = words.size() > 1 && words.size() <= 4 && startsImprint(words);
        return (imprint && IMPRINT.matcher(bare).find())
                || (house && words.size() <= 5 && HOUSE.matcher(bare).matches());
    }

    /// The name without what stands around it in references.
    private static String bare(String lower) {
        boolean led = LEAD_LETTERS.mayStandAt(lower, 0) && LEADS.contains(Words.first(lower));
        String bare = led ? LEAD.matcher(lower).replaceFirst("") : lower;
        if (isOneOf(lastOf(bare), "ksg.") && Words.endsWithAny(bare, ENDS)) {
            bare = BEHIND.matcher(bare).replaceFirst("");
        }
        if (isOneOf(lastOf(bare), ".cdh") && Words.endsWithAny(bare, COMPANY_ENDS)) {
            bare = COMPANY.matcher(bare).replaceFirst("");
        }
        return bare.endsWith("press.") ? bare.substring(0, bare.length() - 1) : bare;
    }

    private static char lastOf(String text) {
        return Boundaries.charAt(text, text.length() - 1);
    }

    private static boolean isOneOf(char c, String chars) {
        return chars.indexOf(c) >= 0;
    }

    private static boolean isCjkHouse(String bare) {
        return !bare.isEmpty()
                && CJK_HOUSE_LAST.indexOf(bare.charAt(bare.length() - 1)) >= 0
                && CJK_HOUSE.matcher(bare).matches();
    }

    /// "springer berlin", "mit press cambridge": the name of a publisher, and more behind it.
    private boolean startsImprint(List<String> words) {
        String first = words.getFirst();
        return (lexicon.isPublisher(first) && !first.equals("sage") && !first.equals("питер"))
                || (words.size() > 2 && lexicon.isPublisher(first + " " + words.get(1)));
    }
}
