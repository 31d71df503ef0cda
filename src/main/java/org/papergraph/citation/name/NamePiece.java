package org.papergraph.citation.name;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Sep;
import org.papergraph.citation.text.Words;

/// A piece of an author list between two separators.
///
/// @param text of it
/// @param words of it
/// @param atom place of the atom it stands in
/// @param before what separates it from the piece before
/// @param joined whether "and" stands before it
public record NamePiece(String text, List<String> words, int atom, Sep before, boolean joined) {
    private static final Set<String> JOINERS =
            Set.of("and", "und", "et", "with", "и", "con", "och", "ed", "y", "e", "en", "og", "ve", "i", "és", "dan");
    private static final Pattern JOIN =
            Pattern.compile("(?<=\\p{Ll})(?<!\\bvan)\\s+(?:e|en|og|ve|i|és|dan)\\s+(?=\\p{Lu})|"
                    + "(?:^|\\s+|"
                    + "(?<=[\\p{L}.*)\\d]))(?:&|＆|(?<![\\p{L}])(?:and|und|et|with|и|con|och|ed|"
                    + "y)(?![\\p{L}.'’-]))\\s*|[、，،]|(?<=\\p{IsHan})[和与/・](?=\\p{IsHan})");

    /// Adds the pieces of an atom. A name that a line of the source breaks is put together again.
    public static void add(String text, int atom, Sep before, List<NamePiece> pieces) {
        int first = pieces.size();
        split(text, atom, before, pieces);
        if (before != Sep.WRAP || first == 0 || first == pieces.size()) {
            return;
        }
        NamePiece left = pieces.get(first - 1);
        NamePiece right = pieces.get(first);
        if (!right.joined && (left.words.size() == 1 || right.words.size() == 1)) {
            pieces.set(first - 1, left.with(left.text + " " + right.text));
            pieces.remove(first);
        }
    }

    /// Splits the text of an atom at "and" and adds the pieces.
    private static void split(String text, int atom, Sep before, List<NamePiece> pieces) {
        if (!mayJoin(text)) {
            String part = text.strip();
            if (!part.isEmpty()) {
                pieces.add(of(part, atom, before, false));
            }
            return;
        }
        Matcher join = JOIN.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        int at = 0;
        boolean joined = false;
        Sep sep = before;
        while (findsJoin(join, text, at)) {
            String part = text.substring(at, join.start()).strip();
            if (!part.isEmpty()) {
                pieces.add(of(part, atom, sep, joined));
                sep = Sep.SPACE;
            }
            joined = true;
            at = join.end();
        }
        String part = text.substring(at).strip();
        if (!part.isEmpty()) {
            pieces.add(of(part, atom, sep, joined));
        }
    }

    public static NamePiece of(String text, int atom, Sep before, boolean joined) {
        return new NamePiece(text, Words.split(text, " ~\t\n"), atom, before, joined);
    }

    /// Whether "and" or its like stands from this place on; the matcher then holds it with the spaces around it.
    private static boolean findsJoin(Matcher join, String text, int from) {
        for (int i = from; i < text.length(); i++) {
            if (mayJoin(text, i)) {
                int start = i;
                while (start > from && Character.isWhitespace(text.charAt(start - 1))) {
                    start--;
                }
                if (join.region(start, text.length()).lookingAt()
                        || join.region(i, text.length()).lookingAt()) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean mayJoin(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (mayJoin(text, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a mark or a word that may join names starts at this place.
    private static boolean mayJoin(String text, int i) {
        char c = text.charAt(i);
        if (!Character.isLowerCase(c)) {
            return Words.isOneOf(c, "&＆、，،和与/・");
        }
        if (i > 0 && Character.isLetter(text.charAt(i - 1))) {
            return false;
        }
        int end = i + 1;
        while (end < text.length() && end <= i + 4 && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end <= i + 4 && JOINERS.contains(text.substring(i, end));
    }

    public NamePiece with(String newText) {
        return of(newText, atom, before, joined);
    }
}
