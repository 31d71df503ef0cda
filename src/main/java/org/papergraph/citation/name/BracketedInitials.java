package org.papergraph.citation.name;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;

/// Takes initials out of the brackets in which French jurists write them, "LIND (A.) et VOGT (B.-C.), *Du marais*"
/// stands for "LIND, A. et VOGT, B.-C., *Du marais*".
public final class BracketedInitials {
    private static final String INITIAL = "(?:\\p{Lu}|Ch|Cl|Fr|Ph|Th|Yv)\\.";

    private static final Pattern NAME = Pattern.compile("(?:(?:de|du|des|le|la|van|von|d’|d') ?){0,2}"
            + "\\p{Lu}[\\p{L}’'-]{1,30}+(?: \\p{Lu}[\\p{L}’'-]{1,30}+){0,2}( \\()"
            + INITIAL + "(?:[ -]?" + INITIAL + "){0,3}(\\))");

    private static final Pattern BETWEEN = Pattern.compile(",? (?:et|and|&|y|e|und) |, |; | ?/ ?| [–-] ");
    /// Marks that end the last name.
    private static final String ENDS = ",;:._";

    private BracketedInitials() {}

    /// The text with commas for the brackets of the names it begins with; the same where it begins with none.
    public static MarkedText opened(MarkedText text) {
        String string = text.string();
        if (string.indexOf(".)") < 0) {
            return text;
        }
        Matcher name = NAME.matcher(string);
        MarkedText opened = new MarkedText(text.length());
        int at = 0;
        boolean more = name.lookingAt();
        while (more) {
            opened.append(text, at, name.start(1));
            opened.append(", ", text.marks(name.start(1)), text.link(name.start(1)));
            opened.append(text, name.end(1), name.start(2));
            at = name.end();
            Matcher between = BETWEEN.matcher(string).region(at, string.length());
            more = between.lookingAt()
                    && name.region(between.end(), string.length()).lookingAt();
        }
        if (at == 0 || ENDS.indexOf(Boundaries.charAt(string, at)) < 0) {
            return text;
        }
        opened.append(text, at, text.length());
        return opened;
    }
}
