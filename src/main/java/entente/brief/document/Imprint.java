package entente.brief.document;

import entente.brief.TlpMarking;
import entente.model.Language;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What identifies a brief, whatever it is printed as: the properties of a file, the header and footer of its pages, the
 * first sheet of a workbook.
 *
 * @param marking null for none
 * @param fileName without extension: {@code entente-lunar-base-2026-11-21}
 * @param address the public address of this brief, complete with its query
 * @param licence the licence of the data, in words
 * @param citation how the data are to be cited
 * @param footer printed at the foot of every page, beside the page number
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

    /** @param series printed over the title: «Entente brief 2 · Space» */
    public record Titles(String series, String title, String subtitle) {}

    /**
     * Which events a brief is about.
     *
     * @param filter the query in words
     * @param events how many it finds
     * @param address the public address of their list
     */
    public record Scope(String filter, int events, String address) {}

    /**
     * The event set that a brief is made from.
     *
     * @param date the date of the set, never the clock's
     * @param fingerprint 64 hexadecimal digits
     * @param asOf the day whose knowledge the brief is limited to; null for all that is known
     */
    public record SetVersion(LocalDate date, String fingerprint, @Nullable LocalDate asOf) {
        /** Digits of the fingerprint in running text. */
        private static final int DIGITS = 12;

        /** The beginning of the fingerprint, as running text has it. */
        public String shortFingerprint() {
            return fingerprint.substring(0, DIGITS);
        }
    }
}
