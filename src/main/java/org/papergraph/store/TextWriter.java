package org.papergraph.store;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.Triple;
import org.apache.jena.query.text.EntityDefinition;
import org.apache.jena.query.text.TextIndexConfig;
import org.apache.jena.query.text.TextIndexLucene;
import org.apache.jena.query.text.TextQueryFuncs;
import org.apache.jena.sparql.core.Quad;
import org.apache.lucene.store.Directory;

/// Writes the index of [TextSearch] while the triples of a generation pass, so that no text has to be read back from
/// the database. Memory: a number a text, and what Lucene gathers before it writes.
final class TextWriter implements AutoCloseable {
    private static final double GATHERED_MEGABYTES = 64;

    private final Directory directory;
    private final EntityDefinition definition;
    private final TextIndexLucene index;
    private final Map<Node, Set<Long>> written = new HashMap<>();

    private TextWriter(Directory directory) {
        this.directory = directory;
        TextIndexConfig config = TextSearch.config();
        this.definition = config.getEntDef();
        this.index = new TextIndexLucene(directory, config);
        index.getIndexWriter().getConfig().setRAMBufferSizeMB(GATHERED_MEGABYTES);
        TextSearch.PREDICATES.forEach(predicate -> written.put(predicate, new HashSet<>()));
    }

    /// A writer of the index of a generation that has none.
    static TextWriter open(Path generation) throws IOException {
        return new TextWriter(TextSearch.create(generation));
    }

    /// Indexes the text of a triple of the default graph, if it has one that is not indexed yet.
    ///
    /// @param subject its number in this graph
    /// @param object the same
    void add(Triple triple, int subject, int object) {
        Set<Long> texts = written.get(triple.getPredicate());
        if (texts != null
                && triple.getObject().isLiteral()
                && texts.add(((long) subject << Integer.SIZE) | (object & 0xFFFFFFFFL))) {
            index.addEntity(TextQueryFuncs.entityFromQuad(
                    definition, Quad.defaultGraphIRI, triple.getSubject(), triple.getPredicate(), triple.getObject()));
        }
    }

    /// Makes the index one piece and puts it on disk.
    void finish() throws IOException {
        index.getIndexWriter().forceMerge(1);
        index.commit();
    }

    @Override
    public void close() throws IOException {
        index.close();
        directory.close();
    }
}
