package entente.web.view;

/**
 * The name of an area, with its colour.
 *
 * @param series the CSS class that has the colour: {@code series-1} for the first area of the vocabulary
 */
public record AreaLabel(String words, String series) {}
