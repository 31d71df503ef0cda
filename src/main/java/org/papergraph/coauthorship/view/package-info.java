/// A network ready to be shown: nodes and edges with everything that a format or a picture prints about them.
///
/// Enters: what measures, labels and layout found out. Leaves: plain records. Text in them is one line without
/// control characters, so that no format has to care; markup is left to the formats to escape.
@NullMarked
package org.papergraph.coauthorship.view;

import org.jspecify.annotations.NullMarked;
