/**
 * All texts of the program in each language: messages, labels, numbers, dates and lists; and the URLs of the site.
 *
 * <p>There is one resource bundle per language, which holds every message. A key begins with the package that uses it,
 * such as {@code web.}, or, if several packages or a class of this package use it, with its subject, such as
 * {@code status.}. The names of months are in the bundle too, because the JDK's own names and patterns change between
 * versions, and exported documents must not change.
 *
 * <p>Sentences and phrases that are composed of several texts are made here, each by one class, so that a page, a brief
 * and a table that need the same words do not differ: filters, sources and origins, gaps in corroboration, participants
 * with their offices, due dates, invalid parameters.
 *
 * <p>Not here: the texts of the event set ({@link entente.model.LocalizedText}), their arrangement on a page or in a
 * document ({@code web}, {@code brief}).
 */
@NullMarked
package entente.wording;

import org.jspecify.annotations.NullMarked;
