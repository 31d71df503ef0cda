package org.papergraph.resolution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.papergraph.bib.Affiliation;
import org.papergraph.bib.AffiliationScope;
import org.papergraph.bib.Authorship;
import org.papergraph.bib.Identifier;
import org.papergraph.bib.PublicationDate;
import org.papergraph.citation.Citation;

/// Every author slot of a build by number, with what is known of it as numbers: the working table of [PersonResolver].
final class MentionTable {
    /// Words that say nothing of which body is meant.
    private static final Set<String> GENERIC = Set.of(
            "of",
            "the",
            "and",
            "univ",
            "university",
            "dept",
            "department",
            "sci",
            "science",
            "comput",
            "computer",
            "eng",
            "engineering",
            "inst",
            "institute",
            "technol",
            "technology",
            "res",
            "research",
            "lab",
            "laboratory",
            "for",
            "de",
            "school",
            "college",
            "faculty",
            "center",
            "centre",
            "at",
            "in");

    private static final int[] NONE = {};

    final List<AuthorSlot> slots = new ArrayList<>();
    final List<NameForm> names = new ArrayList<>();
    final TitleSpace titles;
    final TitleTerms terms;
    final NameRarity rarity;
    private final List<MergedWork> works;
    private final int[] work;
    private final int[] name;
    private final int[][] organizations;
    private final int[] firstOfWork;
    private final int[] venue;
    private final int[] year;
    private final int[] list;
    private final double[] organizationWeight;
    private final double[] venueWeight;
    private final double[] listWeight;

    MentionTable(List<MergedWork> works) {
        this.works = works;
        List<List<String>> words = works.stream().map(TitleTerms::words).toList();
        List<Optional<String>> series = series(works);
        titles = new TitleSpace(series, words);
        terms = new TitleTerms(words);
        firstOfWork = new int[works.size() + 1];
        venue = new int[works.size()];
        year = new int[works.size()];
        list = new int[works.size()];
        Numbering<String> venues = new Numbering<>();
        Numbering<String> lists = new Numbering<>();
        for (int i = 0; i < works.size(); i++) {
            MergedWork each = works.get(i);
            firstOfWork[i] = slots.size();
            slots.addAll(each.authors());
            slots.addAll(each.editors());
            year[i] = each.work().date().map(PublicationDate::year).orElse(0);
            venue[i] = series.get(i).map(venues::of).orElse(-1);
            list[i] = readingList(each.citations()).map(lists::of).orElse(-1);
        }
        firstOfWork[works.size()] = slots.size();
        work = new int[slots.size()];
        for (int i = 0; i < works.size(); i++) {
            Arrays.fill(work, firstOfWork[i], firstOfWork[i + 1], i);
        }
        Numbering<String> keys = new Numbering<>();
        name = slots.stream().mapToInt(slot -> keys.of(slot.form().key())).toArray();
        names.addAll(fullestForms(keys.size()));
        rarity = new NameRarity(names);
        Numbering<String> bodies = new Numbering<>();
        Map<String, int[]> wordsOfBody = new HashMap<>();
        organizations = slots.stream()
                .map(slot ->
                        organizationWords(slot, body -> wordsOfBody.computeIfAbsent(body, each -> words(each, bodies))))
                .toArray(int[][]::new);
        organizationWeight = weights(Arrays.stream(organizations), bodies.size());
        venueWeight = weights(Arrays.stream(venue).filter(i -> i >= 0).mapToObj(i -> new int[] {i}), venues.size());
        listWeight = weights(Arrays.stream(list).filter(i -> i >= 0).mapToObj(i -> new int[] {i}), lists.size());
    }

    private List<NameForm> fullestForms(int count) {
        NameForm[] forms = new NameForm[count];
        for (int i = 0; i < name.length; i++) {
            NameForm form = slots.get(i).form();
            NameForm known = forms[name[i]];
            if (known == null || NameForm.SPACED.compare(form, known) > 0) {
                forms[name[i]] = form;
            }
        }
        return List.of(forms);
    }

