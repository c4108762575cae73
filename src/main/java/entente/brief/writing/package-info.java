/**
 * Composes briefs. {@link entente.brief.writing.BriefPlan} selects the events and writes the imprint;
 * {@link entente.brief.writing.BriefWriter} then writes a document, {@link entente.brief.writing.WorkbookWriter} a
 * workbook. Only these three are public.
 *
 * <p>The writers of one document share a {@link entente.brief.writing.WritingContext}, which collects the endnotes.
 * Sections are therefore written in order, because notes are numbered in the order in which they are added.
 *
 * <p>Not here: sentences and labels ({@link entente.wording}), the sheets of the workbook
 * ({@link entente.brief.sheet}), drawing charts ({@link entente.picture}).
 */
@NullMarked
package entente.brief.writing;

import org.jspecify.annotations.NullMarked;
