package org.papergraph.build;

import java.util.Map;
import org.papergraph.coauthorship.Directory;
import org.papergraph.coauthorship.JoinedPeople;
import org.papergraph.coauthorship.Kind;
import org.papergraph.coauthorship.NetworkSource;
import org.papergraph.coauthorship.graph.PaperTable;
import org.papergraph.store.AuthorshipScan;
import org.papergraph.store.AuthorshipScan.Thing;
import org.papergraph.store.NumberRows;
import org.papergraph.store.ThingNames;

/// Hands what was scanned out of the store over to the network.
public final class ScannedNetwork implements Directory {
    private final AuthorshipScan scan;
    private final ThingNames names;

    /// Takes over a scan, for as long as its transaction lasts.
    public ScannedNetwork(AuthorshipScan scan) {
        this.scan = scan;
        this.names = scan.names();
    }

    /// Who and what stands on each work.
    public NetworkSource source() {
        NumberRows institutions = scan.institutionsOfPeople();
        int[] noYears = new int[scan.count(Thing.PERSON)];
        return new NetworkSource(
                Map.of(
                        Kind.PEOPLE, table(Thing.PERSON),
                        Kind.INSTITUTIONS, table(Thing.INSTITUTION),
                        Kind.TOPICS, table(Thing.TOPIC),
                        Kind.LISTS, table(Thing.LIST)),
                PaperTable.of(institutions.offsets(), institutions.values(), noYears),
                scan.incomplete(),
                this);
    }

    /// People of whom it is open whether they are one, joined.
    public JoinedPeople joined() {
        return JoinedPeople.of(scan.count(Thing.PERSON), scan.undecidedPeople());
    }

    private PaperTable table(Thing thing) {
        NumberRows rows = scan.onWorks(thing);
        return PaperTable.of(rows.offsets(), rows.values(), scan.years());
    }

    /// The index of the one thing that is called so.
    ///
    /// @throws org.papergraph.store.StoreException with near names if there is none, and if there are several
    public int find(Kind kind, String name) {
        return names.find(thing(kind), name);
    }

    @Override
    public String iri(Kind kind, int index) {
        return names.iri(thing(kind), index);
    }

    @Override
    public String label(Kind kind, int index) {
        return names.name(thing(kind), index);
    }

    @Override
    public int count(Kind kind) {
        return scan.count(thing(kind));
    }

    private static Thing thing(Kind kind) {
        return switch (kind) {
            case PEOPLE -> Thing.PERSON;
            case INSTITUTIONS -> Thing.INSTITUTION;
            case TOPICS -> Thing.TOPIC;
            case PAPERS -> Thing.WORK;
            case LISTS -> Thing.LIST;
        };
    }
}
