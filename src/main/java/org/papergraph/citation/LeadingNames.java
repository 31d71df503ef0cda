package org.papergraph.citation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The authors that a reference begins with where initials or capitals tell family from given names, as the standards
/// for references have it: "Jones, G.M., Lind, E.B." (APA, Harvard), "Harel D., Pnueli A." (GOST, Vancouver),
/// "SILVA, J. A.; SOUZA, Ana" (ABNT, ISO 690). Full stops of initials end no field there, and where the list ends the
/// next field begins.
///
/// @param names in their order
/// @param end of the list, behind the last full stop of its initials
record LeadingNames(List<Name> names, int end) {
    private static final int REACH = 60;

    static final LeadingNames NONE = new LeadingNames(List.of(), 0);

    /// A name.
    ///
    /// @param written in reading order
    record Name(int start, int end, String written) {}

    /// Names at the start of a text, behind the number of the entry.
    static LeadingNames of(MarkedText text, Vocabulary vocabulary) {
        String string = text.string();
        Matcher marker = NameStyles.MARKER.matcher(string);
        int from = marker.lookingAt() ? marker.end() : 0;
        if (from + 4 >= string.length() || !Character.isLetter(string.charAt(from)) || !mayEnd(string, from)) {
            return NONE;
        }
        return new Scan(text, string, vocabulary).list(from);
    }

