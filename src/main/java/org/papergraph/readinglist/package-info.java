/// A Markdown list as its curator wrote it: headings, entries, and where each stands in the file.
///
/// Text enters, entries with their markup leave, in the order of the file. What an entry cites is not decided here.
@NullMarked
package org.papergraph.readinglist;

import org.jspecify.annotations.NullMarked;
