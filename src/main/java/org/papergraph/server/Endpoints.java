package org.papergraph.server;

import java.util.List;
import org.apache.jena.fuseki.server.DataAccessPoint;
import org.apache.jena.fuseki.server.DataAccessPointRegistry;
import org.apache.jena.fuseki.server.DataService;
import org.apache.jena.fuseki.server.Endpoint;
import org.apache.jena.fuseki.server.Operation;
import org.apache.jena.fuseki.server.OperationRegistry;
import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.sparql.core.DatasetGraph;
import org.papergraph.server.guard.GuardedQuery;

/// Fuseki's names and operations for the graph: what a client can ask at `/papers` and `/papers-rdfs`.
///
/// The endpoints stay the same objects from generation to generation, so that their counters go on.
final class Endpoints {
    static final String GRAPH = "/papers";
    static final String INFERRED = "/papers-rdfs";
    static final String QUERY = "sparql";
    static final String DATA = "data";

    private final OperationRegistry operations = OperationRegistry.createEmpty();
    private final List<Endpoint> graph;
    private final List<Endpoint> inferred;

    Endpoints(GuardedQuery query) {
        operations.register(Operation.Query, query);
        operations.register(Operation.GSP_R, new GSP_R());
        graph = List.of(endpoint(Operation.Query, QUERY), endpoint(Operation.GSP_R, DATA));
        inferred = List.of(endpoint(Operation.Query, QUERY));
    }

    OperationRegistry operations() {
        return operations;
    }

    DataService graph(Generation generation) {
        return service(generation.graph(), graph);
    }

    DataService inferred(Generation generation) {
        return service(generation.inferred(), inferred);
    }

    /// All names with the data of one generation, ready to take the place of those of another.
    DataAccessPointRegistry registry(Generation generation) {
        DataAccessPointRegistry registry = new DataAccessPointRegistry();
        registry.register(new DataAccessPoint(GRAPH, active(graph(generation))));
        registry.register(new DataAccessPoint(INFERRED, active(inferred(generation))));
        return registry;
    }

    private DataService active(DataService service) {
        service.setEndpointProcessors(operations);
        service.goActive();
        return service;
    }

    private static DataService service(DatasetGraph dataset, List<Endpoint> endpoints) {
        DataService.Builder builder = DataService.newBuilder(dataset);
        endpoints.forEach(builder::addEndpoint);
        return builder.build();
    }

    private static Endpoint endpoint(Operation operation, String name) {
        return Endpoint.create().operation(operation).endpointName(name).build();
    }
}