    /// Whether a mark that parts or ends names stands among the first words.
    private static boolean mayEnd(String text, int from) {
        int end = Math.min(text.length(), from + REACH);
        for (int i = from; i < end; i++) {
            if (",.;(".indexOf(text.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    Optional<Name> at(int start) {
        for (Name name : names) {
            if (name.start == start) {
                return Optional.of(name);
            }
        }
        return Optional.empty();
    }

    private enum Style {
        COMMA,
        GIVEN_ONLY,
        TRAILING,
        BARE
    }

    /// One look at the names of a text.
    private static final class Scan {
        private final MarkedText marked;
        private final String text;
        private final Vocabulary vocabulary;
        private final List<Name> names = new ArrayList<>();
        private Style style = Style.COMMA;
        private String family = "";
        private String given = "";

        Scan(MarkedText marked, String text, Vocabulary vocabulary) {
            this.marked = marked;
            this.text = text;
            this.vocabulary = vocabulary;
        }

        LeadingNames list(int from) {
            LeadingNames brief = initials(from);
            return brief.names.isEmpty() ? whole(from) : brief;
        }

        /// Names written out, told by what stands behind them.
        private LeadingNames whole(int from) {
            names.clear();
            int at = from;
            boolean inverted = NameLook.at(text, from).mayInvert();
            while (at >= 0 && ((names.isEmpty() && inverted && name(NameStyles.INVERTED_WHOLE, at)) || written(at))) {
                Matcher between = NameStyles.BETWEEN.matcher(text).region(names.getLast().end, text.length());
                at = between.lookingAt() ? between.end() : -1;
            }
            boolean more = isGiven();
            while (more) {
                more = text.startsWith(". ", names.getLast().end) && named(names.getLast().end + 2);
            }
            boolean closed = !names.isEmpty() && isClosed(names.getLast().end);
            return closed && names.stream().noneMatch(this::isWords)
                    ? new LeadingNames(List.copyOf(names), endOfRole(names.getLast().end))
                    : NONE;
        }

        /// "Fowler, Martin. Beck, Kent. …": a further name that a full stop parts from the one before.
        private boolean named(int at) {
            Matcher matcher = NameStyles.INVERTED_WHOLE.matcher(text).region(at, text.length());
            boolean another = matcher.lookingAt()
                    && vocabulary.lexicon().isGivenName(matcher.group(2).toLowerCase(Locale.ROOT))
                    && Boundaries.charAt(text, matcher.end()) == '.';
            return another && name(NameStyles.INVERTED_WHOLE, at);
        }

        /// Whether the last name has a known given name before its family name, which the source puts first.
        private boolean isGiven() {
            return !names.isEmpty()
                    && !text.startsWith(names.getLast().written, names.getLast().start)
                    && vocabulary
                            .lexicon()
                            .isGivenName(Words.first(names.getLast().written).toLowerCase(Locale.ROOT));
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
            int title = Boundaries.nextVisible(text, Boundaries.charAt(text, end) == '.' ? end + 1 : end);
            int behind = title;
            while (behind < text.length() && (marked.marks(behind) & MarkedText.ITALIC) != 0) {
                behind++;
            }
            boolean stopped =
                    Boundaries.charAt(text, title - 2) == '.' && names.stream().noneMatch(this::hasWord);
            if (stopped && isGiven() && Character.isUpperCase(Boundaries.charAt(text, title))) {
                return true;
            }
            // "Graphs, Trees. *Journal of Lists* 12": what stands before the volume of a journal is the title.
            return stopped && behind > title + 2 && !stands(NameStyles.NUMBERED, behind);
        }

        private int endOfRole(int end) {
            Matcher role = NameStyles.ROLE.matcher(text).region(end, text.length());
            return role.lookingAt() ? role.end() : end;
        }

        private boolean hasWord(Name name) {
            return Words.split(name.written, " ").stream()
                    .map(word -> word.toLowerCase(Locale.ROOT))
                    .anyMatch(word -> vocabulary.isCommon(word) && !NameShape.isParticle(word));
        }

        private boolean written(int at) {
            return inReadingOrder(NameStyles.WHOLE, at);
        }

        private boolean inReadingOrder(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            names.add(new Name(at, matcher.end(), matcher.group()));
            return true;
        }

        /// Whether what looks like a name consists of words of the language.
        private boolean isWords(Name name) {
            int common = 0;
            for (String word : Words.split(name.written, " ")) {
                String lower = word.toLowerCase(Locale.ROOT);
                common += vocabulary.isCommon(lower) && !NameShape.isParticle(lower) ? 1 : 0;
            }
            return common > 1 || (common == 1 && names.size() == 1);
        }

        private LeadingNames initials(int from) {
            int at = from;
            while (at >= 0 && take(at)) {
                Matcher between = NameStyles.BETWEEN.matcher(text).region(names.getLast().end, text.length());
                at = between.lookingAt() ? between.end() : -1;
            }
            if (names.isEmpty()) {
                return NONE;
            }
            int end = names.getLast().end;
            boolean ends = stands(NameStyles.GOES_ON, end) && isList(end);
            return ends
                    ? new LeadingNames(names.getFirst().written.indexOf('.') < 0 ? dotless() : names, endOfRole(end))
                    : NONE;
        }

        /// "Sutton RS, Barto AG. …": the full stop behind the last initial ends the list.
        private List<Name> dotless() {
            return names.stream()
                    .map(name -> new Name(name.start, name.end, name.written.replace(".", "")))
                    .toList();
        }

        private boolean take(int at) {
            boolean first = names.isEmpty();
            NameLook look = NameLook.at(text, at);
            if (first || style != Style.TRAILING) {
                if ((look.mayInvertDotted() && name(NameStyles.INVERTED, at))
                        || (look.mayShout() && name(NameStyles.SHOUTED, at))) {
                    style = Style.COMMA;
                    return true;
                }
                if (look.mayInvertGiven() && name(NameStyles.INVERTED_GIVEN, at)) {
                    style = first ? Style.GIVEN_ONLY : style;
                    return true;
                }
                if (!first && look.mayBeginWithInitial() && inReadingOrder(NameStyles.NATURAL_INITIALS, at)) {
                    return true;
                }
                if (look.mayInvertBare()
                        && isInitials(NameStyles.INVERTED_BARE, at)
                        && name(NameStyles.INVERTED_BARE, at)) {
                    style = first ? Style.BARE : style;
                    return true;
                }
            }
            boolean shouted = style == Style.COMMA && look.mayTrail() && stands(NameStyles.SHOUTED_WORD, at);
            if ((first || style == Style.TRAILING || shouted)
                    && look.mayTrail()
                    && isInitials(NameStyles.TRAILING, at)
                    && name(NameStyles.TRAILING, at)) {
                style = shouted ? style : Style.TRAILING;
                return true;
            }
            return false;
        }

        private boolean stands(Pattern pattern, int at) {
            return pattern.matcher(text).region(at, text.length()).lookingAt();
        }

        private boolean isInitials(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            return matcher.lookingAt()
                    && !NameStyles.ACRONYMS.contains(matcher.group(2).replace(".", ""));
        }

        private boolean name(Pattern pattern, int at) {
            Matcher matcher = pattern.matcher(text).region(at, text.length());
            if (!matcher.lookingAt()) {
                return false;
            }
            family = matcher.group(1);
            given = matcher.group(2);
            names.add(new Name(at, matcher.end(), given + " " + family));
            return true;
        }

        /// Whether what was found is a list of names rather than the first words of something else.
        private boolean isList(int end) {
            boolean several = names.size() > 1;
            String lower = family.toLowerCase(Locale.ROOT);
            boolean joined = stands(NameStyles.BETWEEN, end);
            boolean natural = stands(NameStyles.NATURAL, end)
                    || (!several && end + 1 < text.length() && Character.isUpperCase(text.charAt(end + 1)));
            boolean whole = family.indexOf(' ') > 0 && Character.isUpperCase(family.charAt(0));
            return switch (style) {
                case COMMA -> !(whole && natural);
                case GIVEN_ONLY -> !(whole && natural) && (several || !joined);
                case BARE -> several;
                case TRAILING ->
                    several
                            || (NameStyles.DOTS.matcher(given).matches()
                                    && !vocabulary.isCommon(lower)
                                    && !isNatural(lower, end));
            };
        }

        /// "Brendan J. Frey, …": a given name and an initial, the family name behind them.
        private boolean isNatural(String lower, int end) {
            boolean glued = given.indexOf('.') < given.length() - 1 && given.indexOf(' ') < 0;
            if (glued || end >= text.length() || text.charAt(end) != ' ') {
                return false;
            }
            boolean cyrillic = Character.UnicodeScript.of(family.charAt(0)) == Character.UnicodeScript.CYRILLIC;
            return vocabulary.lexicon().isGivenName(lower)
                    || (!cyrillic && text.indexOf("//", end) < 0 && stands(NameStyles.NATURAL, end));
        }
    }
}
