/**
 * Algorithms on strings and bytes that several packages need: edit distance, digests, XML escaping and
 * characters that text must not have.
 *
 * <p>The package uses no other package of the program, so that every package can use it.
 *
 * <p>Not here: tokens, stop words and phonetic keys ({@link entente.search.analysis}), texts in the languages of the
 * site ({@link entente.wording}).
 */
@NullMarked
package entente.text;

import org.jspecify.annotations.NullMarked;
