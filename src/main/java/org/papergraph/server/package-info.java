/// The graph on the web: SPARQL through an embedded Fuseki, a place for pages, and one switch from generation to
/// generation while requests run.
///
/// A location with published generations enters; HTTP answers leave. Everything is read-only: no request changes the
/// graph, a file or the server. What a request may cost is decided in [org.papergraph.server.guard].
@NullMarked
package org.papergraph.server;

import org.jspecify.annotations.NullMarked;
