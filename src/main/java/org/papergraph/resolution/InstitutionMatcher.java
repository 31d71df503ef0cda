package org.papergraph.resolution;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.bib.Institution;
import org.papergraph.bib.Institution.Kind;
import org.papergraph.resolution.InstitutionMention.How;

/// Decides which known institution an affiliation is about. Where it names several, a university stands before its
/// hospitals and institutes and before research funders; what stays open is left open.
final class InstitutionMatcher {
    /// Below this score nothing is decided.
    private static final double DECISIVE = 0.8;

    private final InstitutionIndex index;
    private final InstitutionFinder finder;

    InstitutionMatcher(Collection<Institution> institutions) {
        index = new InstitutionIndex(institutions);
        finder = new InstitutionFinder(index);
    }

    InstitutionIndex index() {
        return index;
    }

    /// The institutions of an affiliation.
    InstitutionMatch match(OrganizationText text) {
        Optional<Institution> alone = index.shortNamed(text.key());
        if (alone.isPresent()) {
            return InstitutionMatch.decided(alone.get(), List.of(alone.get()), How.SHORT_NAME.label(), 0.97);
        }
        InstitutionMatch match = choose(text, finder.find(text));
        if (match.main().isPresent() || !match.bodies().isEmpty()) {
            return match;
        }
        return index.spelling()
                .mend(text)
                .map(mended -> mended(choose(mended, finder.find(mended))))
                .filter(mended -> mended.main().isPresent())
                .orElse(match);
    }

    private static InstitutionMatch mended(InstitutionMatch match) {
        return new InstitutionMatch(
                match.main(),
                match.bodies(),
                match.candidates(),
                match.rule() + "-typo",
                Math.max(0, match.score() - 0.05));
    }

    private InstitutionMatch choose(OrganizationText text, InstitutionFinder.Found found) {
        Map<String, InstitutionMention> byBody = new LinkedHashMap<>();
        found.mentions()
                .forEach(mention -> byBody.merge(
                        mention.institution().reference(),
                        mention,
                        (a, b) -> a.how().compareTo(b.how()) <= 0 ? a : b));
        List<InstitutionMention> mentions = withoutGuesses(byBody.values());
        List<Institution> bodies =
                mentions.stream().map(InstitutionMention::institution).toList();
        if (mentions.isEmpty()) {
            return InstitutionMatch.open(
                    bodies, found.namesakes(), found.namesakes().isEmpty() ? "unknown" : "namesakes");
        }
        List<InstitutionMention> tops = mentions.stream()
                .filter(mention -> bodies.stream()
                        .noneMatch(
                                body -> index.ancestors(mention.institution()).contains(body.reference())))
                .toList();
        Choice choice = mentions.size() == 1
                ? single(text, mentions.getFirst())
                : tops.size() == 1 ? family(tops.getFirst(), mentions) : several(tops);
        if (choice.score() < DECISIVE) {
            return mentions.size() == 1
                    ? InstitutionMatch.open(List.of(), bodies, choice.rule())
                    : InstitutionMatch.open(bodies, List.of(), choice.rule());
        }
        return InstitutionMatch.decided(choice.mention().institution(), bodies, choice.rule(), choice.score());
    }

    /// A shortened name that nothing supports counts only where nothing else is named.
    private static List<InstitutionMention> withoutGuesses(Collection<InstitutionMention> mentions) {
        List<InstitutionMention> sure = mentions.stream()
                .filter(mention -> mention.how() != How.SHORTENED || mention.supported())
                .toList();
        return sure.isEmpty() ? List.copyOf(mentions) : sure;
    }

    private record Choice(InstitutionMention mention, String rule, double score) {}

    private static Choice single(OrganizationText text, InstitutionMention mention) {
        double score = switch (mention.how()) {
            case NAME -> {
                if (mention.length() == text.size()) {
                    yield 0.97;
                }
                boolean hospital = is(mention, Kind.EDUCATION) && namesHospital(text, mention);
                yield hospital ? 0.75 : mention.contested() ? 0.9 : 0.94;
            }
            case REORDERED -> 0.88;
            case SHORTENED -> mention.supported() ? 0.9 : 0.85;
            case SHORT_NAME -> 0.95;
            case ACRONYM -> 0.8;
            case SCHOOL -> namesHospital(text, mention) ? 0.5 : 0.9;
        };
        return new Choice(mention, mention.how().label(), score);
    }

    /// Whether a hospital stands in the text beside a mention, known or not.
    private static boolean namesHospital(OrganizationText text, InstitutionMention mention) {
        for (int i = 0; i < text.size(); i++) {
            if (i >= mention.from() && i < mention.to()) {
                continue;
            }
            String word = text.word(i).canonical();
            if (word.equals("hospital")
                    || word.equals("clinic")
                    || (word.equals("center")
                            && i > 0
                            && text.word(i - 1).canonical().equals("medicine"))) {
                return true;
            }
        }
        return false;
    }

    /// A body and its parts: a university stands for them; of others it is open how close the part is.
    private static Choice family(InstitutionMention top, List<InstitutionMention> mentions) {
        boolean education = is(top, Kind.EDUCATION);
        return new Choice(top, "with-its-part-" + mentions.size(), education ? 0.82 : 0.6);
    }

    /// Unrelated bodies: the only university if it stands last, or else the last of several universities.
    private static Choice several(List<InstitutionMention> tops) {
        List<InstitutionMention> universities =
                tops.stream().filter(mention -> is(mention, Kind.EDUCATION)).toList();
        InstitutionMention last = tops.getLast();
        if (universities.size() != 1) {
            return new Choice(last, universities.isEmpty() ? "several-bodies" : "several-universities", 0.6);
        }
        boolean stated = universities.getFirst().how() != How.SCHOOL;
        boolean hospital = tops.stream().anyMatch(mention -> is(mention, Kind.HEALTHCARE));
        if (!stated) {
            return new Choice(last, "beside-a-school", 0.5);
        }
        return new Choice(
                universities.getFirst(),
                "only-university",
                universities.getFirst().equals(last) ? (hospital ? 0.8 : 0.9) : 0.5);
    }

    private static boolean is(InstitutionMention mention, Kind kind) {
        return mention.institution().kinds().contains(kind);
    }
}
