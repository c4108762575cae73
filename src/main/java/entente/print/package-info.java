/**
 * Prints a {@link entente.brief.document.Document} as PDF and a {@link entente.brief.sheet.Workbook} for Excel. It translates and chooses
 * nothing: both arrive with every word, in order.
 *
 * <p>PDF: OpenPDF's own layout cannot be tagged, so text is laid out here, on the bare page. {@code Atoms} and
 * {@code LineBreaker} make lines of words, setters make {@code Slab}s of lines, {@code Flow} fills pages with slabs,
 * and {@code Canvas} marks all it draws as part of a {@code Tag} or as decoration. {@code Typesetter} walks the tree of the
 * document and hands each block to its setter. A slab names the tags that are complete with it. Pages and complete tags
 * are written at once: memory grows with the number of tags, not with their content. Nothing asks the machine for fonts.
 *
 * <p>Workbook: POI makes the frame (styles, tables, charts), and rows are streamed into it. Every chart refers to cells, so
 * that it follows them; what POI's small schema does not know is written by name. A sheet has one table, from A1.
 *
 * <p>It sees {@code wording} and {@code model} for what only a printer knows: page numbers and the names of notes.
 *
 * <p>Out of scope: choosing events ({@code search}), wording ({@code wording}).
 */
@NullMarked
package entente.print;

import org.jspecify.annotations.NullMarked;
