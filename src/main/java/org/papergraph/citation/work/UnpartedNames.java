package org.papergraph.citation.work;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.papergraph.citation.name.NamePiece;
import org.papergraph.citation.text.Lexicon;

/// Cuts names apart that nothing but spaces part: "Ada Lind Bo Okafor Claus Vogt". A known given name behind a word
/// that
/// is none begins the next.
final class UnpartedNames {
    /// Fewer words may be one person with two given and two family names.
    private static final int LEAST = 6;
    private static final int MOST = 24;
    private static final int LONGEST = 4;

    private final Lexicon lexicon;

    UnpartedNames(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /// A piece for each name, or the piece alone.
    List<NamePiece> of(NamePiece piece) {
        List<String> words = piece.words();
        if (words.size() < LEAST || words.size() > MOST || !isGiven(words.getFirst())) {
            return List.of(piece);
        }
        List<NamePiece> names = new ArrayList<>();
        int start = 0;
        for (int i = 2; i <= words.size(); i++) {
            boolean begins =
                    i == words.size() || (i - start > 1 && isGiven(words.get(i)) && !isGiven(words.get(i - 1)));
            if (begins) {
                if (i - start < 2 || i - start > LONGEST) {
                    return List.of(piece);
                }
                names.add(piece.with(String.join(" ", words.subList(start, i))));
                start = i;
            }
        }
        return names.size() > 2 ? names : List.of(piece);
    }

    private boolean isGiven(String word) {
        return lexicon.isGivenName(word.toLowerCase(Locale.ROOT));
    }
}
