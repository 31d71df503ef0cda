package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Authorship;

/// One author (or editor) of one work: that person's place in each citation of the work that names them.
///
/// @param authorships in the order of the citations, at least one
/// @param forms their names prepared, in the same order
record AuthorSlot(List<Authorship> authorships, List<NameForm> forms) {
    AuthorSlot {
        authorships = List.copyOf(authorships);
        forms = List.copyOf(forms);
    }

    /// The fullest of the spellings.
    NameForm form() {
        return forms.size() == 1
                ? forms.getFirst()
                : forms.stream().max(NameForm.FULLNESS).orElseThrow();
    }

    Authorship fullest() {
        return authorships.get(forms.indexOf(form()));
    }

    /// Every name that the citations give, variants included, none twice, in order.
    List<String> spellings() {
        Authorship first = authorships.getFirst();
        if (authorships.size() == 1 && first.variants().isEmpty()) {
            return List.of(first.nameAsWritten());
        }
        return authorships.stream()
                .flatMap(authorship ->
                        Stream.concat(Stream.of(authorship.nameAsWritten()), authorship.variants().stream()))
                .distinct()
                .sorted()
                .toList();
    }

    /// Lays the author lists of one work's citations side by side. The first list gives the order; who stands only on
    /// another comes after.
    static List<AuthorSlot> align(List<List<Authorship>> lists, NameForms forms) {
        if (lists.size() == 1) {
            return lists.getFirst().stream().map(each -> single(each, forms)).toList();
        }
        List<AuthorSlot> slots = new ArrayList<>();
        for (List<Authorship> list : lists) {
            boolean[] taken = new boolean[slots.size()];
            for (int i = 0; i < list.size(); i++) {
                AuthorSlot next = single(list.get(i), forms);
                int at = place(next.forms().getFirst(), i, slots, taken);
                if (at < 0) {
                    slots.add(next);
                } else {
                    taken[at] = true;
                    slots.set(at, slots.get(at).with(next));
                }
            }
        }
        return List.copyOf(slots);
    }

    /// The free slot whose name fits best; of two that fit alike the one at the same place.
    private static int place(NameForm form, int position, List<AuthorSlot> slots, boolean[] taken) {
        Comparator<Integer> fit = Comparator.comparing(
                        (Integer i) -> NameLikeness.of(form, slots.get(i).form()))
                .thenComparing(i -> i != position);
        return IntStream.range(0, taken.length)
                .filter(i -> !taken[i])
                .filter(i -> NameLikeness.of(form, slots.get(i).form()).compatible())
                .boxed()
                .min(fit)
                .orElse(-1);
    }

    private static AuthorSlot single(Authorship authorship, NameForms forms) {
        return new AuthorSlot(List.of(authorship), List.of(forms.of(authorship.name())));
    }

    private AuthorSlot with(AuthorSlot other) {
        return new AuthorSlot(
                Stream.concat(authorships.stream(), other.authorships.stream()).toList(),
                Stream.concat(forms.stream(), other.forms.stream()).toList());
    }
}
