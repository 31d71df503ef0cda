package org.papergraph.cli;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/// The program: picks the command, and turns what goes wrong into one line and an exit code.
@Command(
        name = "papergraph",
        mixinStandardHelpOptions = true,
        scope = ScopeType.INHERIT,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Turns reading lists and bibliographies into a knowledge graph that answers questions.",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:failure, with one line that says where and what to do",
            "2:the command was not understood",
            "3:done, but something was found wrong (verify: any damage; validate: a violation, not a mere warning)"
        })
public final class Papergraph {
    static final int DONE = 0;
    static final int FAILURE = 1;
    static final int USAGE = 2;
    static final int VIOLATIONS = 3;

    @Option(
            names = "--debug",
            scope = ScopeType.INHERIT,
            description = "Show where in the program a failure came from.")
    private boolean debug;

    private Papergraph() {}

    /// Runs one command and ends the process with its exit code.
    public static void main(String[] arguments) {
        System.exit(run(Console.ofProcess(), arguments));
    }

    static int run(Console console, String... arguments) {
        Papergraph program = new Papergraph();
        CommandLine commands = Commands.of(program, console, arguments);
        commands.setExecutionExceptionHandler((fault, command, parsed) -> Faults.report(fault, console, program.debug));
        try {
            int code = commands.execute(arguments);
            console.out().flush();
            return code;
        } catch (OutputException | StackOverflowError | OutOfMemoryError fault) {
            return Faults.report(fault, console, program.debug);
        }
    }
}
