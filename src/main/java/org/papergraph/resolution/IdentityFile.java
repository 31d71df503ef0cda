package org.papergraph.resolution;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.papergraph.resolution.IdentityStatement.Different;
import org.papergraph.resolution.IdentityStatement.Preferred;
import org.papergraph.resolution.IdentityStatement.Same;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/// Reads and extends the file in which a user decides who is who (YAML): a list of statements, each a mapping with
/// `same` or `different` (two references) or with `preferred` (a name) and `of` (a reference). A reference is a name,
/// or a mapping with `name` and `work`, or with `work` alone.
///
/// ```yaml
/// - same: [Geoff Hinton, Geoffrey E. Hinton]
/// - different: [{name: Yang Liu, work: A first title}, {name: Yang Liu, work: P19-1001}]
/// - preferred: Geoffrey Hinton
///   of: G. E. Hinton
/// ```
public final class IdentityFile {
    private static final String SHAPE =
            "expected `same: [A, B]`, `different: [A, B]`, or `preferred: NAME` with `of: A`";

    private final Path file;

    private IdentityFile(Path file) {
        this.file = file;
    }

    /// Reads the decisions of a file.
    ///
    /// @throws IOException when the file cannot be read
    /// @throws IdentityException when it is not understood or contradicts itself; the message tells file and line
    public static IdentityDecisions read(Path file) throws IOException {
        IdentityFile reader = new IdentityFile(file);
        try (Reader in = Files.newBufferedReader(file)) {
            LoadSettings settings =
                    LoadSettings.builder().setLabel(file.toString()).build();
            Optional<Node> root = new Compose(settings).composeReader(in);
            List<IdentityStatement> statements = new ArrayList<>();
            if (root.isPresent()) {
                for (Node node : reader.sequence(root.get())) {
                    statements.add(reader.statement(node));
                }
            }
            statements.sort(Comparator.comparingInt(IdentityStatement::line));
            return new IdentityDecisions(file.toString(), statements);
        } catch (MarkedYamlEngineException e) {
            int line = e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1);
            throw new IdentityException(file + ":" + line + ": not YAML: " + e.getProblem());
        } catch (YamlEngineException e) {
            throw new IdentityException(file + ":1: not YAML: " + e.getMessage());
        }
    }

    /// Adds a statement to the end of a file, which is made where it is missing. The statement's line is not used.
    public static void append(Path file, IdentityStatement statement) throws IOException {
        String text = switch (statement) {
            case Same same -> "- same: [" + written(same.one()) + ", " + written(same.other()) + "]\n";
            case Different apart -> "- different: [" + written(apart.one()) + ", " + written(apart.other()) + "]\n";
            case Preferred preferred ->
                "- preferred: " + quoted(preferred.name()) + "\n  of: " + written(preferred.of()) + "\n";
        };
        boolean open = Files.exists(file)
                && !Files.readString(file).isEmpty()
                && !Files.readString(file).endsWith("\n");
        Files.writeString(file, open ? "\n" + text : text, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    private static String written(IdentityReference reference) {
        String work = reference.work().map(title -> "work: " + quoted(title)).orElse("");
        return reference
                .name()
                .map(name -> work.isEmpty() ? quoted(name) : "{name: " + quoted(name) + ", " + work + "}")
                .orElse("{" + work + "}");
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"").replaceAll("\\s+", " ") + "\"";
    }

    private IdentityStatement statement(Node node) {
        Map<String, Node> fields = fields(node);
        int line = line(node);
        Node preferred = fields.get("preferred");
        Node of = fields.get("of");
        if (fields.size() == 2 && preferred != null && of != null) {
            return new Preferred(reference(of), scalar(preferred), line);
        }
        Node same = fields.get("same");
        Node both = same == null ? fields.get("different") : same;
        List<Node> pair = fields.size() == 1 && both != null ? sequence(both) : List.of();
        if (pair.size() == 2) {
            IdentityReference one = reference(pair.get(0));
            IdentityReference other = reference(pair.get(1));
            return same == null ? new Different(one, other, line) : new Same(one, other, line);
        }
        throw fault(node, SHAPE);
    }

    private IdentityReference reference(Node node) {
        if (node instanceof ScalarNode) {
            return new IdentityReference(Optional.of(scalar(node)), Optional.empty());
        }
        Map<String, Node> fields = fields(node);
        if (fields.isEmpty() || !List.of("name", "work").containsAll(fields.keySet())) {
            throw fault(node, "expected a name, or {name: …, work: …}");
        }
        return new IdentityReference(
                Optional.ofNullable(fields.get("name")).map(this::scalar),
                Optional.ofNullable(fields.get("work")).map(this::scalar));
    }

    private List<Node> sequence(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        throw fault(node, "expected a list");
    }

    private Map<String, Node> fields(Node node) {
        if (!(node instanceof MappingNode mapping)) {
            throw fault(node, SHAPE);
        }
        Map<String, Node> fields = new HashMap<>();
        for (NodeTuple tuple : mapping.getValue()) {
            fields.put(scalar(tuple.getKeyNode()), tuple.getValueNode());
        }
        return fields;
    }

    private String scalar(Node node) {
        if (node instanceof ScalarNode scalar && !scalar.getValue().isBlank()) {
            return scalar.getValue().strip();
        }
        throw fault(node, "expected a text");
    }

    private IdentityException fault(Node node, String message) {
        return new IdentityException(file + ":" + line(node) + ": " + message);
    }

    private static int line(Node node) {
        return node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1);
    }
}
