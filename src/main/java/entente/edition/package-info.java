/**
 * Editions: an {@link entente.edition.Edition} is an immutable snapshot of one valid event set with its search index
 * and its briefs. {@link entente.edition.EditionHolder} loads the set, polls its folder for changes and replaces the
 * edition as a whole; an invalid set is logged and changes nothing. {@link entente.edition.EditionLoader} makes an
 * edition from files, {@link entente.edition.WatchStatus} and {@link entente.edition.Refusal} say for monitoring what was
 * last seen. {@link entente.edition.AsOfEditions} caches
 * editions as of a day.
 *
 * <p>A request takes one edition at its start and uses it until its end, so a page never mixes two sets.
 *
 * <p>A folder is polled, not watched with {@code WatchService}: polling works on every file system, and two equal polls
 * show that all files have been copied.
 *
 * <p>Not here: reading and checking YAML ({@link entente.reading}), HTTP ({@link entente.web}). The package does not
 * use the Servlet API; {@link entente.edition.FileTree} hides whether files are in the WAR or in a folder.
 */
@NullMarked
package entente.edition;

import org.jspecify.annotations.NullMarked;
