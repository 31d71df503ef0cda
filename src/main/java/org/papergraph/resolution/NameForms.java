package org.papergraph.resolution;

import java.util.HashMap;
import java.util.Map;
import org.papergraph.bib.PersonName;

/// Prepares names, each but once: in a large bibliography the same names come again and again.
final class NameForms {
    private final Map<PersonName, NameForm> forms = new HashMap<>();

    NameForm of(PersonName name) {
        return forms.computeIfAbsent(name, NameForm::of);
    }
}
