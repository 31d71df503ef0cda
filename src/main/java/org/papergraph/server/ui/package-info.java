/// Fuseki's own browser pages at `/ui/`, for those who know them: query, download of the graph, counts.
///
/// The files come from Fuseki's jar unchanged. Of the calls they make to a server's administration, those that only
/// tell of it are answered; creating, loading, compacting and backing up are not there.
@NullMarked
package org.papergraph.server.ui;

import org.jspecify.annotations.NullMarked;
