package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.PersonName;
import org.papergraph.bib.WorkType;
import org.papergraph.resolution.MatchDecision.Kind;

/// Puts what the single resolvers found into one [Resolution]: names every thing by a key, sorts by key, and turns
/// numbers of the working tables into indexes of the result.
final class ResolutionAssembly {
    private final List<MergedWork> works;
    private final List<AuthorSlot> slots;
    private final PersonResolver.People people;
    private final int[] firstSlot;
    private final KeyChoice.Choice workKeys;
    private final KeyChoice.Choice personKeys;

    ResolutionAssembly(List<MergedWork> works, List<AuthorSlot> slots, PersonResolver.People people, KeyMemory memory) {
        this.works = works;
        this.slots = slots;
        this.people = people;
        firstSlot = new int[works.size() + 1];
        for (int i = 0; i < works.size(); i++) {
            firstSlot[i + 1] = firstSlot[i]
                    + works.get(i).authors().size()
                    + works.get(i).editors().size();
        }
        workKeys = new KeyChoice(Kind.WORK, works.stream().map(MergedWork::key).toList())
                .choose(
                        memory,
                        i -> works.get(i).citations().stream()
                                .flatMap(citation -> KeyMemory.marks(citation.work()).stream()),
                        i -> works.get(i).citations().stream().map(citation -> WorkKey.of(citation.work())));
        List<Set<Long>> marks = memory.keys(Kind.PERSON).isEmpty()
                ? List.of()
                : works.stream().flatMap(work -> KeyMemory.marks(work).stream()).toList();
        personKeys = new KeyChoice(Kind.PERSON, freshPersonKeys())
                .choose(
                        memory,
                        i -> people.groups().get(i).stream().flatMap(slot -> marks.get(slot).stream()),
                        i -> people.groups().get(i).stream().flatMap(this::names));
    }

    /// The fullest spelling; of namesakes the one with most mentions goes without, the others with a work behind.
    private List<String> freshPersonKeys() {
        List<List<Integer>> groups = people.groups();
        List<String> names = groups.stream()
                .map(group -> PersonKey.of(slots.get(fullest(group)).fullest().name()))
                .toList();
        Map<String, Integer> largest = new HashMap<>();
        IntStream.range(0, names.size())
                .forEach(i -> largest.merge(
                        names.get(i),
                        i,
                        (one, other) ->
                                groups.get(other).size() > groups.get(one).size() ? other : one));
        return IntStream.range(0, names.size())
                .mapToObj(i -> largest.getOrDefault(names.get(i), i) == i
                        ? names.get(i)
                        : names.get(i) + " @ " + anchor(groups.get(i)))
                .toList();
    }

    /// The first of a person's works by key.
    private String anchor(List<Integer> group) {
        return group.stream()
                .map(slot -> workKeys.keys().get(workOf(slot)))
                .min(Comparator.naturalOrder())
                .orElseThrow();
    }

    private int workOf(int slot) {
        int at = Arrays.binarySearch(firstSlot, slot);
        while (at >= 0 && at < works.size() && firstSlot[at + 1] == slot) {
            at++;
        }
        return at >= 0 ? at : -at - 2;
    }

    private Stream<String> names(int slot) {
        return slots.get(slot).authorships().stream().map(authorship -> PersonKey.of(authorship.name()));
    }

    private int fullest(Collection<Integer> group) {
        int best = -1;
        for (int slot : group) {
            if (best < 0
                    || NameForm.FULLNESS.compare(
                                    slots.get(slot).form(), slots.get(best).form())
                            > 0) {
                best = slot;
            }
        }
        return best;
    }

