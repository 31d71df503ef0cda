package org.papergraph.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.AutoComplete;
import picocli.CommandLine;

/// Puts the commands together.
final class Commands {
    private static final int HELP_WIDTH = 110;

    private Commands() {}

    static CommandLine of(Papergraph program, Console console) {
        CommandLine commands = new CommandLine(program)
                .addSubcommand("build", new BuildCommand(console))
                .addSubcommand("queries", new QueriesCommand(console))
                .addSubcommand("query", new QueryCommand(console))
                .addSubcommand("export", new ExportCommand(console))
                .addSubcommand("verify", new VerifyCommand(console))
                .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
        commands.setOut(new PrintWriter(console.out(), true, StandardCharsets.UTF_8));
        commands.setErr(new PrintWriter(console.err(), true, StandardCharsets.UTF_8));
        commands.setUsageHelpWidth(HELP_WIDTH);
        commands.setCaseInsensitiveEnumValuesAllowed(true);
        commands.setParameterExceptionHandler((fault, arguments) -> {
            console.err()
                    .println("papergraph: " + String.valueOf(fault.getMessage()).replaceAll("\\s*\\R\\s*", " "));
            CommandLine.UnmatchedArgumentException.printSuggestions(fault, commands.getErr());
            console.err()
                    .println("Try: " + fault.getCommandLine().getCommandSpec().qualifiedName(" ") + " --help");
            return Papergraph.USAGE;
        });
        return commands;
    }
}
