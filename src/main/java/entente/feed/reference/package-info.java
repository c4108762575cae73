/**
 * Bibliographic references: a page of the chronology in the formats of reference managers (BibTeX, RIS, CSL-JSON) and
 * formatted in citation styles.
 *
 * <p>A reference cites the page, not the sources of its event, which are in the event's record. Its date is the date of
 * the set, and its version is the beginning of the set's fingerprint.
 */
@NullMarked
package entente.feed.reference;

import org.jspecify.annotations.NullMarked;
