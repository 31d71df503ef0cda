package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Puts the commands together. picocli takes a command apart by reflection, which costs more than some commands
/// need to run; so it is given only the one that is asked for, and all of them for the help.
final class Commands {
    private static final int HELP_WIDTH = 110;

    private static final Map<String, Function<Console, Object>> BY_NAME = byName();

    private Commands() {}

    private static Map<String, Function<Console, Object>> byName() {
        Map<String, Function<Console, Object>> commands = new LinkedHashMap<>();
        commands.put("build", BuildCommand::new);
        commands.put("extract", ExtractCommand::new);
        commands.put("queries", QueriesCommand::new);
        commands.put("query", QueryCommand::new);
        commands.put("coauthors", CoauthorsCommand::new);
        commands.put("path", PathCommand::new);
        commands.put("export", ExportCommand::new);
        commands.put("stats", StatsCommand::new);
        commands.put("explain", ExplainCommand::new);
        commands.put("review", ReviewCommand::new);
        commands.put("validate", ValidateCommand::new);
        commands.put("serve", ServeCommand::new);
        commands.put("fuseki-config", FusekiConfigCommand::new);
        commands.put("verify", VerifyCommand::new);
        return commands;
    }

    /// The command line for these arguments.
    static CommandLine of(Papergraph program, Console console, String... arguments) {
        CommandLine commands = new CommandLine(program);
        Optional<String> asked = asked(arguments);
        BY_NAME.forEach((name, command) -> {
            if (asked.isEmpty() || asked.get().equals(name)) {
                commands.addSubcommand(name, command.apply(console));
            }
        });
        if (asked.isEmpty()) {
            commands.addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
        }
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpWidth(HELP_WIDTH);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((fault, _) -> {
            console.err().println("papergraph: " + line(fault));
            return Papergraph.USAGE;
        });
        return commands;
    }

    /// The command that the first argument names, options before it aside.
    private static Optional<String> asked(String... arguments) {
        for (String argument : arguments) {
            if (!argument.startsWith("-")) {
                return Optional.of(argument).filter(BY_NAME::containsKey);
            }
        }
        return Optional.empty();
    }

    private static String line(ParameterException fault) {
        String message = badChoice(fault)
                .orElseGet(() -> String.valueOf(fault.getMessage())
                        .replaceAll("\\s*\\R\\s*", " ")
                        .replaceFirst("option option", "option"));
        List<String> near =
                fault instanceof UnmatchedArgumentException unmatched ? unmatched.getSuggestions() : List.of();
        return message
                + (near.isEmpty() ? "" : "; did you mean " + String.join(" or ", near) + "?")
                + "; see: " + fault.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help";
    }

    /// For a value that is none of a few words: the words as one types them, where picocli lists the names in the code.
    private static Optional<String> badChoice(ParameterException fault) {
        boolean choice = String.valueOf(fault.getMessage()).contains("expected one of");
        if (!choice || !(fault.getArgSpec() instanceof OptionSpec option)) {
            return Optional.empty();
        }
        return Stream.of(option.auxiliaryTypes())
                .filter(Class::isEnum)
                .findFirst()
                .map(type -> Stream.of(type.getEnumConstants())
                        .map(each -> each.toString().toLowerCase(Locale.ROOT))
                        .collect(Collectors.joining(", ")))
                .map(choices -> option.longestName() + " " + fault.getValue() + ": give one of " + choices);
    }
}
