package org.papergraph.benchmark;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.papergraph.citation.CitationReader;
import org.papergraph.citation.Outcome;
import org.papergraph.exchange.BibtexReader;
import org.papergraph.exchange.CitationFormat;
import org.papergraph.exchange.CitationWriter;
import org.papergraph.readinglist.ListText;

/// How long it takes to extract what lists of growing size cite, beside the bare parse of their Markdown.
/// `.ci/bench-extract` runs it.
///
/// Extraction runs under the options that the launcher gives to large lists, the parse under those that suit it best:
/// inlined less deeply it would take longer. Extraction is warmed up longer: it takes the compilers, which run on the
/// same processors, about fifty CPU seconds until its time no longer falls. Nothing else should run meanwhile, since
/// extraction uses all processors and the parse one.
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx3g", "-XX:+UseParallelGC"})
public class ExtractBenchmark {
    /// Size of the list.
    @Param({"1", "2", "4", "8"})
    public int megabytes;

    private String text = "";
    private byte[] bytes = new byte[0];

    /// Repeats the example lists, each time under headings of their own.
    @Setup
    public void list() throws IOException {
        List<String> examples = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("examples"))) {
            for (Path file : files.sorted().toList()) {
                examples.add(Files.readString(file));
            }
        }
        StringBuilder list = new StringBuilder();
        for (int i = 0; list.length() < megabytes << 20; i++) {
            String example = examples.get(i % examples.size());
            list.append(example.replaceAll("(?m)^(#+ .*)$", "$1 " + i)).append("\n\n");
        }
        text = list.toString();
        bytes = text.getBytes(StandardCharsets.UTF_8);
    }

    /// The Markdown parser alone.
    @Benchmark
    public Node parse() {
        return Parser.builder()
                .extensions(List.of(TablesExtension.create()))
                .build()
                .parse(text);
    }

    /// From bytes to records.
    @Benchmark
    @Fork(
            value = 1,
            jvmArgs = {"-Xmx3g", "-XX:+UseParallelGC", "-XX:InlineSmallCode=1000", "-XX:FreqInlineSize=150"})
    @Warmup(iterations = 12, time = 3)
    @Measurement(iterations = 6, time = 2)
    public int extract() throws IOException {
        CitationWriter writer = CitationFormat.JSONL.writer(OutputStream.nullOutputStream(), _ -> {});
        int lines = new CitationReader(new BibtexReader())
                .read("list.md", ListText.of(bytes), outcome -> {
                    if (outcome instanceof Outcome.Cited(var citation)) {
                        writer.write(citation);
                    }
                })
                .lines();
        writer.close();
        return lines;
    }
}
