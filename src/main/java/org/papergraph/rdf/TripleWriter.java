package org.papergraph.rdf;

import java.util.List;
import java.util.function.Consumer;
import org.apache.jena.graph.Node;
import org.apache.jena.riot.system.StreamRDF;
import org.papergraph.citation.Citation;
import org.papergraph.resolution.Resolution;
import org.papergraph.resolution.ResolvedWork;

/// Writes a resolution as a graph: the knowledge graph into the default graph, the decisions into
/// `<base>graph/identity`, the ontology into `<base>graph/ontology`.
///
/// Triples leave one by one, work by work in the order of their keys, so that two runs on one input write the same
/// sequence; memory holds a node per person and organization and no triple. It neither starts nor finishes the
/// stream.
public final class TripleWriter implements Consumer<StreamRDF> {
    private final Resolution resolution;
    private final List<SourceFile> files;
    private final Addresses addresses;

    /// A writer of one resolution, whose citations all come from these files.
    public TripleWriter(Resolution resolution, List<SourceFile> files, IriMinter minter) {
        this.resolution = resolution;
        this.files = List.copyOf(files);
        this.addresses = new Addresses(minter, resolution);
    }

    /// Writes everything once.
    @Override
    public void accept(StreamRDF stream) {
        Vocabulary.PREFIXES.forEach(stream::prefix);
        addresses.prefixes().forEach(stream::prefix);
        Statements out = new Statements(stream);
        SourceTriples sources = new SourceTriples(addresses, out, files);
        files.stream().map(SourceFile::path).sorted().forEach(sources::source);
        TopicTriples topics = new TopicTriples(addresses, sources, out, resolution);
        topics.write();
        EntryTriples entries = new EntryTriples(addresses, sources, topics, out);
        WorkTriples works = new WorkTriples(addresses, out);
        for (ResolvedWork work : resolution.works()) {
            Node node = works.write(work);
            for (Citation citation : work.citations()) {
                entries.write(citation, node);
            }
        }
        AgentTriples agents = new AgentTriples(addresses, out);
        for (int i = 0; i < resolution.people().size(); i++) {
            agents.write(addresses.person(i), resolution.people().get(i));
        }
        for (int i = 0; i < resolution.organizations().size(); i++) {
            agents.write(addresses.organization(i), resolution.organizations().get(i));
        }
        new DecisionQuads(addresses, out).write(resolution);
        OntologyQuads.write(addresses.graph("ontology"), stream);
    }

    /// The addresses met so far that did not pass the gate, in the order written.
    public List<RejectedAddress> rejectedAddresses() {
        return addresses.rejected();
    }
}
