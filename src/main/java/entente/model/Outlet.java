package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An outlet: a news agency, newspaper, broadcaster, website or other publisher of sources.
 *
 * @param name the name that it uses itself, never translated
 * @param languages the languages that it publishes in, ISO 639-1, at least one
 * @param body the state or organisation whose site or channel this is; null if it belongs to none
 */
public record Outlet(
    String id,
    String name,
    String country,
    Kind kind,
    Reliability reliability,
    List<String> languages,
    @Nullable Actor body) implements Voice {
    public Outlet {
        languages = List.copyOf(languages);
    }

    @Override
    public String nameIn(Language language) {
        return name;
    }

    /** The kind of an outlet, as the codebook names it. */
    public enum Kind implements CodedEnum {
        STATE_AGENCY, STATE_BROADCASTER, STATE_PRESS, OFFICIAL, NEWS_AGENCY, PRESS, THINK_TANK, REFERENCE, SPECIALIST
    }
}
