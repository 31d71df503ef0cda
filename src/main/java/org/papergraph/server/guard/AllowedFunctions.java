package org.papergraph.server.guard;

import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.sparql.function.FunctionFactory;
import org.apache.jena.sparql.function.FunctionRegistry;
import org.apache.jena.sparql.function.StandardFunctions;
import org.apache.jena.sparql.pfunction.PropertyFunctionFactory;
import org.apache.jena.sparql.pfunction.PropertyFunctionRegistry;
import org.apache.jena.sparql.util.Context;
import org.jspecify.annotations.Nullable;

/// The functions that a query may call by IRI: casts to XML Schema types.
///
/// Jena's own registries load any class named by a `java:` IRI and hold functions that wait, print or tell of the
/// machine. These hold what is put into them and nothing else.
public final class AllowedFunctions {
    private static final Map<String, FunctionFactory> CASTS = casts();

    private AllowedFunctions() {}

    /// Sets both registries in a context, be it of a dataset or of the whole process.
    ///
    /// @param predicates the predicates that a query may use as functions, by IRI
    public static void install(Context context, Map<String, PropertyFunctionFactory> predicates) {
        FunctionRegistry.set(context, new Functions());
        PropertyFunctionRegistry.set(context, new Predicates(Map.copyOf(predicates)));
    }

    static boolean allows(String iri) {
        return CASTS.containsKey(iri);
    }

    private static Map<String, FunctionFactory> casts() {
        FunctionRegistry standard = new FunctionRegistry();
        StandardFunctions.loadStdDefs(standard);
        Map<String, FunctionFactory> casts = new TreeMap<>();
        standard.keys().forEachRemaining(iri -> {
            if (iri.startsWith(XSDDatatype.XSD + "#")) {
                casts.put(iri, standard.get(iri));
            }
        });
        return Map.copyOf(casts);
    }

    private static final class Functions extends FunctionRegistry {
        Functions() {
            CASTS.forEach(this::put);
        }

        /// The inherited look-up loads classes by name.
        @Override
        public @Nullable FunctionFactory get(String iri) {
            return CASTS.get(iri);
        }
    }

    private static final class Predicates extends PropertyFunctionRegistry {
        private final Map<String, PropertyFunctionFactory> allowed;

        Predicates(Map<String, PropertyFunctionFactory> allowed) {
            this.allowed = allowed;
        }

        @Override
        public boolean manages(String iri) {
            return allowed.containsKey(iri);
        }

        @Override
        public @Nullable PropertyFunctionFactory get(String iri) {
            return allowed.get(iri);
        }
    }
}