    Resolution assemble(
            WorkResolver.Works found,
            OrganizationResolution organizations,
            TopicResolution topics,
            IdentityConstraints constraints) {
        List<Integer> order = sorted(personKeys.keys());
        int[] personOf = new int[slots.size()];
        for (int place = 0; place < order.size(); place++) {
            for (int slot : people.groups().get(order.get(place))) {
                personOf[slot] = place;
            }
        }
        List<List<String>> homepages = homepages(personOf, order.size());
        List<ResolvedPerson> persons = IntStream.range(0, order.size())
                .mapToObj(place -> person(order.get(place), homepages.get(place), constraints))
                .toList();
        DecisionLog log = new DecisionLog(workKeys.keys(), persons, personOf, slots);
        log.addAll(organizations.decisions());
        log.addWorks(found, works);
        log.addPeople(people);
        log.addUser(constraints);
        List<ResolvedWork> resolved = sorted(workKeys.keys()).stream()
                .map(i -> work(i, personOf, organizations, topics))
                .toList();
        return new Resolution(
                resolved,
                persons,
                organizations.organizations(),
                topics.topics(),
                topics.headings(),
                log.sorted(),
                Stream.concat(workKeys.replaced().stream(), personKeys.replaced().stream())
                        .toList(),
                constraints.unmatched());
    }

    private ResolvedWork work(
            int number, int[] personOf, OrganizationResolution organizations, TopicResolution topics) {
        MergedWork work = works.get(number);
        int first = firstSlot[number];
        List<ResolvedAuthorship> people = new ArrayList<>();
        for (int slot = first; slot < firstSlot[number + 1]; slot++) {
            int place = slot - first;
            int position = place < work.authors().size()
                    ? place
                    : place - work.authors().size();
            people.add(new ResolvedAuthorship(
                    position + 1,
                    personOf[slot],
                    slots.get(slot).spellings(),
                    affiliations(slots.get(slot), organizations)));
        }
        return new ResolvedWork(
                workKeys.keys().get(number),
                work.work(),
                work.citations(),
                people.subList(0, work.authors().size()),
                people.subList(work.authors().size(), people.size()),
                work.work().organizations().stream()
                        .flatMap(body -> organizations.of(body).stream())
                        .distinct()
                        .toList(),
                topics.of(work));
    }

    private static List<ResolvedAffiliation> affiliations(AuthorSlot slot, OrganizationResolution organizations) {
        List<ResolvedAffiliation> affiliations = new ArrayList<>();
        for (Authorship authorship : slot.authorships()) {
            for (Affiliation affiliation : authorship.affiliations()) {
                organizations
                        .of(affiliation)
                        .forEach(body -> affiliations.add(new ResolvedAffiliation(body, authorship.scope())));
            }
        }
        return affiliations.stream().distinct().toList();
    }

    private ResolvedPerson person(int number, List<String> homepages, IdentityConstraints constraints) {
        List<Integer> group = people.groups().get(number);
        Set<Identifier> identifiers = new TreeSet<>();
        group.forEach(slot ->
                slots.get(slot).authorships().forEach(authorship -> identifiers.addAll(authorship.identifiers())));
        return new ResolvedPerson(
                personKeys.keys().get(number),
                constraints
                        .preferredName(group)
                        .map(name -> preferred(name, group))
                        .orElseGet(() -> slots.get(fullest(group)).fullest().name()),
                spellings(group),
                List.copyOf(identifiers),
                homepages);
    }

    /// By its parts where some source gives them, else with the last word as family name.
    private PersonName preferred(String name, List<Integer> group) {
        int space = name.lastIndexOf(' ');
        PersonName split = space < 0
                ? PersonName.of("", name)
                : PersonName.of(name.substring(0, space).strip(), name.substring(space + 1));
        return group.stream()
                .flatMap(slot -> slots.get(slot).authorships().stream())
                .filter(authorship -> authorship.nameAsWritten().equals(name))
                .map(Authorship::name)
                .findFirst()
                .orElse(split);
    }

    private List<String> spellings(List<Integer> group) {
        return group.stream()
                .flatMap(slot -> slots.get(slot).spellings().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /// A homepage with one author is that person's own.
    private List<List<String>> homepages(int[] personOf, int count) {
        List<List<String>> homepages = new ArrayList<>();
        IntStream.range(0, count).forEach(i -> homepages.add(new ArrayList<>()));
        for (int i = 0; i < works.size(); i++) {
            MergedWork work = works.get(i);
            if (work.work().type() == WorkType.HOMEPAGE && work.authors().size() == 1) {
                work.work().links().main().ifPresent(homepages.get(personOf[firstSlot[i]])::add);
            }
        }
        homepages.forEach(own -> own.sort(null));
        return homepages;
    }

    private static List<Integer> sorted(List<String> keys) {
        return IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .toList();
    }
}
