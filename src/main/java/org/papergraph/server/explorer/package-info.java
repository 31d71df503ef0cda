/// The graph as pages for people: a start page with search, and a page for each person, work, institution, topic, venue
/// and list, made on the server and readable without JavaScript.
///
/// Questions to the current generation enter, HTML leaves. Each panel shows the answer of one question of
/// `explorer/questions` and links the question itself. Whatever the graph says is a stranger's word: it reaches a page
/// through [Inert] and an address through [WebAddress] only, and the templates escape it by context.
@NullMarked
package org.papergraph.server.explorer;

import org.jspecify.annotations.NullMarked;
