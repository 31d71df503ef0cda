package org.papergraph.coauthorship.view;

/// A community as a legend names it.
///
/// @param number from 0, the largest first
/// @param label topics or people that stand for it
/// @param size in nodes
public record Community(int number, String label, int size) {
    public Community {
        label = PlainText.of(label);
    }
}
