package org.papergraph.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.Work;

/// Lists of names as BibTeX takes them apart again: joined by `and`, people as `von Last, Jr, First`, bodies in braces
/// of their own, an open list ended by `others`.
final class BibtexNames {
    private static final Pattern AND = Pattern.compile("(?i)(?:^|\\s)and(?:\\s|$)");

    private BibtexNames() {}

    /// The authors: people, else the bodies credited. Empty where nobody is named.
    static Optional<String> authors(Work work) {
        List<String> names = new ArrayList<>(people(work.contributors().authors()));
        if (names.isEmpty()) {
            work.organizations().forEach(body -> names.add(body(body.organization())));
        }
        if (!names.isEmpty() && !work.contributors().complete()) {
            names.add("others");
        }
        return joined(names);
    }

    /// The editors.
    static Optional<String> editors(Work work) {
        return joined(people(work.contributors().editors()));
    }

    /// The bodies beside the people, and who else puts the work out, as a list of bodies.
    static Optional<String> organizations(Work work) {
        List<String> bodies = new ArrayList<>();
        if (!work.contributors().authors().isEmpty()) {
            work.organizations().stream().map(Affiliation::organization).forEach(bodies::add);
        }
        work.publication().publisher().filter(house -> !bodies.contains(house)).ifPresent(bodies::add);
        return joined(bodies.stream().map(BibtexNames::listed).toList());
    }

    private static Optional<String> joined(List<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(" and ", names));
    }

    private static List<String> people(List<Authorship> people) {
        return people.stream().map(author -> person(author.name())).toList();
    }

    static String person(PersonName name) {
        boolean lower = name.particle().isEmpty()
                || Character.isLowerCase(name.particle().codePointAt(0));
        String particle = lower ? name.particle() : "";
        String family = lower ? name.family() : name.particle() + " " + name.family();
        boolean alone = name.given().isEmpty() && name.suffix().isEmpty() && particle.isEmpty();
        if (alone) {
            return family.indexOf(' ') < 0 && !family.equals("others") ? part(family) : body(family);
        }
        // A family name in small letters would be taken for a particle.
        boolean small = family.indexOf(' ') > 0 && Character.isLowerCase(family.codePointAt(0));
        String last = (particle.isEmpty() ? "" : part(particle) + " ") + (small ? body(family) : part(family));
        String suffix = name.suffix().isEmpty() ? "" : ", " + part(name.suffix());
        return last + suffix + ", " + (name.given().isEmpty() ? "{}" : part(name.given()));
    }

    /// A name that is not to be taken apart.
    private static String body(String name) {
        return "{" + BibtexText.escaped(name) + "}";
    }

    /// A part of a name, in braces where it holds what separates names or their parts.
    private static String part(String text) {
        return text.indexOf(',') >= 0 ? body(text) : listed(text);
    }

    private static String listed(String text) {
        return AND.matcher(text).find() ? body(text) : BibtexText.escaped(text);
    }
}
