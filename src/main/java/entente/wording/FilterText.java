package entente.wording;

import static java.util.Objects.requireNonNull;

import entente.model.Actor;
import entente.model.Credibility;
import entente.model.EventSet;
import entente.model.Place;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.search.SearchResult;
import entente.search.query.CommitmentFacet;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/** Describes a query in words: «Kind: patrol or exercise; since 2021». */
public final class FilterText {
    private final EventSet set;
    private final Messages words;

    public FilterText(EventSet set, Messages words) {
        this.set = set;
        this.words = words;
    }

    /** All filters of a query, without its order and page. */
    public String describe(Query query) {
        var clauses = new ArrayList<String>();
        if (!query.q().isEmpty()) {
            clauses.add(words.get("filter.q", query.q()));
        }
        query.selected().forEach((facet, values) -> clauses.add(words.get("filter.facet", label(facet),
            either(values.stream().map(value -> value(facet, value)).toList()))));
        if (query.since() != null) {
            clauses.add(words.get("filter.since", words.date(query.since())));
        }
        if (query.until() != null) {
            clauses.add(words.get("filter.until", words.date(query.until())));
        }
        if (query.dates() == DateCertainty.CERTAIN) {
            clauses.add(words.get("filter.certain"));
        }
        if (query.origins() > 0) {
            clauses.add(words.get("filter.origins", query.origins()));
        }
        return clauses.isEmpty() ? words.get("filter.none") : capitalized(String.join("; ", clauses));
    }

    /** All filters of a search, and a note if no event has all words, so that events with some of them are shown. */
    public String describe(SearchResult selection) {
        String filter = describe(selection.query());
        return selection.partialMatchesOnly() ? words.get("filter.some-words", filter) : filter;
    }

    /** The name of a facet: «Told by». */
    public String label(Facet facet) {
        return words.label("facet", facet);
    }

    /**
     * The name of a value, for use inside a sentence: «patrol».
     *
     * @param value a value that is in the set, like those of every parsed {@link Query}; the name of an actor or place
     *     that a brief names and that the set as of a day does not have is its id
     */
    public String value(Facet facet, String value) {
        Vocabulary vocabulary = set.vocabulary();
        return switch (facet) {
            case AREA -> small(requireNonNull(vocabulary.areas().get(value)).label().in(words.language()));
            case TOPIC -> small(requireNonNull(vocabulary.topics().get(value)).label().in(words.language()));
            case KIND -> small(requireNonNull(vocabulary.kinds().get(value)).label().in(words.language()));
            case STRAND -> requireNonNull(set.strands().get(value)).names().in(words.language());
            case ACTOR -> set.actors().containsKey(value) ? actor(value).nameIn(words.language()) : value;
            case PLACE -> {
                Place place = set.places().get(value);
                yield place == null ? value : place.names().in(words.language());
            }
            case SIGNIFICANCE -> words.label(Significance.of(Integer.parseInt(value)));
            case CREDIBILITY -> words.label(Credibility.of(Integer.parseInt(value)));
            case SIDE -> side(value);
            case RELIABILITY ->
                words.get("filter.reliability", value, words.label(Reliability.valueOf(value)));
        };
    }

    /** The name of a value of a facet of commitments: «Moon base», «both sides», «kept». */
    public String value(CommitmentFacet facet, String value) {
        return switch (facet) {
            case STRAND -> requireNonNull(set.strands().get(value)).names().in(words.language());
            case SIDE -> side(value);
            case STATUS -> words.get("status." + value);
        };
    }

    /** Which sides report an event: «both sides», «Norland only». {@code side} is {@link entente.insight.Side#id()}. */
    public String side(String side) {
        return words.has("side." + side)
            ? words.get("side." + side)
            : words.get("side.only", actor(side).nameIn(words.language()));
    }

    private Actor actor(String id) {
        return requireNonNull(set.actors().get(id));
    }

    private String either(List<String> items) {
        int last = items.size() - 1;
        return last < 1
            ? items.getFirst()
            : words.get("list.or", String.join(words.get("list.comma"), items.subList(0, last)), items.get(last));
    }

    private String small(String label) {
        return label.substring(0, 1).toLowerCase(words.language().locale()) + label.substring(1);
    }

    /** The text with its first letter in upper case. */
    public String capitalized(String sentence) {
        return sentence.substring(0, 1).toUpperCase(words.language().locale()) + sentence.substring(1);
    }
}
