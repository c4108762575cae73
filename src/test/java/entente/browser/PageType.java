package entente.browser;

import entente.model.Language;

/** One page of every type that the site has, and of each of its odd cases. */
enum PageType {
    OVERVIEW(""),
    EVENTS("events"),
    FILTERED("events?area=defence&topic=sea&kind=exercise&since=2021"),
    NOTHING_FOUND("events?area=space&kind=patrol&since=2021"),
    BY_KIND("events/kinds?area=space"),
    TIMELINE("events/timeline"),
    MAP("events/map?since=2020"),
    NETWORK("events/network?area=defence"),
    EVENT("events/2025-11-19-missile-defence-consultations"),
    EVENT_WITH_FUZZY_DATE("events/2025-12-third-anti-missile-exercise"),
    STRANDS("strands"),
    STRAND("strands/ilrs"),
    ACTORS("actors"),
    ORGANISATION("actors/roscosmos"),
    PERSON("actors/borisov"),
    PLACES("places"),
    PLACE("places/moon"),
    SOURCES("sources"),
    SOURCE("sources/ansa-2022-12-21-medvedev-xi"),
    OUTLETS("outlets"),
    OUTLET("outlets/tass"),
    COMMITMENTS("commitments"),
    COMMITMENT("commitments/ilrs-build-by-2035"),
    BRIEFS("briefs"),
    BRIEF("briefs/lunar-base"),
    NEW_BRIEF("briefs/new"),
    MADE_BRIEF("briefs/new?kind=patrol&length=short"),
    CODEBOOK("codebook"),
    ABOUT("about"),
    ACCESSIBILITY("accessibility"),
    NOT_FOUND("events/2025-11-19-missile-defense", 404),
    BAD_QUERY("events?kind=patrl", 400);

    private final String path;
    final int status;

    PageType(String path) {
        this(path, 200);
    }

    PageType(String path, int status) {
        this.path = path;
        this.status = status;
    }

    /** Relative to the context root. */
    String in(Language language) {
        return language.tag() + "/" + path;
    }
}
