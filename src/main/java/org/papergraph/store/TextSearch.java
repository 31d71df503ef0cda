package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.NoLockFactory;

/// The full-text index of a generation: titles, names and their variants, found by word whatever their case and
/// accents (`text:query` of jena-text, on Lucene).
///
/// It is written with the generation, listed in its manifest, and only read afterwards.
public final class TextSearch {
    /// Folder of the index within a generation.
    public static final String FOLDER = "text";

    /// Name of the one field that all the texts go into.
    public static final String FIELD = "text";

    /// Name of the field that holds the IRI of the thing that a text belongs to.
    public static final String ENTITY = "uri";

    /// Name of the field that holds a text's language tag.
    public static final String LANGUAGE = "lang";

    /// How texts are cut into words, by a name of jena-text.
    public static final String TOKENIZER = "StandardTokenizer";

    /// What is done to each word, in this order, by names of jena-text.
    public static final List<String> FILTERS = List.of("ASCIIFoldingFilter", "LowerCaseFilter");

    /// What is indexed.
    public static final List<Node> PREDICATES =
            List.of(DCTerms.title.asNode(), FOAF.name.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    /// Lucene tells of how it is tuned to the machine on standard error, which belongs to the user.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private TextSearch() {}

    /// Makes the directory of the index of a generation that has none.
    static Directory create(Path generation) throws IOException {
        return FSDirectory.open(Files.createDirectory(generation.resolve(FOLDER)));
    }

    /// Opens the index of a generation for reading; empty for a generation that has none. The caller closes it. It
    /// can be searched even when the generation is pruned meanwhile.
    public static Optional<TextIndex> open(Path generation) {
        Path folder = generation.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Directory directory = new PublishedDirectory(FSDirectory.open(folder, NoLockFactory.INSTANCE));
            return Optional.of(new TextIndexLucene(directory, config()));
        } catch (IOException unreadable) {
            throw new StoreException(folder + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    static TextIndexConfig config() {
        EntityDefinition definition = new EntityDefinition(ENTITY, FIELD);
        PREDICATES.forEach(predicate -> definition.set(FIELD, predicate));
        definition.setLangField(LANGUAGE);
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setValueStored(true);
        config.setAnalyzer(new ConfigurableAnalyzer(
                TextVocab.NS + TOKENIZER,
                FILTERS.stream().map(each -> TextVocab.NS + each).toList()));
        return config;
    }
}
