package nl.gestand.standalone.operate;

import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The operator's client: exit code 0 where it was done, 1 where the register refused or is away, 2 for wrong use. */
@Command(
        name = "operate",
        mixinStandardHelpOptions = true,
        description = "Manages a running register.",
        subcommands = {AccountCommand.class, DeadLetterCommand.class, RebuildCommand.class, ReplayCommand.class})
public final class Operate {

    private Operate() {}

    public static void main(String[] arguments) {
        System.exit(commandLine().execute(arguments));
    }

    static CommandLine commandLine() {
        return new CommandLine(new Operate()).setExecutionExceptionHandler((failure, command, parsed) -> {
            command.getErr().println(failure.getMessage());
            return 1;
        });
    }
}
