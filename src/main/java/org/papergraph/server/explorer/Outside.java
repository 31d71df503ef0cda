package org.papergraph.server.explorer;

import java.util.List;

/// An address on the web that the graph gives for a thing.
///
/// @param href empty if the address must not become a link; its text is shown then
public record Outside(String relation, String address, String href) {
    static Panel<Outside> panel(ThingPage.Subject subject, String title) {
        Question question = subject.ask("addresses");
        List<Outside> addresses = question.ask(
                subject.reader(),
                row -> new Outside(
                        /* relation= */ row.text("kind"),
                        Inert.line(row.text("address")),
                        WebAddress.pass(row.text("address")).orElse("")));
        return question.panel("links", title, addresses);
    }
}
