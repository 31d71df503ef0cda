package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.WorkType;
import org.papergraph.resolution.MatchDecision.Kind;
import org.papergraph.resolution.MatchDecision.Status;

/// Puts what the single resolvers found into one [Resolution]: names every thing by a key, sorts by key, and turns
/// numbers of the working tables into indexes of the result.
final class ResolutionAssembly {
    private final List<MergedWork> works;
    private final List<AuthorSlot> slots;
    private final OrganizationResolution organizations;
    private final List<String> workKeys;

    ResolutionAssembly(List<MergedWork> works, List<AuthorSlot> slots, OrganizationResolution organizations) {
        this.works = works;
        this.slots = slots;
        this.organizations = organizations;
        this.workKeys = distinct(works.stream().map(MergedWork::key).toList());
    }

    Resolution assemble(WorkResolver.Works found, PersonResolver.People people) {
        int[] workOfSlot = IntStream.range(0, works.size())
                .flatMap(i -> IntStream.generate(() -> i)
                        .limit(works.get(i).authors().size()
                                + works.get(i).editors().size()))
                .toArray();
        List<String> personKeys = distinct(people.groups().stream()
                .map(group -> slots.get(fullest(group)).form().key())
                .toList());
        List<Integer> order = sorted(personKeys);
        int[] personOf = new int[slots.size()];
        for (int place = 0; place < order.size(); place++) {
            for (int slot : people.groups().get(order.get(place))) {
                personOf[slot] = place;
            }
        }
        List<List<String>> homepages = homepages(personOf, order.size());
        List<ResolvedPerson> persons = IntStream.range(0, order.size())
                .mapToObj(place -> person(
                        personKeys.get(order.get(place)), people.groups().get(order.get(place)), homepages.get(place)))
                .toList();
        List<MatchDecision> decisions =
                decisions(found, people, slot -> persons.get(personOf[slot]).key());
        List<ResolvedWork> resolved = works(personOf, workOfSlot);
        return new Resolution(
                resolved, persons, organizations.organizations(), List.of(), Map.of(), decisions, List.of());
    }

    private List<MatchDecision> decisions(
            WorkResolver.Works found, PersonResolver.People people, IntFunction<String> keyOfSlot) {
        List<MatchDecision> decisions = new ArrayList<>(organizations.decisions());
        found.joined().forEach(pair -> decisions.add(workDecision(found, pair, Status.ACCEPTED)));
        found.apart().forEach(pair -> decisions.add(workDecision(found, pair, Status.REJECTED)));
        people.joined()
                .forEach(pair -> decisions.add(new MatchDecision(
                        Kind.PERSON,
                        keyOfSlot.apply(pair.left()),
                        slots.get(pair.right()).fullest().nameAsWritten(),
                        pair.match().rule(),
                        pair.match().score(),
                        Status.ACCEPTED,
                        pair.match().evidence())));
        people.open().forEach(pair -> decisions.add(open(pair, keyOfSlot)));
        decisions.sort(Comparator.comparing(MatchDecision::kind)
                .thenComparing(MatchDecision::left)
                .thenComparing(MatchDecision::right)
                .thenComparing(MatchDecision::rule));
        return decisions;
    }

    private static MatchDecision open(PersonResolver.Pair pair, IntFunction<String> keyOfSlot) {
        String left = keyOfSlot.apply(pair.left());
        String right = keyOfSlot.apply(pair.right());
        boolean inOrder = left.compareTo(right) < 0;
        return new MatchDecision(
                Kind.PERSON,
                inOrder ? left : right,
                inOrder ? right : left,
                pair.match().rule(),
                pair.match().score(),
                Status.UNDECIDED,
                pair.match().evidence());
    }

    private List<ResolvedWork> works(int[] personOf, int[] workOfSlot) {
        int[] firstSlot = new int[works.size()];
        for (int slot = workOfSlot.length - 1; slot >= 0; slot--) {
            firstSlot[workOfSlot[slot]] = slot;
        }
        return sorted(workKeys).stream()
                .map(i -> {
                    MergedWork work = works.get(i);
                    int first = firstSlot[i];
                    int firstEditor = first + work.authors().size();
                    return new ResolvedWork(
                            workKeys.get(i),
                            work.work(),
                            work.citations(),
                            authorships(work.authors(), first, personOf),
                            authorships(work.editors(), firstEditor, personOf),
                            work.work().organizations().stream()
                                    .flatMap(body -> organizations.of(body).stream())
                                    .distinct()
                                    .toList(),
                            List.of());
                })
                .toList();
    }

