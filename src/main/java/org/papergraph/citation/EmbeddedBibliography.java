package org.papergraph.citation;

import java.util.List;
import java.util.Optional;
import org.papergraph.bib.Work;

/// Reads a bibliography in another format that stands inside a list, such as a fenced BibTeX block.
///
/// The formats have parsers of their own, which this package does not know: who reads lists hands one in.
@FunctionalInterface
public interface EmbeddedBibliography {
    /// What the entries of the block say, in their order. An entry that cannot be read does not keep the others from
    /// being read.
    ///
    /// @param block its lines, as they stand in the list
    List<Item> items(String block);

    /// An entry of the block; its lines are counted from 0 within the block.
    sealed interface Item {
        /// Its first line.
        int firstLine();

        /// Its last line.
        int lastLine();

        /// Its source.
        String text();

        /// An entry that names a work.
        ///
        /// @param key by which documents cite the entry
        /// @param remark a note that the entry carries
        /// @param problems for people: what of the entry could not be made out
        record Cited(
                int firstLine,
                int lastLine,
                String text,
                Optional<String> key,
                Work work,
                Optional<String> remark,
                List<String> problems)
                implements Item {
            public Cited {
                problems = List.copyOf(problems);
            }
        }

        /// An entry that names none, or cannot be read.
        ///
        /// @param problem for people
        record Unreadable(int firstLine, int lastLine, String text, String problem) implements Item {}
    }

    /// Reads no block at all: each comes out as unreadable.
    static EmbeddedBibliography none() {
        return block -> List.of(
                new Item.Unreadable(0, (int) block.lines().count() - 1, block, "no reader for this kind of block"));
    }
}
