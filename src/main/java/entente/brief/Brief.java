package entente.brief;

import entente.model.Language;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/**
 * A finished document, complete in one language.
 *
 * @param length how much room it may take: a short one is set on two pages
 * @param fileName without extension: {@code entente-lunar-base-2026-11-21}
 * @param series what stands over the title: «Entente brief 2 · Space»
 * @param address where this brief is found on the web, complete with its query
 * @param date the day that the brief speaks of: the set's date, never the clock's
 * @param fingerprint of the set, 64 hexadecimal digits
 * @param footer what every page says at its foot beside the page number
 * @param blocks from the summary to the notes
 * @param data makes the sheets of the data behind it, which a workbook alone needs
 */
public record Brief(
    Language language,
    Length length,
    String fileName,
    String series,
    String title,
    String subtitle,
    String address,
    LocalDate date,
    String fingerprint,
    String footer,
    List<Block> blocks,
    Supplier<List<Sheet>> data) {
    public Brief {
        blocks = List.copyOf(blocks);
    }

    /** The data behind it, made anew. */
    public List<Sheet> sheets() {
        return data.get();
    }
}
