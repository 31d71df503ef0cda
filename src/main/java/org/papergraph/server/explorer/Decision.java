package org.papergraph.server.explorer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Why two mentions are held to be one thing, or not.
///
/// @param other the mention that was compared
/// @param score from 0 to 1, as text
/// @param status `accepted`, `rejected` or `undecided`
public record Decision(Link other, String rule, String score, String status, List<String> reasons) {
    /// The decisions about a thing.
    static Panel<Decision> panel(ThingPage.Subject subject) {
        Question question = subject.ask("decisions");
        Map<String, Decision> decisions = new LinkedHashMap<>();
        question.ask(subject.reader(), row -> {
            Decision decision = decisions.computeIfAbsent(row.text("decision"), _ -> of(subject, row));
            return !row.has("reason") || decision.reasons().add(Inert.line(row.text("reason")));
        });
        return question.panel("decisions", "Who is who: what was compared, and why", List.copyOf(decisions.values()));
    }

    private static Decision of(ThingPage.Subject subject, Row row) {
        boolean onLeft = row.text("left").equals(subject.iri());
        Link other =
                onLeft ? row.link(subject.site(), "right", "rightName") : row.link(subject.site(), "left", "leftName");
        boolean mention = other.href().startsWith("/page/mention/");
        return new Decision(
                mention ? new Link(other.label(), "") : other,
                Inert.line(row.text("rule")),
                Inert.line(row.has("score") ? row.text("score") : "–"),
                Inert.line(row.text("status")),
                new ArrayList<>());
    }
}
