/// What stands between a stranger and the graph: requests, queries, functions and results are held to limits here.
///
/// Requests and query texts enter; what may pass leaves unchanged, a query leaves rewritten so that no expression of it
/// can run away, and everything else ends as a [org.papergraph.server.guard.QueryRefused] or an HTTP status with one
/// line of plain text. This package knows neither the store nor the pages, and decides nothing about who may ask.
@NullMarked
package org.papergraph.server.guard;

import org.jspecify.annotations.NullMarked;