    private List<ResolvedAuthorship> authorships(List<AuthorSlot> authors, int first, int[] personOf) {
        return IntStream.range(0, authors.size())
                .mapToObj(i -> new ResolvedAuthorship(
                        i + 1, personOf[first + i], spellings(Stream.of(authors.get(i))), affiliations(authors.get(i))))
                .toList();
    }

    private List<ResolvedAffiliation> affiliations(AuthorSlot slot) {
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

    private ResolvedPerson person(String key, List<Integer> group, List<String> homepages) {
        List<Identifier> identifiers = group.stream()
                .flatMap(slot -> slots.get(slot).authorships().stream())
                .flatMap(authorship -> authorship.identifiers().stream())
                .distinct()
                .sorted()
                .toList();
        return new ResolvedPerson(
                key,
                slots.get(fullest(group)).fullest().name(),
                spellings(group.stream().map(slots::get)),
                identifiers,
                homepages);
    }

    private static List<String> spellings(Stream<AuthorSlot> slots) {
        TreeSet<String> spellings = new TreeSet<>();
        slots.flatMap(slot -> slot.authorships().stream()).forEach(authorship -> {
            spellings.add(authorship.nameAsWritten());
            spellings.addAll(authorship.variants());
        });
        return List.copyOf(spellings);
    }

    private int fullest(Collection<Integer> group) {
        return group.stream()
                .max(Comparator.comparing((Integer slot) -> slots.get(slot).form(), NameForm.FULLNESS)
                        .thenComparing(Comparator.reverseOrder()))
                .orElseThrow();
    }

    /// A homepage with one author is that person's own.
    private List<List<String>> homepages(int[] personOf, int people) {
        List<List<String>> homepages = new ArrayList<>();
        IntStream.range(0, people).forEach(i -> homepages.add(new ArrayList<>()));
        int slot = 0;
        for (MergedWork work : works) {
            if (work.work().type() == WorkType.HOMEPAGE && work.authors().size() == 1) {
                List<String> own = homepages.get(personOf[slot]);
                work.work().links().main().ifPresent(own::add);
            }
            slot += work.authors().size() + work.editors().size();
        }
        homepages.forEach(own -> own.sort(null));
        return homepages;
    }

    private MatchDecision workDecision(WorkResolver.Works found, WorkResolver.Pair pair, Status status) {
        String left = keyOfCitation(found, pair.left());
        String right = keyOfCitation(found, pair.right());
        boolean one = left.equals(right);
        String spelling = titleOf(found, pair.right());
        return new MatchDecision(
                Kind.WORK,
                one || left.compareTo(right) < 0 ? left : right,
                one ? spelling : (left.compareTo(right) < 0 ? right : left),
                pair.match().rule(),
                pair.match().score(),
                status,
                pair.match().evidence());
    }

    private String keyOfCitation(WorkResolver.Works found, int citation) {
        return workKeys.get(found.groupOf().get(citation));
    }

    private String titleOf(WorkResolver.Works found, int citation) {
        int group = found.groupOf().get(citation);
        int member = found.groups().get(group).indexOf(citation);
        return works.get(group).citations().get(member).work().title();
    }

    /// Equal keys get numbers behind them, in their order.
    private static List<String> distinct(List<String> keys) {
        Map<String, Integer> seen = new HashMap<>();
        return keys.stream()
                .map(key -> {
                    int nth = seen.merge(key, 1, Integer::sum);
                    return nth == 1 ? key : key + " #" + nth;
                })
                .toList();
    }

    private static List<Integer> sorted(List<String> keys) {
        return IntStream.range(0, keys.size())
                .boxed()
                .sorted(Comparator.comparing(keys::get))
                .toList();
    }
}
