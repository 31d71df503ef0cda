/// Pages for machines: every IRI of the graph answers, and the graph says what it is.
///
/// A path enters, an IRI of the graph's base is made of it; RDF, a redirect or a plain page leaves. What a person would
/// rather see is the explorer's work; the page given here is what stands in when there is none.
@NullMarked
package org.papergraph.server.linkeddata;

import org.jspecify.annotations.NullMarked;
