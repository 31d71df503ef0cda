package org.papergraph.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Random;
import org.apache.jena.dboe.base.file.BinaryDataFile;
import org.apache.jena.dboe.base.file.BinaryDataFileMem;
import org.junit.jupiter.api.Test;

class GatheredWritesTest {
    private final BinaryDataFile plain = opened(new BinaryDataFileMem());
    private final BinaryDataFile beneath = opened(new BinaryDataFileMem());
    private final GatheredWrites gathered = new GatheredWrites(beneath);

    @Test
    void theFileIsThatOfWritesOneByOne() {
        Random random = new Random(7);
        int[] lengths = {1, 3, 0, 40, 200_000, 70_000, 1, 300_000, 5, 262_144, 2};
        for (int length : lengths) {
            byte[] bytes = new byte[length + 4];
            random.nextBytes(bytes);
            assertEquals(plain.write(bytes, 2, length), gathered.write(bytes, 2, length));
            assertEquals(plain.length(), gathered.length());
        }
        gathered.flush();
        assertArrayEquals(content(plain), content(beneath));
    }

    @Test
    void whatIsGatheredCanBeRead() {
        gathered.write(new byte[] {'t', 'r', 'e', 'e'});
        byte[] read = new byte[2];
        assertEquals(2, gathered.read(1, read));
        assertArrayEquals(new byte[] {'r', 'e'}, read);
    }

    private static byte[] content(BinaryDataFile file) {
        byte[] content = new byte[(int) file.length()];
        assertEquals(content.length, file.read(0, content));
        return content;
    }

    private static BinaryDataFile opened(BinaryDataFile file) {
        file.open();
        return file;
    }
}
