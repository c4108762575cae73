package entente.model;

import org.jspecify.annotations.Nullable;

/** Whoever can pass words on: an {@link Actor} who speaks or an {@link Outlet} that publishes. */
public sealed interface Voice permits Actor, Outlet {
    String id();

    /** The id of {@code voice}, or null if there is none. */
    static @Nullable String idOf(@Nullable Voice voice) {
        return voice == null ? null : voice.id();
    }

    /** ISO 3166-1 alpha-2, or {@code INT}. */
    String country();

    String nameIn(Language language);

    /** Whom this voice speaks for: the body behind an official outlet, else the voice itself. */
    default Voice speaksFor() {
        return this instanceof Outlet outlet && outlet.body() != null ? outlet.body() : this;
    }
}
