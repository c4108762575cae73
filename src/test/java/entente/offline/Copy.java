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

/** A whole site in one language as files that need no server, gathered from link to link. */
final class Copy {
    /** Filters have no end; of what has a query only the pages of lists are kept. */
    private static final Pattern KEPT = Pattern.compile(
        "assets/[^?]*(\\?v=[0-9a-f]+)?|%1$s/|%1$s/(?!cite|events\\.(?!pdf|xlsx)|changes)[^?.]*|%1$s/(events|briefs/[^?./]*)\\.(pdf|xlsx)|%1$s/entente\\.zip"
            + "|%1$s/events\\?page=[0-9]+|%1$s/sources\\?year=[0-9]{4}");

    private final SequencedMap<String, byte[]> files = new LinkedHashMap<>();
    private final Language language;
    private final Function<String, Found> site;
    private final Pattern kept;

    private Copy(Language language, Function<String, Found> site) {
        this.language = language;
        this.site = site;
        this.kept = Pattern.compile(KEPT.pattern().formatted(language.tag()));
    }

    /** What stands under an address. */
    record Found(int status, String mediaType, byte[] bytes) {}

    /**
     * Files by their path in the archive.
     *
     * @param site gives what stands under a path relative to its root
     */
    static SequencedMap<String, byte[]> of(Language language, Function<String, Found> site) {
        return new Copy(language, site).gather();
    }

    private SequencedMap<String, byte[]> gather() {
        Deque<String> waiting = new ArrayDeque<>(List.of(language.tag() + "/"));
        Set<String> seen = new HashSet<>(waiting);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            for (String next : take(path)) {
                if (seen.add(next)) {
                    waiting.add(next);
                }
            }
        }
        return files;
    }

    private Set<String> take(String path) {
        Found found = site.apply(path);
        if (found.status() != 200) {
            throw new IllegalStateException(path + " answers " + found.status());
        }
        String file = OfflinePage.Place.of(path).file();
        if (!found.mediaType().startsWith("text/html")) {
            files.put(file, found.bytes());
            return Set.of();
        }
        var page = OfflinePage.of(new String(found.bytes(), UTF_8), path, Notice.HEAD.in(language),
            Notice.NEEDS_SERVER.in(language), other -> kept.matcher(other).matches());
        files.put(file, page.html().getBytes(UTF_8));
        return page.wanted();
    }

    /** What a reader of the copy is told. */
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
