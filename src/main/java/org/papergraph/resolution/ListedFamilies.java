package org.papergraph.resolution;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which family names a reading list knows in one person alone. Who then writes the family name by itself means that
/// one.
final class ListedFamilies {
    private record Listed(int list, String family) {}

    private final Map<Listed, Set<Character>> initials = new HashMap<>();

    ListedFamilies(MentionTable table, List<Profile> people) {
        for (Profile person : people) {
            NameForm form = table.form(person.slots.getFirst());
            if (!form.bare()) {
                for (int list : person.lists.keySet()) {
                    initials.computeIfAbsent(new Listed(list, form.familyKey()), key -> new HashSet<>(2))
                            .add(form.given().getFirst().charAt(0));
                }
            }
        }
    }

    /// Whether some list that names both knows nobody else of this family name.
    boolean onlyOne(String family, Profile one, Profile other) {
        return one.lists.keySet().stream()
                .filter(other.lists::containsKey)
                .anyMatch(list -> initials.getOrDefault(new Listed(list, family), Set.of())
                                .size()
                        == 1);
    }
}
