/// Which citations are of one work, which names are of one person, which bodies are one institution.
///
/// Citations enter, a [Resolution] leaves: works, people, organizations and topics, and every decision that joined
/// two or kept them apart. A false join hurts more than a split: what stays open is listed as undecided, not guessed.
@NullMarked
package org.papergraph.resolution;

import org.jspecify.annotations.NullMarked;
