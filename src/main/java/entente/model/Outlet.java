package entente.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where something was published.
 *
 * @param name as it calls itself, never translated
 * @param languages ISO 639-1
 * @param body the body whose site or channel this is, or null
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

    /** What sort of publisher an outlet is. */
    public enum Kind implements CodedEnum {
        STATE_AGENCY, STATE_BROADCASTER, STATE_PRESS, OFFICIAL, NEWS_AGENCY, PRESS, THINK_TANK, REFERENCE, SPECIALIST
    }
}