    /// A list with headings is chosen by somebody for one field; a plain bibliography is not.
    private static Optional<String> readingList(List<Citation> citations) {
        return citations.stream()
                .map(Citation::origin)
                .filter(origin -> !origin.sections().isEmpty())
                .map(origin -> origin.source())
                .findFirst();
    }

    /// What is stated once for the whole entry need not be this author's, so it says nothing here.
    private static int[] organizationWords(AuthorSlot slot, Function<String, int[]> words) {
        List<Affiliation> affiliations = slot.authorships().stream()
                .filter(authorship -> authorship.scope() == AffiliationScope.AUTHOR)
                .flatMap(authorship -> authorship.affiliations().stream())
                .toList();
        return affiliations.isEmpty()
                ? NONE
                : affiliations.stream()
                        .map(Affiliation::organization)
                        .flatMapToInt(body -> Arrays.stream(words.apply(body)))
                        .sorted()
                        .distinct()
                        .toArray();
    }

    private static int[] words(String body, Numbering<String> words) {
        return Stream.of(Folding.words(body).split(" "))
                .filter(word -> !word.isEmpty() && !GENERIC.contains(word))
                .mapToInt(words::of)
                .toArray();
    }

    /// The series of each work, each distinct venue looked at but once.
    private static List<Optional<String>> series(List<MergedWork> works) {
        Map<String, Optional<String>> known = new HashMap<>();
        return works.stream()
                .map(each -> each.work().publication().venue())
                .map(venue -> venue.flatMap(name -> known.computeIfAbsent(name, VenueSeries::of)))
                .toList();
    }

    /// The logarithm of how rarely each number occurs.
    private static double[] weights(Stream<int[]> rows, int size) {
        double[] count = new double[size];
        int[] total = new int[1];
        rows.filter(row -> row.length > 0).forEach(row -> {
            total[0]++;
            for (int i : row) {
                count[i]++;
            }
        });
        return Arrays.stream(count).map(c -> Math.log((total[0] + 1) / c)).toArray();
    }

    int size() {
        return slots.size();
    }

    int work(int slot) {
        return work[slot];
    }

    MergedWork workOf(int slot) {
        return works.get(work[slot]);
    }

    int name(int slot) {
        return name[slot];
    }

    NameForm form(int slot) {
        return names.get(name[slot]);
    }

    /// Numbers of the slots of the same work, from the first to before the second.
    int firstOfWork(int slot) {
        return firstOfWork[work[slot]];
    }

    int endOfWork(int slot) {
        return firstOfWork[work[slot] + 1];
    }

    int venue(int slot) {
        return venue[work[slot]];
    }

    /// The year of the work, 0 where none is known.
    int year(int slot) {
        return year[work[slot]];
    }

    int list(int slot) {
        return list[work[slot]];
    }

    double venueWeight(int number) {
        return venueWeight[number];
    }

    double listWeight(int number) {
        return listWeight[number];
    }

    int[] organizations(int slot) {
        return organizations[slot];
    }

    double organizationWeight(int word) {
        return organizationWeight[word];
    }

    /// Identifiers of the person that the sources give.
    List<Identifier> identifiers(int slot) {
        List<Identifier> found = List.of();
        for (Authorship authorship : slots.get(slot).authorships()) {
            if (!authorship.identifiers().isEmpty()) {
                found = Stream.concat(found.stream(), authorship.identifiers().stream())
                        .distinct()
                        .sorted()
                        .toList();
            }
        }
        return found;
    }

    /// Gives equal things equal numbers, from 0 in the order in which they come.
    static final class Numbering<T> {
        private final Map<T, Integer> numbers = new HashMap<>();

        int of(T thing) {
            return numbers.computeIfAbsent(thing, t -> numbers.size());
        }

        int size() {
            return numbers.size();
        }
    }
}
