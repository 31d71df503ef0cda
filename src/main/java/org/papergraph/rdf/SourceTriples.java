package org.papergraph.rdf;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.papergraph.rdf.Vocabulary.Dcterms;
import org.papergraph.rdf.Vocabulary.Pg;
import org.papergraph.rdf.Vocabulary.Prov;
import org.papergraph.rdf.Vocabulary.Rdf;
import org.papergraph.rdf.Vocabulary.Rdfs;
import org.papergraph.rdf.Vocabulary.Skos;

/// Writes files and lists, each once.
final class SourceTriples {
    /// The nodes of one source.
    record Source(Node file, Node list, Node scheme) {}

    private final Addresses addresses;
    private final Statements out;
    private final Map<String, SourceFile> files;
    private final Map<String, Source> written = new HashMap<>();

    SourceTriples(Addresses addresses, Statements out, List<SourceFile> files) {
        this.addresses = addresses;
        this.out = out;
        this.files = files.stream().collect(Collectors.toMap(SourceFile::path, Function.identity()));
    }

    /// The nodes of a source, written if they have not been.
    Source source(String path) {
        Source known = written.get(path);
        if (known != null) {
            return known;
        }
        SourceFile file = files.get(path);
        if (file == null) {
            throw new IllegalArgumentException(path + ": a citation names this source, but it is not among the files");
        }
        String name = fileName(path);
        Source source = new Source(
                addresses.mint("source", path, name),
                addresses.mint("list", path, name),
                addresses.mint("scheme", path, name));
        written.put(path, source);
        write(file, source);
        return source;
    }

    /// `db-reading` for `lists/db-reading.md`: folders say more of the machine than of the list.
    private static String fileName(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    private void write(SourceFile file, Source nodes) {
        out.add(nodes.file(), Rdf.TYPE, Pg.SOURCE_FILE);
        out.text(nodes.file(), Pg.PATH, file.path());
        out.text(nodes.file(), Pg.SHA256, file.sha256());
        file.generatedAt()
                .ifPresent(time -> out.add(
                        nodes.file(),
                        Prov.GENERATED_AT_TIME,
                        NodeFactory.createLiteralDT(time.toString(), XSDDatatype.XSDdateTime)));
        out.add(nodes.list(), Rdf.TYPE, Pg.READING_LIST);
        out.text(nodes.list(), Dcterms.TITLE, file.title());
        out.text(nodes.list(), Rdfs.LABEL, file.title());
        out.add(nodes.list(), Prov.WAS_DERIVED_FROM, nodes.file());
        out.add(nodes.scheme(), Rdf.TYPE, Skos.CONCEPT_SCHEME);
        out.text(nodes.scheme(), Dcterms.TITLE, file.title());
        out.add(nodes.scheme(), Prov.WAS_DERIVED_FROM, nodes.file());
        for (int i = 0; i < file.unread().size(); i++) {
            write(file.unread().get(i), addresses.part("unread", nodes.list(), i + 1), nodes);
        }
    }

    private void write(UnreadPassage unread, Node passage, Source nodes) {
        out.add(passage, Rdf.TYPE, Pg.UNREAD_PASSAGE);
        out.add(passage, Dcterms.IS_PART_OF, nodes.list());
        out.number(passage, Pg.START_LINE, unread.span().startLine());
        out.number(passage, Pg.END_LINE, unread.span().endLine());
        out.text(passage, Pg.TEXT, unread.text());
        out.text(passage, Pg.PROBLEM, unread.problem());
        out.add(passage, Prov.WAS_DERIVED_FROM, nodes.file());
    }
}
