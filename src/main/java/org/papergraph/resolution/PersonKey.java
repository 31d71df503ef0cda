package org.papergraph.resolution;

import org.papergraph.bib.PersonName;

/// The name of a person that stays when sources come and go. An address made of it reads like the name: `george e|dahl`
/// becomes `george-e-dahl`.
final class PersonKey {
    private PersonKey() {}

    /// Folded words of the given names, then of the family name; one that has no letter stands as it is written.
    static String of(PersonName name) {
        String family = Folding.words(name.particle() + " " + name.family());
        return Folding.words(name.given()) + "|" + (family.isEmpty() ? name.family() : family);
    }
}
