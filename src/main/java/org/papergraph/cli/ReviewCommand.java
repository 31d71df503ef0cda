package org.papergraph.cli;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.papergraph.build.BuildException;
import org.papergraph.build.IdentityAnswers;
import org.papergraph.store.DisplayText;
import org.papergraph.store.KnowledgeGraph;
import org.papergraph.store.OpenPair;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Asks the user about the pairs that a build left open, and keeps the answers.
@Command(
        name = "review",
        description = "Show the pairs of people that the build could not decide, those that matter most first, and"
                + " write your answers into a file for the next build. An answer is a line: same, different, skip or"
                + " quit, or the first letter; so answers can be piped in.",
        footerHeading = "%nExamples:%n",
        footer = {
            "  papergraph review --identity identity.yaml",
            "  papergraph review --list --limit 50",
            "  printf 'same\\nskip\\ndifferent\\n' | papergraph review --identity identity.yaml"
        })
final class ReviewCommand implements Callable<Integer> {
    @Option(
            names = "--identity",
            paramLabel = "FILE",
            description = "File of your decisions; answers are added at its end. What it answers is not asked again.")
    private Optional<Path> identity = Optional.empty();

    @Option(names = "--list", description = "Only list the pairs, as tab-separated values, and ask nothing.")
    private boolean list;

    @Option(names = "--limit", paramLabel = "N", description = "At most N pairs (default: ${DEFAULT-VALUE}).")
    private int limit = 100;

    @Mixin
    private LocationOption location = new LocationOption();

    private final Console console;

    ReviewCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        UsageException.requirePositive("--limit", limit);
        if (!list && identity.isEmpty()) {
            throw new UsageException("review: give --identity FILE to keep the answers in, or --list to see the pairs");
        }
        Optional<IdentityAnswers> answers = identity.map(IdentityAnswers::in);
        try (KnowledgeGraph graph = Graphs.open(location.path(), console)) {
            List<OpenPair> open = OpenPair.of(graph).stream()
                    .filter(pair -> answers.stream().noneMatch(known -> known.has(pair)))
                    .limit(limit)
                    .toList();
            if (list) {
                table(open);
            } else {
                ask(open, answers.orElseThrow());
            }
        }
        return Papergraph.DONE;
    }

    private void table(List<OpenPair> open) {
        row("score", "one", "works", "other", "works", "rule", "evidence", "oneIri", "otherIri");
        for (OpenPair pair : open) {
            row(
                    score(pair),
                    pair.one().name(),
                    Integer.toString(pair.one().works()),
                    pair.other().name(),
                    Integer.toString(pair.other().works()),
                    pair.rule(),
                    String.join("; ", pair.evidence()),
                    pair.one().iri(),
                    pair.other().iri());
        }
    }

    private void row(String... cells) {
        console.out().println(Stream.of(cells).map(DisplayText::inert).collect(Collectors.joining("\t")));
    }

    private void ask(List<OpenPair> open, IdentityAnswers answers) throws IOException {
        BufferedReader in = new BufferedReader(new InputStreamReader(console.in(), StandardCharsets.UTF_8));
        int given = 0;
        for (int i = 0; i < open.size(); i++) {
            OpenPair pair = open.get(i);
            show(i + 1, open.size(), pair);
            Answer answer = answer(in);
            if (answer == Answer.QUIT) {
                break;
            }
            if (answer != Answer.SKIP) {
                given += keep(answers, pair, answer == Answer.SAME) ? 1 : 0;
            }
        }
        line(given + (given == 1 ? " answer" : " answers") + " kept"
                + (given == 0 ? "" : "; build again with --identity " + identity.orElseThrow()));
    }

    private boolean keep(IdentityAnswers answers, OpenPair pair, boolean same) {
        try {
            answers.add(pair, same);
            return true;
        } catch (BuildException contradiction) {
            console.err().println("papergraph: not kept: " + contradiction.getMessage());
            return false;
        }
    }

    private void show(int number, int of, OpenPair pair) {
        line(number + " of " + of + ": one person? (" + score(pair) + ")");
        show(pair.one());
        show(pair.other());
        line("  " + String.join("; ", pair.evidence()));
    }

    private void show(OpenPair.Side side) {
        line("  " + side.name() + ", " + side.works() + (side.works() == 1 ? " work" : " works"));
        side.mentions().forEach(mention -> line("    " + mention.name() + ": " + mention.title()));
    }

    /// Asks until the answer is understood; the end of the input ends the review.
    private Answer answer(BufferedReader in) throws IOException {
        while (true) {
            console.out().print("same, different, skip, quit? ");
            console.out().flush();
            @Nullable String written = in.readLine();
            Optional<Answer> answer = written == null ? Optional.of(Answer.QUIT) : Answer.of(written);
            if (!console.terminal()) {
                line(answer.map(each -> each.name().toLowerCase(Locale.ROOT)).orElse(""));
            }
            if (answer.isPresent()) {
                return answer.get();
            }
            console.err().println("papergraph: not understood: \"" + DisplayText.inert(String.valueOf(written)) + "\"");
        }
    }

    private static String score(OpenPair pair) {
        return String.format(Locale.ROOT, "%.2f", pair.score());
    }

    private void line(String text) {
        console.out().println(DisplayText.inert(text));
    }

    /// What the user may say.
    private enum Answer {
        SAME,
        DIFFERENT,
        SKIP,
        QUIT;

        /// By the word or its first letter; an empty line skips.
        static Optional<Answer> of(String written) {
            String word = written.strip().toUpperCase(Locale.ROOT);
            if (word.isEmpty()) {
                return Optional.of(SKIP);
            }
            for (Answer answer : values()) {
                if (answer.name().equals(word) || answer.name().substring(0, 1).equals(word)) {
                    return Optional.of(answer);
                }
            }
            return Optional.empty();
        }
    }
}
