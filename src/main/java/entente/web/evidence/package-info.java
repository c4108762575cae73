/**
 * Pages about the evidence of the whole set: which events need corroboration, which are reported by one side only, how
 * sources and information are rated, what became known in a period, what changed since an earlier set, and the method.
 *
 * <p>Everything on these pages is computed by {@link entente.insight} and put into words by {@link entente.wording};
 * here it is arranged in view records. {@link entente.web.evidence.MethodExamples} selects the examples of the method
 * page by rules, so that the page works for any set.
 *
 * <p>Not here: the evidence of a single event, which is part of its page in {@code entente.web.events}, and the pages
 * of sources, outlets and commitments in {@code entente.web.records}. Only {@link entente.web.evidence.EvidenceRoutes}
 * is public.
 */
@NullMarked
package entente.web.evidence;

import org.jspecify.annotations.NullMarked;
