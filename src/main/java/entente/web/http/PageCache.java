package entente.web.http;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * An LRU cache of rendered pages or files by entity tag, limited in bytes. The tag covers everything that a page depends
 * on, so no page has to be invalidated: after a change of the set, the tags differ.
 */
public final class PageCache {
    private final LinkedHashMap<EntityTag, CachedBody> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final long maxBytes;
    private long usedBytes;

    /**
     * An empty cache.
     *
     * @param maxBytes limit for all pages together
     */
    public PageCache(long maxBytes) {
        this.maxBytes = maxBytes;
    }

    /** The page with this tag, which becomes the most recently used; empty if it is not cached. */
    public synchronized Optional<CachedBody> get(EntityTag tag) {
        return Optional.ofNullable(pages.get(tag));
    }

    /** Adds or replaces a page, then evicts the least recently used ones above the limit. */
    public synchronized void put(EntityTag tag, CachedBody page) {
        CachedBody replaced = pages.put(tag, page);
        usedBytes += page.size() - (replaced == null ? 0 : replaced.size());
        var oldest = pages.values().iterator();
        while (usedBytes > maxBytes) {
            usedBytes -= oldest.next().size();
            oldest.remove();
        }
    }
}
