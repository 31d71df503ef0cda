package org.papergraph.store;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.DatasetGraphTDB;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.tupletable.TupleIndex;
import org.apache.jena.tdb2.store.tupletable.TupleTable;

/// How many rows an index holds, and which: a sum over its rows that is the same for the same rows in any order.
///
/// The indexes of one table must agree in both, or answers would depend on the shape of the question.
record IndexSum(long rows, long sum) {
    private static final long MIX = 0x9E3779B97F4A7C15L;

    /// The sum of every index of a database, read from the index itself. Call inside a transaction. Reads everything.
    static Map<String, IndexSum> of(DatasetGraphTDB dataset) {
        Map<String, IndexSum> sums = new TreeMap<>();
        add(dataset.getTripleTable().getNodeTupleTable().getTupleTable(), sums);
        add(dataset.getQuadTable().getNodeTupleTable().getTupleTable(), sums);
        return sums;
    }

    private static void add(TupleTable table, Map<String, IndexSum> sums) {
        for (TupleIndex index : table.getIndexes()) {
            sums.put(index.getName(), of(index));
        }
    }

    private static IndexSum of(TupleIndex index) {
        int width = index.getTupleLength();
        long[] factors = new long[width];
        for (int i = 0; i < width; i++) {
            factors[i] = MIX * (2L * index.getMapping().getSlotIdx(i) + 1);
        }
        long rows = 0;
        long sum = 0;
        long[] read = new long[1];
        Iterator<long[]> records = LoaderOps.idxBTree(index).iterator(null, null, (block, record, _, factory) -> {
            int start = record * factory.recordLength();
            long row = 0;
            for (int i = 0; i < width; i++) {
                long mixed = (block.getLong(start + i * NodeId.SIZE) ^ factors[i]) * factors[i];
                row += mixed ^ (mixed >>> 32);
            }
            read[0] = row * MIX;
            return read;
        });
        while (records.hasNext()) {
            long row = records.next()[0];
            sum += row ^ (row >>> 29);
            rows++;
        }
        return new IndexSum(rows, sum);
    }

    /// The rows of each index.
    static Map<String, Long> rows(Map<String, IndexSum> sums) {
        Map<String, Long> rows = new TreeMap<>();
        sums.forEach((name, sum) -> rows.put(name, sum.rows()));
        return rows;
    }

    /// Where indexes of one table differ from its first.
    static List<Finding> disagreements(Map<String, IndexSum> sums) {
        List<Finding> findings = new ArrayList<>();
        Map<Integer, Map.Entry<String, IndexSum>> first = new TreeMap<>();
        for (Map.Entry<String, IndexSum> index : sums.entrySet()) {
            Map.Entry<String, IndexSum> other =
                    first.computeIfAbsent(index.getKey().length(), width -> index);
            if (!other.getValue().equals(index.getValue())) {
                findings.add(new Finding(
                        "index " + index.getKey(),
                        "does not hold the same rows as index " + other.getKey() + " ("
                                + index.getValue().rows() + " and "
                                + other.getValue().rows() + ")"));
            }
        }
        return findings;
    }
}
