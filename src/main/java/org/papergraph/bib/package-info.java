/// What a bibliography is made of: works, names, dates, identifiers.
///
/// Nothing enters but strings that a caller took from somewhere; nothing leaves but immutable records. This package
/// knows neither files nor formats, and decides nothing about who is who.
@NullMarked
package org.papergraph.bib;

import org.jspecify.annotations.NullMarked;
