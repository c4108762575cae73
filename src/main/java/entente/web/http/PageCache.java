package entente.web.http;

import java.util.LinkedHashMap;
import java.util.Optional;

/**
 * The pages shown lately. A tag names all that a page depends on, so a page that is kept under it is that page, and
 * nothing has to be forgotten when the set changes: the tags change. What was asked for longest ago makes room.
 */
public final class PageCache {
    private final LinkedHashMap<EntityTag, CachedBody> pages = new LinkedHashMap<>(16, 0.75f, true);
    private final long room;
    private long taken;

    /** @param room bytes for all pages together */
    public PageCache(long room) {
        this.room = room;
    }

    public synchronized Optional<CachedBody> get(EntityTag tag) {
        return Optional.ofNullable(pages.get(tag));
    }

    public synchronized void put(EntityTag tag, CachedBody page) {
        CachedBody before = pages.put(tag, page);
        taken += page.size() - (before == null ? 0 : before.size());
        var oldest = pages.values().iterator();
        while (taken > room) {
            taken -= oldest.next().size();
            oldest.remove();
        }
    }
}
