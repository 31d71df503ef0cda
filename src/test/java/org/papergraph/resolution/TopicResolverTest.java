package org.papergraph.resolution;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.papergraph.bib.Work;
import org.papergraph.citation.Citation;
import org.papergraph.citation.Origin;

class TopicResolverTest {
    private static final List<Topic> THESAURUS = List.of(
            new Topic("t:nn", "Neural networks", List.of("neural nets"), List.of("t:ml")),
            new Topic("t:rnn", "Recurrent neural networks", List.of("RNN"), List.of("t:nn")),
            new Topic("t:ml", "Machine learning", List.of(), List.of()),
            new Topic("t:ai", "Artificial intelligence", List.of("AI"), List.of()),
            new Topic("t:web", "Semantic web", List.of("SPARQL"), List.of()),
            new Topic("t:lm", "Language models", List.of("LM"), List.of()),
            new Topic("t:lms", "Learning management", List.of("LM"), List.of()));

    private static Citation below(String source, String title, String... sections) {
        Citation plain = Cited.cite(source, 1, title).citation();
        Work work = plain.work();
        Origin origin = plain.origin();
        return new Citation(
                work,
                new Origin(source, origin.span(), 1, List.of(sections), title, Optional.empty()),
                plain.remark(),
                plain.confidence(),
                plain.method());
    }

    private static List<String> subjects(String title) {
        TopicResolution topics = new TopicResolver(THESAURUS).resolve(List.of(below("a.md", title)));
        return topics.subjects().getOrDefault(title, List.of()).stream()
                .map(i -> topics.topics().get(i).iri().orElse(""))
                .toList();
    }

    @Test
    void theLongestLabelAtAPlaceIsTheSubject() {
        assertEquals(List.of("t:rnn"), subjects("A Recurrent Neural Network for Speech"));
        assertEquals(List.of("t:nn"), subjects("Pruning Neural-Nets"));
    }

    @Test
    void aLabelIsFoundAsWholeWordsOnly() {
        assertEquals(List.of(), subjects("Neurally networked"));
    }

    @Test
    void aLabelInCapitalsIsFoundInCapitalsOnly() {
        assertEquals(List.of("t:ai"), subjects("Learning Deep Architectures for AI"));
        assertEquals(List.of(), subjects("The ai, a three-toed sloth"));
    }

    @Test
    void headingsThatSayTheSameInTwoListsAreOneTopic() {
        TopicResolution topics = new TopicResolver(List.of())
                .resolve(List.of(
                        below("a.md", "X", "2. Papers on Recurrent Networks 🎉"),
                        below("b.md", "Y", "Recurrent Network")));
        assertEquals(1, topics.topics().size());
        assertEquals(List.of("a.md", "b.md"), topics.topics().getFirst().sources());
        assertEquals(1, topics.headings().values().stream().distinct().count());
    }

    private static long topicsOf(String... headings) {
        return new TopicResolver(THESAURUS)
                        .resolve(Arrays.stream(headings)
                                .map(heading -> below("a.md", "X", heading))
                                .toList())
                        .headings()
                        .values()
                        .stream()
                        .distinct()
                        .count();
    }

    @Test
    void aHeadingThatIsAnAcronymOfTheThesaurusSaysWhatItStandsFor() {
        assertEquals(1, topicsOf("RNN", "3.1 RNNs", "Recurrent Neural Networks", "## Papers about RNNs 🔥"));
        assertEquals(1, topicsOf("AI", "Artificial Intelligence"));
        TopicResolution topics = new TopicResolver(THESAURUS).resolve(List.of(below("a.md", "X", "RNN")));
        assertEquals(
                List.of("heading:recurrent neural network", "subject:t:ml", "subject:t:nn", "subject:t:rnn"),
                topics.topics().stream().map(ResolvedTopic::key).toList());
    }

    @Test
    void anotherLabelIsNoAcronymAndAnAcronymOfTwoTopicsStandsForNeither() {
        assertEquals(2, topicsOf("SPARQL", "Semantic Web"));
        assertEquals(3, topicsOf("LM", "Language Models", "Learning Management"));
    }

    @Test
    void aHeadingStandsBelowTheOneAboveItAndBelowItsSubject() {
        TopicResolution topics = new TopicResolver(THESAURUS)
                .resolve(List.of(
                        below("a.md", "X", "Courses", "Neural Networks"), below("a.md", "Y", "Neural Networks")));
        int nested = topics.headings().getOrDefault(List.of("Courses", "Neural Networks"), -1);
        assertNotEquals(nested, topics.headings().get(List.of("Neural Networks")));
        List<String> broader = topics.topics().get(nested).broader().stream()
                .map(i -> topics.topics().get(i).key())
                .toList();
        assertEquals(List.of("heading:course", "subject:t:nn"), broader);
    }

    @Test
    void widerSubjectsComeWithTheirNarrowerOnes() {
        TopicResolution topics = new TopicResolver(THESAURUS).resolve(List.of(below("a.md", "RNN for all")));
        assertTrue(topics.topics().stream().anyMatch(topic -> topic.key().equals("subject:t:ml")));
    }
}
