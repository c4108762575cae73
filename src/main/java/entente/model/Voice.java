package entente.model;

import org.jspecify.annotations.Nullable;

/** A member of an attribution chain: an {@link Actor} that speaks or an {@link Outlet} that publishes. */
public sealed interface Voice permits Actor, Outlet {
    /** The id, unique among actors and outlets together. */
    String id();

    /** The id of {@code voice}, or null if there is none. */
    static @Nullable String idOf(@Nullable Voice voice) {
        return voice == null ? null : voice.id();
    }

    /** The country, ISO 3166-1 alpha-2, or {@code INT} for international bodies. */
    String country();

    /** The name in one language. Outlets have the same name in all. */
    String nameIn(Language language);

    /**
     * The voice that this one counts as. The outlet of a state or organisation counts as that body; any other voice
     * counts as itself.
     */
    default Voice canonical() {
        return this instanceof Outlet outlet && outlet.body() != null ? outlet.body() : this;
    }
}
