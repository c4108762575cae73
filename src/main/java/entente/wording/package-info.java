/**
 * All texts of the program in each language: messages, labels, numbers, dates and lists; and the URLs of the site.
 *
 * <p>There is one resource bundle per language, which holds every message. A key begins with the package that uses it,
 * such as {@code web.}, or, if several packages use it, with its subject, such as {@code status.}. The names of months
 * are in the bundle too, because the JDK's own names and patterns change between versions, and exported documents must
 * not.
 *
 * <p>Not here: the texts of the event set ({@link entente.model.LocalizedText}), HTML ({@code web}).
 */
@NullMarked
package entente.wording;

import org.jspecify.annotations.NullMarked;
