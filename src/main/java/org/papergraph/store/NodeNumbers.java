package org.papergraph.store;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.jena.atlas.lib.Bytes;
import org.apache.jena.dboe.base.record.Record;
import org.apache.jena.dboe.base.record.RecordFactory;
import org.apache.jena.dboe.trans.bplustree.BPlusTree;
import org.apache.jena.graph.Node;
import org.apache.jena.tdb2.lib.NodeLib;
import org.apache.jena.tdb2.loader.base.LoaderOps;
import org.apache.jena.tdb2.store.Hash;
import org.apache.jena.tdb2.store.NodeId;
import org.apache.jena.tdb2.store.NodeIdFactory;
import org.apache.jena.tdb2.store.nodetable.NodeTable;
import org.apache.jena.tdb2.store.nodetable.NodeTableTRDF;
import org.apache.jena.tdb2.sys.SystemTDB;
import org.jspecify.annotations.Nullable;

/// Numbers the nodes of a graph in the order in which they are first met, and writes each into TDB2's node file then.
///
/// A node that TDB2 keeps within its id (a number, a date) is not written; it gets a number below zero until
/// [#close()] puts those behind the others. Memory: 36 bytes a written node; the nodes themselves are not kept.
final class NodeNumbers {
    private static final int RECENT = 1 << 16;
    private static final int HASH_INTS = SystemTDB.LenNodeHash / Integer.BYTES;

    private final NodeFile file;
    private final TupleColumns hashes = new TupleColumns(HASH_INTS);
    private long[] places = new long[1024];
    private int[] table = new int[4096];
    private final Map<Long, Integer> inlined = new HashMap<>();
    private final @Nullable Node[] recent = new Node[RECENT];
    private final int[] recentNumbers = new int[RECENT];
    private int[] rankOfInlined = {};
    private long[] ids = {};

    /// Writes nodes with TDB2's own encoding but without its lookup in the index on disk.
    private static final class NodeFile extends NodeTableTRDF {
        private final GatheredWrites writes;

        private NodeFile(BPlusTree hashes, GatheredWrites writes) {
            super(hashes, writes);
            this.writes = writes;
        }

        static NodeFile of(NodeTable table) {
            return new NodeFile(LoaderOps.ntBPTree(table), new GatheredWrites(LoaderOps.ntDataFile(table)));
        }

        void flush() {
            writes.flush();
        }

        long append(Node node) {
            return writeNodeToTable(node).getPtrLocation();
        }
    }

    NodeNumbers(NodeTable table) {
        this.file = NodeFile.of(table);
    }

    /// The number of a node, below zero for one that is kept within its id.
    int number(Node node) {
        int slot = spread(node.hashCode()) & (RECENT - 1);
        if (node.equals(recent[slot])) {
            return recentNumbers[slot];
        }
        @Nullable NodeId inline = NodeId.inline(node);
        int number = inline == null ? written(node) : inlined.computeIfAbsent(encoded(inline), id -> ~inlined.size());
        recent[slot] = node;
        recentNumbers[slot] = number;
        return number;
    }

    private static int spread(int hash) {
        return hash ^ (hash >>> 16);
    }

    private static long encoded(NodeId id) {
        byte[] bytes = new byte[NodeId.SIZE];
        NodeIdFactory.set(id, bytes);
        return Bytes.getLong(bytes);
    }

    private int written(Node node) {
        Hash hash = new Hash(SystemTDB.LenNodeHash);
        NodeLib.setHash(hash, node);
        byte[] key = hash.getBytes();
        int slot = slot(key);
        if (table[slot] != 0) {
            return table[slot] - 1;
        }
        int number = hashes.addRow();
        for (int i = 0; i < HASH_INTS; i++) {
            hashes.set(number, i, Bytes.getInt(key, i * Integer.BYTES));
        }
        if (number == places.length) {
            places = Arrays.copyOf(places, number + number / 2);
        }
        places[number] = file.append(node);
        table[slot] = number + 1;
        if (number > table.length / 2) {
            widen();
        }
        return number;
    }

    /// Where the table has this hash, or the empty place where it belongs.
    private int slot(byte[] key) {
        int slot = Bytes.getInt(key, 0) & (table.length - 1);
        while (table[slot] != 0 && !isAt(table[slot] - 1, key)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean isAt(int number, byte[] key) {
        for (int i = 0; i < HASH_INTS; i++) {
            if (hashes.get(number, i) != Bytes.getInt(key, i * Integer.BYTES)) {
                return false;
            }
        }
        return true;
    }

    private void widen() {
        int[] wider = new int[table.length * 2];
        for (int number = 0; number < hashes.size(); number++) {
            int slot = hashes.get(number, 0) & (wider.length - 1);
            while (wider[slot] != 0) {
                slot = (slot + 1) & (wider.length - 1);
            }
            wider[slot] = number + 1;
        }
        table = wider;
    }

    /// Ends the numbering, inside the transaction: from now on [#rank(int)] and [#id(int)] answer.
    void close() {
        file.flush();
        int written = hashes.size();
        ids = Arrays.copyOf(places, written + inlined.size());
        long[] values = new long[inlined.size()];
        inlined.forEach((id, number) -> values[~number] = id);
        rankOfInlined = new int[values.length];
        int[] ascending = IntStream.range(0, values.length)
                .boxed()
                .sorted(Comparator.comparing(i -> values[i], Long::compareUnsigned))
                .mapToInt(Integer::intValue)
                .toArray();
        for (int rank = 0; rank < ascending.length; rank++) {
            rankOfInlined[ascending[rank]] = written + rank;
            ids[written + rank] = values[ascending[rank]];
        }
    }

    /// The place of a number among all ids in TDB2's order.
    int rank(int number) {
        return number < 0 ? rankOfInlined[~number] : number;
    }

    /// TDB2's id, as its indexes hold it, of the node of a rank.
    long id(int rank) {
        return ids[rank];
    }

    /// The records of TDB2's index from hash to id, ascending.
    Iterator<Record> records(RecordFactory factory) {
        int[] written = IntStream.range(0, hashes.size()).toArray();
        return Arrays.stream(hashes.sorted(written, 0, 1, 2, 3))
                .mapToObj(number -> {
                    byte[] key = new byte[SystemTDB.LenNodeHash];
                    for (int i = 0; i < HASH_INTS; i++) {
                        Bytes.setInt(hashes.get(number, i), key, i * Integer.BYTES);
                    }
                    byte[] value = new byte[NodeId.SIZE];
                    Bytes.setLong(places[number], value, 0);
                    return factory.create(key, value);
                })
                .iterator();
    }
}
