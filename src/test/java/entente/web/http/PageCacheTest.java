package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private static CachedBody page(int bytes) {
        return new CachedBody("text/html", new byte[bytes]);
    }

    private static long held(PageCache kept, String... tags) {
        return Stream.of(tags).filter(tag -> kept.get(EntityTag.of(tag)).isPresent()).count();
    }

    @Test
    void givesThePageOfATagAndOfNoOther() {
        var kept = new PageCache(1_000);
        var page = page(100);
        kept.put(EntityTag.of("a"), page);
        assertSame(page, kept.get(EntityTag.of("a")).orElseThrow());
        assertEquals(0, held(kept, "b"));
    }

    @Test
    void forgetsWhatWasAskedForLongestAgoWhereThereIsNoMoreRoom() {
        var kept = new PageCache(page(100).size() * 2);
        kept.put(EntityTag.of("a"), page(100));
        kept.put(EntityTag.of("b"), page(100));
        kept.get(EntityTag.of("a"));
        kept.put(EntityTag.of("c"), page(100));
        assertEquals(0, held(kept, "b"));
        assertEquals(2, held(kept, "a", "c"));
    }

    @Test
    void countsAPageThatIsMadeTwiceOnce() {
        var kept = new PageCache(page(100).size() * 2);
        for (int i = 0; i < 10; i++) {
            kept.put(EntityTag.of("a"), page(100));
        }
        kept.put(EntityTag.of("b"), page(100));
        assertEquals(2, held(kept, "a", "b"));
    }

    @Test
    void keepsNothingThatHasNoRoom() {
        var kept = new PageCache(100);
        kept.put(EntityTag.of("a"), page(1_000));
        assertEquals(0, held(kept, "a"));
    }
}
