package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.apache.jena.graph.Node;
import org.apache.jena.query.text.Entity;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndex;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.query.text.analyzer.ConfigurableAnalyzer;
import org.apache.jena.query.text.assembler.TextVocab;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.sparql.core.Quad;
import org.apache.jena.sparql.vocabulary.FOAF;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.SKOS;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.apache.lucene.store.FilterDirectory;
import org.apache.lucene.store.IOContext;
import org.apache.lucene.store.IndexOutput;
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

    /// What is indexed.
    public static final List<Node> PREDICATES =
            List.of(DCTerms.title.asNode(), FOAF.name.asNode(), SKOS.prefLabel.asNode(), SKOS.altLabel.asNode());

    /// Lucene tells of how it is tuned to the machine on standard error, which belongs to the user.
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    static {
        LUCENE.setLevel(Level.SEVERE);
    }

    private TextSearch() {}

    /// Writes the index of a dataset. Call inside a read transaction.
    static void write(Path generation, DatasetGraph dataset) throws IOException {
        try (Directory directory = FSDirectory.open(Files.createDirectory(generation.resolve(FOLDER)))) {
            TextIndexConfig config = config();
            TextIndexLucene index = new TextIndexLucene(directory, config);
            for (Node predicate : PREDICATES) {
                dataset.stream(Quad.defaultGraphIRI, Node.ANY, predicate, Node.ANY)
                        .filter(quad -> quad.getObject().isLiteral())
                        .forEach(quad -> {
                            Entity entity = TextQueryFuncs.entityFromQuad(config.getEntDef(), quad);
                            index.addEntity(entity);
                        });
            }
            index.getIndexWriter().forceMerge(1);
            index.commit();
            index.close();
        }
    }

    /// Opens the index of a generation for reading; empty for a generation that has none. The caller closes it.
    public static Optional<TextIndex> open(Path generation) {
        Path folder = generation.resolve(FOLDER);
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try {
            Directory directory = FSDirectory.open(folder, NoLockFactory.INSTANCE);
            return Optional.of(new TextIndexLucene(new Unchanging(directory), config()));
        } catch (IOException unreadable) {
            throw new StoreException(folder + ": cannot be read (" + unreadable.getMessage() + ")", unreadable);
        }
    }

    private static TextIndexConfig config() {
        EntityDefinition definition = new EntityDefinition("uri", FIELD);
        PREDICATES.forEach(predicate -> definition.set(FIELD, predicate));
        definition.setLangField("lang");
        TextIndexConfig config = new TextIndexConfig(definition);
        config.setValueStored(true);
        config.setAnalyzer(new ConfigurableAnalyzer(
                TextVocab.NS + "StandardTokenizer",
                List.of(TextVocab.NS + "ASCIIFoldingFilter", TextVocab.NS + "LowerCaseFilter")));
        return config;
    }

    /// jena-text opens a writer even to read; this holds it to reading.
    private static final class Unchanging extends FilterDirectory {
        Unchanging(Directory directory) {
            super(directory);
        }

        @Override
        public IndexOutput createOutput(String name, IOContext context) {
            throw new UnsupportedOperationException("a published index is not written: " + name);
        }

        @Override
        public void deleteFile(String name) {
            throw new UnsupportedOperationException("a published index is not changed: " + name);
        }
    }
}
