package org.papergraph.cli;

import java.util.Optional;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.papergraph.build.Progress;

/// Shows a bar for each phase on standard error, if a person looks at it.
final class BarProgress implements Progress, AutoCloseable {
    private final Console console;
    private Optional<ProgressBar> bar = Optional.empty();

    BarProgress(Console console) {
        this.console = console;
    }

    @Override
    public void phase(String name, long steps) {
        close();
        if (console.terminal()) {
            bar = Optional.of(new ProgressBarBuilder()
                    .setTaskName(name)
                    .setInitialMax(steps)
                    .setStyle(ProgressBarStyle.ASCII)
                    .setConsumer(new ConsoleProgressBarConsumer(console.err(), Math.max(console.width(), 80)))
                    .clearDisplayOnFinish()
                    .build());
        }
    }

    @Override
    public void step() {
        bar.ifPresent(ProgressBar::step);
    }

    @Override
    public void close() {
        bar.ifPresent(ProgressBar::close);
        bar = Optional.empty();
    }
}
