package entente.model;

/**
 * At most twelve words, quoted.
 *
 * @param language BCP 47 tag of the language that the words are in
 */
public record Quotation(String language, String words) {}
