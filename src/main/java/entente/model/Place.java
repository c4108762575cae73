package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * Where events happen.
 *
 * @param country ISO 3166-1 alpha-2, or null for seas and the Moon
 * @param latitude decimal degrees, north positive
 * @param longitude decimal degrees, east positive
 */
public record Place(
    String id, LocalizedText names, @Nullable String country, Body body, double latitude, double longitude) {

    /** The world that the coordinates are on. */
    public enum Body implements CodedEnum {
        EARTH, MOON
    }
}
