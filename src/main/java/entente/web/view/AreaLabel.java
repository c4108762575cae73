package entente.web.view;

/**
 * An area of the set in a word, with the colour that the style sheet gives it.
 *
 * @param series the class of the style sheet: {@code series-1}
 */
public record AreaLabel(String words, String series) {}
