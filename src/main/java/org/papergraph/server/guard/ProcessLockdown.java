package org.papergraph.server.guard;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.fuseki.Fuseki;
import org.apache.jena.query.ARQ;
import org.apache.jena.riot.system.stream.Locator;
import org.apache.jena.riot.system.stream.StreamManager;
import org.apache.jena.sparql.util.Context;

/// Settings of Jena that hold for the whole process while a server runs: no reading of files or URLs by name, no call
/// to other endpoints, no functions but the allowed ones. Closing puts back what was set before.
public final class ProcessLockdown implements AutoCloseable {
    private final Context arq = ARQ.getContext().copy();
    private final Context fuseki = Fuseki.getContext().copy();
    private final StreamManager streams = StreamManager.get();
    private final List<Locator> webLocators = List.copyOf(Fuseki.webStreamManager.locators());
    private final boolean serviceAllowed = ARQ.globalServiceAllowed;
    private final AtomicBoolean closed = new AtomicBoolean();

    private ProcessLockdown() {}

    public static ProcessLockdown begin() {
        ProcessLockdown before = new ProcessLockdown();
        before.lock();
        return before;
    }

    private void lock() {
        StreamManager.setGlobal(new StreamManager());
        Fuseki.webStreamManager.clearLocators();
        for (Context context : new Context[] {ARQ.getContext(), Fuseki.getContext()}) {
            context.set(ARQ.httpServiceAllowed, false);
            AllowedFunctions.install(context, Map.of());
        }
        ARQ.globalServiceAllowed = false;
    }

    @Override
    public void close() {
        if (closed.compareAndSet(false, true)) {
            ARQ.globalServiceAllowed = serviceAllowed;
            StreamManager.setGlobal(streams);
            webLocators.forEach(Fuseki.webStreamManager::addLocator);
            restore(ARQ.getContext(), arq);
            restore(Fuseki.getContext(), fuseki);
        }
    }

    private static void restore(Context context, Context before) {
        context.clear();
        context.putAll(before);
    }
}
