package org.papergraph.citation.venue;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.MarkedText;

/// Puts the spaces in that a source written without them lacks: "Berg, C.Journal of Snow:2019,57(7),48-57" stands for
/// "Berg, C. Journal of Snow, 2019, 57(7), 48-57".
public final class GluedSource {
    /// The end of the journal, the year, and what follows it up to the pages.
    private static final Pattern YEAR =
            Pattern.compile("(?<=[\\p{L})])(:)(?:1[89]|20)\\d\\d(,)(?! )(?:[\\d()-]{1,12}(,)(?=\\d))?");

    /// "…газах. -Журнал. - 2010.-Т. 83": a dash that parts the areas of a description (GOST 7.1) without a space behind
    /// it.
    private static final Pattern DASH =
            Pattern.compile("(?:(?<=[.*)] )|(?<=[\\p{L}\\d)]\\.))[-–—](?=\\p{IsCyrillic}\\p{Ll}|\\d{4}(?!\\d))"
                    + "|(?<=\\d\\.) ?[-–—](?=(?:Т|Вып|С|с|N|№)(?!\\p{L}))");

    private GluedSource() {}

    /// The text with spaces between the fields of its source; the same where it has none of that form.
    public static MarkedText apart(MarkedText text) {
        return withoutColons(withSpaces(behindItalics(text)));
    }

    /// "*Journal of Reeds*66(2)": the volume apart from the italics that it stands right behind.
    private static MarkedText behindItalics(MarkedText text) {
        if (!text.mayCarry(MarkedText.ITALIC)) {
            return text;
        }
        int volume = 1;
        while (volume < text.length() && !isBehindItalics(text, volume)) {
            volume++;
        }
        if (volume >= text.length()) {
            return text;
        }
        MarkedText apart = new MarkedText(text.length() + 1);
        apart.append(text, 0, volume);
        apart.append(' ', text.marks(volume), text.link(volume));
        apart.append(text, volume, text.length());
        return apart;
    }

    private static boolean isBehindItalics(MarkedText text, int i) {
        return (text.marks(i - 1) & ~text.marks(i) & MarkedText.ITALIC) != 0
                && Character.isDigit(text.at(i))
                && Character.isLetter(text.at(i - 1));
    }

    private static MarkedText withSpaces(MarkedText text) {
        String string = text.string();
        Matcher dash = mayBeGlued(string) ? DASH.matcher(string) : null;
        if (dash == null || !dash.find()) {
            return text;
        }
        MarkedText apart = new MarkedText(text.length() + 4);
        int next = dash.end() - 1;
        for (int i = 0; i < text.length(); i++) {
            boolean glued = i == next;
            if (glued && text.at(i - 1) != ' ') {
                apart.append(' ', text.marks(i), text.link(i));
            }
            apart.append(text, i);
            if (glued) {
                apart.append(' ', text.marks(i), text.link(i));
                next = dash.find() ? dash.end() - 1 : -1;
            }
        }
        return apart;
    }

    /// Whether a dash stands right behind a full stop or right before a Cyrillic capital.
    private static boolean mayBeGlued(String text) {
        for (int i = text.indexOf('-', 1); i > 0; i = text.indexOf('-', i + 1)) {
            char next = Boundaries.charAt(text, i + 1);
            boolean cyrillic = next >= 'А' && next <= 'Я';
            if ((cyrillic && text.charAt(i - 1) == ' ')
                    || (text.charAt(i - 1) == '.' && (cyrillic || next == 'N' || Character.isDigit(next)))) {
                return true;
            }
        }
        return false;
    }

    private static MarkedText withoutColons(MarkedText text) {
        String string = text.string();
        int colon = colonBeforeNumber(string);
        if (colon < 0) {
            return text;
        }
        Matcher year = YEAR.matcher(string);
        if (!year.find(colon)) {
            return text;
        }
        int stop = string.lastIndexOf('.', year.start());
        boolean glued = stop > 0 && Character.isLetter(string.charAt(stop + 1));
        MarkedText apart = new MarkedText(text.length() + 4);
        for (int i = 0; i < text.length(); i++) {
            if (i == year.start(1)) {
                apart.append(',', text.marks(i), text.link(i));
            } else {
                apart.append(text, i);
            }
            if ((glued && i == stop) || i == year.start(1) || i == year.start(2) || i == year.start(3)) {
                apart.append(' ', text.marks(i), text.link(i));
            }
        }
        return apart;
    }

    /// Place of the first colon with a digit right behind it, or -1.
    private static int colonBeforeNumber(String text) {
        int colon = text.indexOf(':');
        while (colon >= 0 && !Character.isDigit(Boundaries.charAt(text, colon + 1))) {
            colon = text.indexOf(':', colon + 1);
        }
        return colon;
    }
}
