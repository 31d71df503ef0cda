/// What kind of work an entry is about: from its words, headings and addresses.
@NullMarked
package org.papergraph.citation.kind;

import org.jspecify.annotations.NullMarked;
