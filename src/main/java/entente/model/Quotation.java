package entente.model;

/**
 * A short verbatim quotation of at most twelve words.
 *
 * @param language BCP 47 tag of the language of {@code words}
 */
public record Quotation(String language, String words) {}
