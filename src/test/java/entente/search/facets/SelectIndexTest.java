package entente.search.facets;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SelectIndexTest {
    @ParameterizedTest
    @ValueSource(ints = {1, 63, 64, 65, 511, 512, 513, 1_000, 4_096, 20_000})
    void givesThePositionOfEverySetBit(int size) {
        var random = new Random(size);
        for (int rarity : new int[]{1, 2, 7, 300, 5_000}) {
            var bits = EventBitSet.none(size);
            IntStream.range(0, size).filter(position -> random.nextInt(rarity) == 0).forEach(bits::set);
            var selectIndex = new SelectIndex(bits);
            assertArrayEquals(IntStream.range(0, size).filter(bits::has).toArray(),
                IntStream.range(0, bits.count()).map(selectIndex::at).toArray());
        }
    }
}
