package entente.brief.document;

import entente.brief.TlpMarking;
import entente.model.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The bibliographic data of a brief, the same in every output format. Printers use it for the properties of the file,
 * the header and footer of the pages, and the first sheet of a workbook.
 *
 * @param marking null for none
 * @param fileName without extension: {@code entente-lunar-base-2026-11-21}
 * @param address the public URL of this brief, with its query
 * @param licence the licence of the data, as text
 * @param citation suggested citation of the data
 * @param footer printed in the footer of every page, next to the page number
 */
public record Imprint(
    Language language,
    Titles titles,
    Scope scope,
    SetVersion version,
    @Nullable TlpMarking marking,
    String fileName,
    String address,
    String licence,
    String citation,
    String footer) {

    /**
     * The lines of the title block.
     *
     * @param series printed above the title: «Entente brief 2 · Space»
     */
    public record Titles(String series, String title, String subtitle) {}

    /**
     * The selection of events.
     *
     * @param filter the query as text
     * @param events the number of events found
     * @param address the public URL of the event list
     */
    public record Scope(String filter, int events, String address) {}

    /**
     * The version of the event set that a brief is made from.
     *
     * @param date the date of the set, never the current date
     * @param fingerprint SHA-256, 64 hexadecimal digits
     * @param asOf the brief shows what was known on this day; null for the complete set
     */
    public record SetVersion(LocalDate date, String fingerprint, @Nullable LocalDate asOf) {
        private static final int SHORT_LENGTH = 12;

        /** The first {@value #SHORT_LENGTH} digits of the fingerprint, for running text. */
        public String shortFingerprint() {
            return fingerprint.substring(0, SHORT_LENGTH);
        }
    }
}
