package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.PersonNameParser;

/// A BibTeX list of names taken apart at each `and` outside braces. A name wholly in braces is a body's; `others` says
/// that the list goes on. A name may come part by part, as biblatex has it: `family=Duchamp, given=Philippe`.
record BibtexNameList(List<Authorship> people, List<Affiliation> bodies, boolean complete) {
    /// Written where nobody is known.
    private static final Set<String> NOBODY = Set.of("anonymous", "anon", "anon.", "anonym", "unknown", "n.n.");

    BibtexNameList {
        people = List.copyOf(people);
        bodies = List.copyOf(bodies);
    }

    static BibtexNameList of(String written) {
        List<Authorship> people = new ArrayList<>();
        List<Affiliation> bodies = new ArrayList<>();
        boolean complete = true;
        for (String name : names(written)) {
            String plain = LatexText.plain(name);
            if (plain.codePoints().noneMatch(Character::isLetterOrDigit)
                    || NOBODY.contains(plain.toLowerCase(Locale.ROOT))) {
                continue;
            }
            if (plain.toLowerCase(Locale.ROOT).matches("others|et al\\.?")) {
                complete = false;
            } else if (isBraced(name) && (plain.indexOf(' ') > 0 || people.isEmpty())) {
                bodies.add(Affiliation.of(plain));
            } else if (BibtexNameParts.areIn(name)) {
                BibtexNameParts.of(name).map(BibtexNameList::author).ifPresent(people::add);
            } else if (plain.codePoints().anyMatch(Character::isLetter)) {
                people.add(author(PersonNameParser.parse(plain)));
            }
        }
        return new BibtexNameList(people, bodies, complete);
    }

    private static Authorship author(PersonName name) {
        return new Authorship(name, name.full(), List.of(), List.of(), AffiliationScope.AUTHOR, List.of());
    }

    private static boolean isBraced(String name) {
        if (!name.startsWith("{") || !name.endsWith("}")) {
            return false;
        }
        int depth = 0;
        for (int i = 0; i < name.length() - 1; i++) {
            depth += name.charAt(i) == '{' ? 1 : name.charAt(i) == '}' ? -1 : 0;
            if (depth == 0) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(String written) {
        List<String> names = new ArrayList<>();
        StringBuilder name = new StringBuilder();
        int depth = 0;
        for (String word : written.split(" ")) {
            if (depth == 0 && word.equalsIgnoreCase("and")) {
                add(names, name);
            } else {
                name.append(name.isEmpty() ? "" : " ").append(word);
                depth += depth(word);
            }
        }
        add(names, name);
        return names;
    }

    private static void add(List<String> names, StringBuilder name) {
        if (!name.isEmpty()) {
            names.add(name.toString());
            name.setLength(0);
        }
    }

    private static int depth(String word) {
        return word.chars().map(c -> c == '{' ? 1 : c == '}' ? -1 : 0).sum();
    }
}
