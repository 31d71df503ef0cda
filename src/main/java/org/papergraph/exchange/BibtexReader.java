package org.papergraph.exchange;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jbibtex.BibTeXDatabase;
import org.jbibtex.BibTeXEntry;
import org.jbibtex.BibTeXParser;
import org.jbibtex.BibTeXString;
import org.jbibtex.Key;
import org.jbibtex.ParseException;
import org.jbibtex.TokenMgrException;
import org.papergraph.citation.EmbeddedBibliography;

/// Reads BibTeX, from a file or inside a list. Each entry is parsed for itself, so that one with a missing brace does
/// not take those below it along. Abbreviations hold for the entries below their `@string` in the same text, and one
/// that is defined nowhere stands for itself and is told of; an entry has from the volume that its `crossref` names
/// what it does not say itself.
public final class BibtexReader implements EmbeddedBibliography {
    private static final Pattern UNEXPECTED = Pattern.compile("unexpected token: (\".*?\") [<\"]");

    @Override
    public List<Item> items(String block) {
        List<BibTeXString> abbreviations = new ArrayList<>();
        Map<String, BibTeXEntry> byKey = new HashMap<>();
        List<Supplier<Item>> items = new ArrayList<>();
        for (BibtexChunk chunk : BibtexChunk.split(block)) {
            List<String> problems = new ArrayList<>();
            try {
                BibTeXDatabase database = parser(abbreviations, problems).parse(new StringReader(chunk.text()));
                abbreviations.addAll(database.getStrings().values());
                for (BibTeXEntry entry : database.getEntries().values()) {
                    byKey.putIfAbsent(lowerCase(entry.getKey()), entry);
                    items.add(() -> item(chunk, new BibtexFields(entry, volume(entry, byKey)), problems));
                }
            } catch (ParseException | TokenMgrException e) {
                items.add(() -> unreadable(chunk, e));
            }
        }
        // A volume stands below the entries that refer to it, so only now is it known.
        return items.stream().map(Supplier::get).toList();
    }

    private static Optional<BibTeXEntry> volume(BibTeXEntry entry, Map<String, BibTeXEntry> byKey) {
        return Optional.ofNullable(entry.getField(BibTeXEntry.KEY_CROSSREF))
                .map(value -> byKey.get(value.toUserString().strip().toLowerCase(Locale.ROOT)));
    }

    private static String lowerCase(Key key) {
        return String.valueOf(key.getValue()).toLowerCase(Locale.ROOT);
    }

    private static BibTeXParser parser(List<BibTeXString> abbreviations, List<String> problems) throws ParseException {
        BibTeXParser parser = new BibTeXParser() {
            @Override
            public String nextKey() {
                return ""; // what it makes up for an entry without a key would be taken for one
            }

            @Override
            @SuppressWarnings("NullAway") // an abbreviation that is not defined comes with null
            public void checkStringResolution(Key key, BibTeXString string) {
                if (string == null) {
                    problems.add("the abbreviation " + key.getValue() + " is not defined; taken as it stands");
                }
            }

            @Override
            public void checkCrossReferenceResolution(Key key, BibTeXEntry entry) {
                // Lists quote single entries; what they refer to may not be there.
            }
        };
        abbreviations.forEach(parser::addMacro);
        return parser;
    }

    private static Item item(BibtexChunk chunk, BibtexFields fields, List<String> problems) {
        BibtexWork.yearProblem(fields).ifPresent(problems::add);
        return BibtexWork.of(fields)
                .<Item>map(work -> new Item.Cited(
                        chunk.firstLine(),
                        chunk.lastLine(),
                        chunk.text(),
                        fields.key(),
                        work,
                        fields.text("annotation", "annote", "note"),
                        problems))
                .orElseGet(() -> new Item.Unreadable(
                        chunk.firstLine(), chunk.lastLine(), chunk.text(), "the entry has no title"));
    }

    private static Item unreadable(BibtexChunk chunk, Exception fault) {
        String what = remedy(String.valueOf(fault.getMessage()));
        return new Item.Unreadable(chunk.firstLine(), chunk.lastLine(), chunk.text(), chunk.name() + " " + what);
    }

    /// The parser says `Encountered unexpected token: "x" <NAME>` or that it met the end, and not what to do.
    private static String remedy(String message) {
        Matcher token = UNEXPECTED.matcher(message);
        if (token.find()) {
            return "cannot be read at " + token.group(1)
                    + "; look before it for a comma, brace or quote too few or many";
        }
        return message.contains("EOF")
                ? "has no end; close its braces and quotes"
                : "cannot be read; check its commas, braces and quotes";
    }
}
