package org.papergraph.citation.name;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Words;

/// Collects the names of a list one after the other, as the patterns of [NameStyles] find them.
class NameCollector {
    protected final String text;
    protected final Vocabulary vocabulary;
    protected final List<LeadingNames.Name> names = new ArrayList<>();
    /// Parts of the name found last.
    protected String family = "";
    protected String given = "";

    NameCollector(String text, Vocabulary vocabulary) {
        this.text = text;
        this.vocabulary = vocabulary;
    }

    /// Where the next name of the list would begin, or -1 if nothing joins one to the last.
    protected int next() {
        int end = names.getLast().end();
        if (NameLook.isListed(text, end)) {
            return end + 2;
        }
        if (!NameLook.mayGoOn(text, end)) {
            return -1;
        }
        Matcher between = NameStyles.BETWEEN.matcher(text).region(end, text.length());
        if (!between.lookingAt()) {
            return -1;
        }
        // "Okonjo, Adaeze/ Vogt, Claus", but not "Becoming SRE / Ada Okonjo"
        boolean slash = text.substring(between.start(), between.end()).indexOf('/') >= 0;
        return slash && !isInverted(names.getFirst()) ? -1 : between.end();
    }

    private boolean isInverted(LeadingNames.Name name) {
        return text.substring(name.start(), name.end()).indexOf(',') > 0;
    }

    protected boolean stands(Pattern pattern, int at) {
        return pattern.matcher(text).region(at, text.length()).lookingAt();
    }

    /// Takes a name whose family name stands first.
    protected boolean name(Pattern pattern, int at) {
        return name(pattern, at, (_, _) -> true);
    }

    /// Takes such a name if its family name and its given part will do.
    protected boolean name(Pattern pattern, int at, BiPredicate<String, String> mayBeName) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt() || !mayBeName.test(matcher.group(1), matcher.group(2))) {
            return false;
        }
        take(at, matcher.end(), matcher.group(1) + suffix(matcher), matcher.group(2));
        return true;
    }

    /// "III" of "Lind, W. D. III", or "Jr." of "Lind, Jr., W. D.", a space before it; empty where there is none.
    private String suffix(Matcher name) {
        String around = text.substring(name.end(1), name.start(2)) + text.substring(name.end(2), name.end());
        String suffix = Words.trimmed(around, ", ", ", ");
        return NameStyles.SUFFIXES.contains(suffix.replace(".", "")) ? " " + suffix : "";
    }

    protected void take(int start, int end, String familyPart, String givenPart) {
        family = familyPart;
        given = givenPart;
        names.add(new LeadingNames.Name(start, end, given + " " + family));
    }

    /// Takes a name that stands in reading order.
    protected boolean inReadingOrder(Pattern pattern, int at) {
        Matcher matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        names.add(new LeadingNames.Name(at, matcher.end(), matcher.group()));
        return true;
    }

    /// End of the mark of editors behind the names, or of the names.
    protected int endOfRole(int end) {
        if (!NameLook.mayHaveRole(text, end)) {
            return end;
        }
        Matcher role = NameStyles.ROLE.matcher(text).region(end, text.length());
        return role.lookingAt() ? role.end() : end;
    }
}
