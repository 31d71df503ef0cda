package org.papergraph.citation.name;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import org.papergraph.citation.text.Boundaries;
import org.papergraph.citation.text.Lexicon;
import org.papergraph.citation.text.MarkedText;
import org.papergraph.citation.text.Words;

/// The names that a reference begins with where they are written out, as MLA and Chicago have it: "Okafor, Ada, and
/// Carl Berg. …". What stands behind them tells them from other words with a comma.
final class WrittenNames extends NameCollector {
    private final MarkedText marked;

    WrittenNames(MarkedText marked, Vocabulary vocabulary) {
        super(marked.string(), vocabulary);
        this.marked = marked;
    }

    /// Names written out, told by what stands behind them.
    LeadingNames list(NameLook look) {
        int at = look.at();
        boolean inverted = look.mayInvert() && !isParted(look);
        if (inverted && name(NameStyles.INVERTED_DATED, at) && !isWords(names.getFirst())) {
            return new LeadingNames(
                    List.copyOf(names), endOfRole(names.getFirst().end()));
        }
        names.clear();
        if (!inverted && !NameLook.mayClose(marked, at)) {
            return LeadingNames.NONE;
        }
        while (at >= 0 && ((inverted && isFirst(at) && name(NameStyles.INVERTED_WHOLE, at)) || written(at))) {
            at = next();
        }
        boolean more = isGiven();
        while (more) {
            more = text.startsWith(". ", names.getLast().end())
                    && named(names.getLast().end() + 2);
        }
        boolean closed = !names.isEmpty() && isClosed(names.getLast().end());
        return closed && names.stream().noneMatch(this::isWords)
                ? new LeadingNames(List.copyOf(names), endOfRole(names.getLast().end()))
                : LeadingNames.NONE;
    }

    /// "Okonjo, Adaeze & Vogt, Claus & …": the first name, and each behind an ampersand or a slash where the first is
    /// inverted.
    private boolean isFirst(int at) {
        return names.isEmpty()
                || ((text.startsWith("& ", at - 2) || isSlashed(at))
                        && !text.startsWith(
                                names.getFirst().written(), names.getFirst().start()));
    }

    /// "**Okafor**, **Lind**": bold ends before the comma and begins anew, so that these are two names.
    private boolean isParted(NameLook look) {
        int comma = look.comma();
        return (marked.marks(look.at()) & MarkedText.BOLD) != 0
                && (marked.marks(comma) & MarkedText.BOLD) == 0
                && comma + 2 < text.length()
                && (marked.marks(comma + 2) & MarkedText.BOLD) != 0;
    }

    private boolean isSlashed(int at) {
        return text.lastIndexOf('/', at - 1) >= at - 2;
    }

    /// "Fowler, Martin. Beck, Kent. …": a further name that a full stop parts from the one before.
    private boolean named(int at) {
        Matcher matcher = NameStyles.INVERTED_WHOLE.matcher(text).region(at, text.length());
        boolean another = matcher.lookingAt()
                && vocabulary.lexicon().isGivenName(matcher.group(2).toLowerCase(Locale.ROOT))
                && Boundaries.charAt(text, matcher.end()) == '.';
        return another && name(NameStyles.INVERTED_WHOLE, at);
    }

    /// Whether the last name has a known given or family name, the latter first in the source.
    private boolean isGiven() {
        return !names.isEmpty()
                && !text.startsWith(names.getLast().written(), names.getLast().start())
                && (isKnownGiven(Words.first(names.getLast().written()))
                        || isWithFamily(names.getLast().written()));
    }

    /// Whether the last word is known for a family name and the first is not, as in a list of family names.
    private boolean isWithFamily(String written) {
        Lexicon lexicon = vocabulary.lexicon();
        return lexicon.isFamilyName(Words.last(written).toLowerCase(Locale.ROOT))
                && !lexicon.isFamilyName(Words.first(written).toLowerCase(Locale.ROOT));
    }

    /// "Okafor, Ada, B. Lind, and Carl Berg": only the first name is put the other way round, and the last joined.
    private boolean isMixed() {
        LeadingNames.Name first = names.getFirst();
        LeadingNames.Name last = names.getLast();
        return names.size() > 1
                && !text.startsWith(first.written(), first.start())
                && text.startsWith(last.written(), last.start())
                && (text.startsWith("and ", last.start() - 4) || text.startsWith("& ", last.start() - 2))
                && isKnownGiven(Words.first(first.written()));
    }

    private boolean isKnownGiven(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        int hyphen = lower.indexOf('-');
        return vocabulary.lexicon().isGivenName(lower) || (hyphen > 0 && Pinyin.isName(lower.replace("-", "")));
    }

    /// Whether a year, editors, or a title in quotation marks or italics stand behind the names.
    private boolean isClosed(int end) {
        if (NameStyles.CLOSED
                .matcher(text)
                .region(end, text.length())
                .useTransparentBounds(true)
                .lookingAt()) {
            return true;
        }
        // "Okafor, Ada - Reeds at Rest"
        boolean dashed = text.startsWith(" - ", end) || text.startsWith(" – ", end) || text.startsWith(" — ", end);
        if (dashed && isGiven()) {
            return true;
        }
        if (names.size() > 1
                && Boundaries.charAt(text, end) == ':'
                && isSlashed(names.getLast().start())) {
            return true;
        }
        int title = Boundaries.nextVisible(text, Boundaries.charAt(text, end) == '.' ? end + 1 : end);
        int behind = title;
        while (behind < text.length() && (marked.marks(behind) & MarkedText.ITALIC) != 0) {
            behind++;
        }
        boolean stopped =
                Boundaries.charAt(text, title - 2) == '.' && names.stream().noneMatch(this::hasWord);
        if (stopped && (isGiven() || isMixed()) && Character.isUpperCase(Boundaries.charAt(text, title))) {
            return true;
        }
        // "Graphs, Trees. *Journal of Lists* 12": what stands before the volume of a journal is the title.
        return stopped && behind > title + 2 && !stands(NameStyles.NUMBERED, behind);
    }

    private boolean hasWord(LeadingNames.Name name) {
        return Words.split(name.written(), " ").stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .anyMatch(word -> vocabulary.isCommon(word) && !NameShape.isParticle(word));
    }

    private boolean written(int at) {
        return inReadingOrder(NameStyles.WHOLE, at);
    }

    /// Whether what looks like a name consists of words of the language.
    private boolean isWords(LeadingNames.Name name) {
        int common = 0;
        for (String word : Words.split(name.written(), " ")) {
            String lower = word.toLowerCase(Locale.ROOT);
            common += vocabulary.isCommon(lower) && !NameShape.isParticle(lower) ? 1 : 0;
        }
        return common > 1 || (common == 1 && names.size() == 1);
    }
}
