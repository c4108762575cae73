/**
 * Words and dates in each language, and the address of each record.
 *
 * <p>One resource bundle a language holds every message of the program; keys begin with the room that uses them. Months
 * are in the bundle too: the JDK's own names and patterns change between versions, and what is exported must not.
 *
 * <p>Out of scope: the texts of the set ({@code model}), HTML ({@code web}).
 */
@NullMarked
package entente.wording;

import org.jspecify.annotations.NullMarked;
