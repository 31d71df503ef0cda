/// What single characters and words of an entry say, whoever uses them.
///
/// The marked text of an entry, its sentences, numbers, dates and quotations, and the word lists of the project.
/// Nothing
/// here knows of fields or works.
@NullMarked
package org.papergraph.citation.text;

import org.jspecify.annotations.NullMarked;
