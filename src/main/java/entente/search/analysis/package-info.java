/**
 * Text analysis: how texts and queries are split into tokens, normalized, and related to each other by inflection,
 * sound and meaning. {@link entente.search.analysis.Tokenizer} and {@link entente.search.analysis.TextAnalyzer} are for
 * texts, {@link entente.search.analysis.ParsedQuery} is for the words of a query,
 * {@link entente.search.analysis.Synonyms} reads the synonyms of all languages from {@code synonyms.txt}, and
 * {@link entente.search.analysis.RomanizedNames} tells the names that have several spellings in Latin letters.
 *
 * <p>Decisions. Texts and queries are split by the same tokenizer, so that equal words give equal terms. One index serves
 * all languages: a term is looked up in the forms of every {@link entente.search.analysis.AnalysisLanguage}, since a
 * query does not state its language. Chinese has no blanks between words, so runs of Han characters are indexed by
 * character and by pair of characters, in simplified form.
 *
 * <p>Not here: postings and matching ({@link entente.search.match}), and URL parameters ({@link entente.search.query}).
 */
@NullMarked
package entente.search.analysis;

import org.jspecify.annotations.NullMarked;
