package entente.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checks that the site shows every statement of the two articles that the set started from. COVERAGE.md lists the
 * statements; {@code coverage.txt} names the page that shows each of them.
 */
@ExtendWith(DeployedSiteExtension.class)
class CoverageIT {
    private static final Path COVERAGE = Path.of("src/main/webapp/WEB-INF/eventset/COVERAGE.md");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| (\\d+\\.\\d+[a-c]?) \\|");
    private static final String CHAIN_ARROW = " → ";

    /**
     * A line of {@code coverage.txt}.
     *
     * @param row number of the row in COVERAGE.md
     * @param page path of a page
     * @param words phrases that the page must show; one with an arrow is a whole chain of attribution
     */
    record Expected(String row, String page, List<String> words) {
        static Expected parse(String line) {
            String[] cells = line.split("\\s*\\|\\s*");
            return new Expected(cells[0], cells[1], Arrays.asList(cells).subList(2, cells.length));
        }
    }

    static Stream<Expected> expectations() {
        try (var in = requireNonNull(CoverageIT.class.getResourceAsStream("coverage.txt"))) {
            return new String(in.readAllBytes(), UTF_8).lines().filter(line -> !line.startsWith("#"))
                .map(Expected::parse);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void coverageTxtHasAnExpectationForEveryRow() throws IOException {
        List<String> rows =
            ROW.matcher(Files.readString(COVERAGE)).results().map((MatchResult row) -> row.group(1)).toList();
        assertEquals(rows, expectations().map(Expected::row).distinct().toList());
    }

    @ParameterizedTest
    @MethodSource("expectations")
    void thePageShowsWhatTheRowExpects(Expected expected, DeployedSite site) {
        Document page = site.page(expected.page());
        String text = page.select("main").text();
        List<String> chains = page.select(".chain").stream().map(Element::text).toList();
        for (String phrase : expected.words()) {
            boolean found = phrase.contains(CHAIN_ARROW) ? chains.contains(phrase) : text.contains(phrase);
            assertTrue(found,
                () -> "row %s: %s does not say «%s»%n%s".formatted(expected.row(), expected.page(), phrase, text));
        }
    }
}
