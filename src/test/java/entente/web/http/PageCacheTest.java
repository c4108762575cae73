package entente.web.http;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PageCacheTest {
    private static CachedBody page(int bytes) {
        return new CachedBody("text/html", new byte[bytes]);
    }

    private static long cached(PageCache cache, String... tags) {
        return Stream.of(tags).filter(tag -> cache.get(EntityTag.of(tag)).isPresent()).count();
    }

    @Test
    void aPageIsFoundByItsTag() {
        var cache = new PageCache(1_000);
        var page = page(100);
        cache.put(EntityTag.of("a"), page);
        assertSame(page, cache.get(EntityTag.of("a")).orElseThrow());
        assertEquals(0, cached(cache, "b"));
    }

    @Test
    void theLeastRecentlyUsedPageIsEvicted() {
        var cache = new PageCache(page(100).size() * 2);
        cache.put(EntityTag.of("a"), page(100));
        cache.put(EntityTag.of("b"), page(100));
        cache.get(EntityTag.of("a"));
        cache.put(EntityTag.of("c"), page(100));
        assertEquals(0, cached(cache, "b"));
        assertEquals(2, cached(cache, "a", "c"));
    }

    @Test
    void theSizeOfAReplacedPageIsNotCounted() {
        var cache = new PageCache(page(100).size() * 2);
        for (int i = 0; i < 10; i++) {
            cache.put(EntityTag.of("a"), page(100));
        }
        cache.put(EntityTag.of("b"), page(100));
        assertEquals(2, cached(cache, "a", "b"));
    }

    @Test
    void aPageAboveTheLimitIsNotCached() {
        var cache = new PageCache(100);
        cache.put(EntityTag.of("a"), page(1_000));
        assertEquals(0, cached(cache, "a"));
    }
}
