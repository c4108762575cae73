/**
 * Typesets paragraphs: fonts and font fallback, hyphenation, Arabic shaping, bidirectional text, and line breaking. The
 * input is a list of {@link entente.print.pdf.text.TextRun}s, the output {@link entente.print.pdf.text.TextLine}s,
 * which contain glyph runs with positions.
 *
 * <p>Decisions: all fonts are on the class path, because system fonts differ between machines. A character that no font
 * has is drawn as a box with its code point, never dropped.
 *
 * <p>Not here: the styles of a brief ({@link entente.print.pdf.layout.StyleSheet}).
 */
@NullMarked
package entente.print.pdf.text;

import org.jspecify.annotations.NullMarked;
