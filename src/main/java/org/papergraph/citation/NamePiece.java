package org.papergraph.citation;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A piece of an author list between two separators.
///
/// @param text of it
/// @param atom place of the atom it stands in
/// @param before what separates it from the piece before
/// @param joined whether "and" stands before it
record NamePiece(String text, int atom, Sep before, boolean joined) {
    private static final List<String> JOINERS = List.of(
            "and", "und", "et", "with", "и", "con", "och", "ed", "y", " e ", " en ", " og ", " ve ", " i ", " és ");
    private static final Pattern JOIN = Pattern.compile("(?<=\\p{Ll})\\s+(?:e|en|og|ve|i|és)\\s+(?=\\p{Lu})|"
            + "(?:^|\\s+|"
            + "(?<=[\\p{L}.*)\\d]))(?:&|＆|(?<![\\p{L}])(?:and|und|et|with|и|con|och|ed|"
            + "y)(?![\\p{L}.'’-]))\\s*|[、，]|(?<=\\p{IsHan})[和与](?=\\p{IsHan})");

    /// Adds the pieces of an atom. A name that a line of the source breaks is put together again.
    static void add(String text, int atom, Sep before, List<NamePiece> pieces) {
        int first = pieces.size();
        split(text, atom, before, pieces);
        if (before != Sep.WRAP || first == 0 || first == pieces.size()) {
            return;
        }
        NamePiece left = pieces.get(first - 1);
        NamePiece right = pieces.get(first);
        if (!right.joined && (left.words().length == 1 || right.words().length == 1)) {
            pieces.set(first - 1, left.with(left.text + " " + right.text));
            pieces.remove(first);
        }
    }

    /// Splits the text of an atom at "and" and adds the pieces.
    private static void split(String text, int atom, Sep before, List<NamePiece> pieces) {
        if (!Words.hasAny(text, "&＆、，和与") && !Words.containsAny(text, JOINERS)) {
            if (!text.isBlank()) {
                pieces.add(new NamePiece(text.strip(), atom, before, false));
            }
            return;
        }
        Matcher join = JOIN.matcher(text);
        int at = 0;
        boolean joined = false;
        Sep sep = before;
        while (join.find()) {
            String part = text.substring(at, join.start()).strip();
            if (!part.isEmpty()) {
                pieces.add(new NamePiece(part, atom, sep, joined));
                sep = Sep.SPACE;
            }
            joined = true;
            at = join.end();
        }
        String part = text.substring(at).strip();
        if (!part.isEmpty()) {
            pieces.add(new NamePiece(part, atom, sep, joined));
        }
    }

    NamePiece with(String newText) {
        return new NamePiece(newText, atom, before, joined);
    }

    String[] words() {
        return Words.split(text, " ~\t\n").toArray(new String[0]);
    }
}
