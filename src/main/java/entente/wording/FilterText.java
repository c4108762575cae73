package entente.wording;

import static java.util.Objects.requireNonNull;

import entente.insight.CorroborationGap;
import entente.model.Actor;
import entente.model.Credibility;
import entente.model.EventSet;
import entente.model.Reliability;
import entente.model.Significance;
import entente.model.Vocabulary;
import entente.search.SearchResult;
import entente.search.query.DateCertainty;
import entente.search.query.Facet;
import entente.search.query.Query;
import java.util.ArrayList;
import java.util.List;

/** A query as a reader says it: «Kind: patrol or exercise; since 2021». */
public final class FilterText {
    private final EventSet set;
    private final Messages words;

    public FilterText(EventSet set, Messages words) {
        this.set = set;
        this.words = words;
    }

    /** The whole filter, order and page left out. */
    public String say(Query query) {
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
        return clauses.isEmpty() ? words.get("filter.none") : capital(String.join("; ", clauses));
    }

    /** The filter of a selection, and that it is met in part alone where no event has every word. */
    public String say(SearchResult selection) {
        String filter = say(selection.query());
        return selection.partialMatchesOnly() ? words.get("filter.some-words", filter) : filter;
    }

    /** The name of a facet: «Told by». */
    public String label(Facet facet) {
        return words.label("facet", facet);
    }

    /**
     * The name of a value as it stands within a sentence: «patrol».
     *
     * @param value one that the set knows, as every parsed {@link Query} holds
     */
    public String value(Facet facet, String value) {
        Vocabulary vocabulary = set.vocabulary();
        return switch (facet) {
            case AREA -> small(requireNonNull(vocabulary.areas().get(value)).label().in(words.language()));
            case TOPIC -> small(requireNonNull(vocabulary.topics().get(value)).label().in(words.language()));
            case KIND -> small(requireNonNull(vocabulary.kinds().get(value)).label().in(words.language()));
            case STRAND -> requireNonNull(set.strands().get(value)).names().in(words.language());
            case ACTOR -> actor(value).nameIn(words.language());
            case PLACE -> requireNonNull(set.places().get(value)).names().in(words.language());
            case SIGNIFICANCE -> words.label(Significance.of(Integer.parseInt(value)));
            case CREDIBILITY -> words.label(Credibility.of(Integer.parseInt(value)));
            case SIDE -> side(value);
            case RELIABILITY ->
                words.get("filter.reliability", value, words.label(Reliability.valueOf(value)));
        };
    }

    /** By whom an event is told; {@code side} as {@link entente.insight.Side#id()} gives it. */
    public String side(String side) {
        return words.has("side." + side)
            ? words.get("side." + side)
            : words.get("side.only", actor(side).nameIn(words.language()));
    }

    /** What an event lacks: «rests on one origin; no account from Norland». */
    public String lacking(CorroborationGap lack) {
        var said = new ArrayList<String>();
        if (lack.hasOneOrigin()) {
            said.add(words.get("corroboration.gap.origin"));
        }
        if (!lack.silentPrincipals().isEmpty()) {
            said.add(words.get("corroboration.gap.side",
                words.join(lack.silentPrincipals().stream().map(state -> state.nameIn(words.language())).toList())));
        }
        return String.join("; ", said);
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

    /** Words as they begin a line. */
    public String capital(String sentence) {
        return sentence.substring(0, 1).toUpperCase(words.language().locale()) + sentence.substring(1);
    }
}
