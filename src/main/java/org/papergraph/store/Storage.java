package org.papergraph.store;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.dboe.base.file.Location;
import org.apache.jena.sys.JenaSystem;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.TDB2StorageBuilder;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/// The TDB2 files of one generation, opened without TDB2's process lock.
///
/// The lock keeps two processes from changing one database. A generation does not change once it is published, so any
/// number of processes may read it; while it is being written, the lock of the location keeps others away.
final class Storage {
    static {
        JenaSystem.init();
    }

    private Storage() {}

    static DatasetGraphTDB open(Path generation) {
        return TDB2StorageBuilder.build(Location.create(generation));
    }

    /// Rows of each index, counted in the index itself. Call inside a transaction.
    static Map<String, Long> rows(DatasetGraphTDB dataset) {
        Map<String, Long> rows = new TreeMap<>();
        count(dataset.getTripleTable().getNodeTupleTable().getTupleTable(), rows);
        count(dataset.getQuadTable().getNodeTupleTable().getTupleTable(), rows);
        return rows;
    }

    private static void count(TupleTable table, Map<String, Long> rows) {
        for (TupleIndex index : table.getIndexes()) {
            rows.put(index.getName(), index.size());
        }
    }
}
