package org.papergraph.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.papergraph.citation.EmbeddedBibliography;

/// Reads BibTeX that stands inside a list. Each entry is parsed for itself, so that one with a missing brace does not
/// take those below it along. Abbreviations hold for the entries below their `@string` in the same block.
public final class BibtexReader implements EmbeddedBibliography {
    @Override
    public List<Item> items(String block) {
        List<BibTeXString> abbreviations = new ArrayList<>();
        List<Item> items = new ArrayList<>();
        for (BibtexChunk chunk : BibtexChunk.split(block)) {
            try {
                BibTeXDatabase database = parser(abbreviations).parse(new StringReader(chunk.text()));
                abbreviations.addAll(database.getStrings().values());
                database.getEntries().values().forEach(entry -> items.add(item(chunk, entry)));
            } catch (ParseException | TokenMgrException e) {
                items.add(unreadable(chunk, e));
            }
        }
        return items;
    }

    private static BibTeXParser parser(List<BibTeXString> abbreviations) throws ParseException {
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public void checkStringResolution(Key key, BibTeXString string) {
                // An abbreviation that the block does not define stands for itself.
            }

            @Override
            public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                // Lists quote single entries; what they refer to may not be there.
            }
        };
        abbreviations.forEach(parser::addMacro);
        return parser;
    }

    private static Item item(BibtexChunk chunk, BibTeXEntry entry) {
        BibtexFields fields = new BibtexFields(entry);
        return BibtexWork.of(fields)
                .<Item>map(work -> new Item.Cited(
                        chunk.firstLine(),
                        chunk.lastLine(),
                        chunk.text(),
                        work,
                        fields.text("annotation", "annote", "note")))
                .orElseGet(() -> new Item.Unreadable(
                        chunk.firstLine(), chunk.lastLine(), chunk.text(), "the entry has no title"));
    }

    private static Item unreadable(BibtexChunk chunk, Exception fault) {
        String what = Optional.ofNullable(fault.getMessage())
                .map(message -> message.lines().findFirst().orElse("").strip())
                .filter(line -> !line.isEmpty())
                .orElse("malformed");
        return new Item.Unreadable(chunk.firstLine(), chunk.lastLine(), chunk.text(), what);
    }
}
