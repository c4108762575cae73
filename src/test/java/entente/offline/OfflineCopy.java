package entente.offline;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** A copy of the whole site in one language, as files that need no server. It is collected by following links. */
final class OfflineCopy {
    /**
     * Paths that the copy contains. Of those with a query only the pages of lists, since filters have endless
     * combinations.
     */
    private static final Pattern INCLUDED = Pattern.compile(
        "assets/[^?]*(\\?v=[0-9a-f]+)?|%1$s/|%1$s/(?!cite|events\\.(?!pdf|xlsx)|changes)[^?.]*"
            + "|%1$s/(events|briefs/[^?./]*)\\.(pdf|xlsx)|%1$s/entente\\.zip"
            + "|%1$s/events\\?page=[0-9]+|%1$s/sources\\?year=[0-9]{4}");

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private final Language language;
    private final Function<String, SiteResponse> site;
    private final Pattern included;

    private OfflineCopy(Language language, Function<String, SiteResponse> site) {
        this.language = language;
        this.site = site;
        this.included = Pattern.compile(INCLUDED.pattern().formatted(language.tag()));
    }

    /** A response of the site. */
    record SiteResponse(int status, String mediaType, byte[] bytes) {}

    /**
     * Files by their path in the archive.
     *
     * @param site gives the response for a path relative to the root of the site
     */
    static SequencedMap<String, byte[]> of(Language language, Function<String, SiteResponse> site) {
        return new OfflineCopy(language, site).collect();
    }

    private SequencedMap<String, byte[]> collect() {
        Deque<String> queue = new ArrayDeque<>(List.of(language.tag() + "/"));
        Set<String> seen = new HashSet<>(queue);
        while (!queue.isEmpty()) {
            String path = queue.remove();
            for (String next : add(path)) {
                if (seen.add(next)) {
                    queue.add(next);
                }
            }
        }
        return files;
    }

    /** Adds the file of a path. Returns the paths to which it links. */
    private Set<String> add(String path) {
        SiteResponse response = site.apply(path);
        if (response.status() != 200) {
            throw new IllegalStateException(path + " answers " + response.status());
        }
        String file = OfflinePage.ArchivePath.of(path).file();
        if (!response.mediaType().startsWith("text/html")) {
            files.put(file, response.bytes());
            return Set.of();
        }
        var page = OfflinePage.of(new String(response.bytes(), UTF_8), path, Notice.HEAD.in(language),
            Notice.NEEDS_SERVER.in(language), other -> included.matcher(other).matches());
        files.put(file, page.html().getBytes(UTF_8));
        return page.linkedPaths();
    }

    /** Notices to readers of the copy. */
    private enum Notice {
        HEAD("A copy to be read without a server: search, filters and files of a filter are missing.",
            "Una copia da leggere senza server: mancano la ricerca, i filtri e i file di un filtro."),
        NEEDS_SERVER("not in this copy", "non in questa copia");

        private final String english;
        private final String italian;

        Notice(String english, String italian) {
            this.english = english;
            this.italian = italian;
        }

        String in(Language language) {
            return switch (language) {
                case ENGLISH -> english;
                case ITALIAN -> italian;
            };
        }
    }
}
