package org.papergraph.store;

import java.util.List;
import java.util.Optional;

/// A query of the library, as the comment lines at its head describe it.
///
/// @param name of its file, without the ending
/// @param title a few words
/// @param answers the question that it answers
/// @param theme the group that it is shown in
/// @param needs the command that must have been run before, if any
/// @param parameters each bound to the variable of its name
/// @param text SPARQL, comments included
public record NamedQuery(
        String name,
        String title,
        String answers,
        String theme,
        Optional<String> needs,
        List<Parameter> parameters,
        String text) {
    /// What must be given to the query.
    ///
    /// @param name of the variable, without `?`
    /// @param meaning what to give
    /// @param example a value that has an answer in the example lists
    public record Parameter(String name, String meaning, String example) {}

    public NamedQuery {
        parameters = List.copyOf(parameters);
    }

    /// The question that it answers, and what must have been done before.
    public String description() {
        return answers + needs.map(command -> " Needs " + command).orElse("");
    }
}
