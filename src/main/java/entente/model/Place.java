package entente.model;

import org.jspecify.annotations.Nullable;

/**
 * A place where events happen, on the Earth or on the Moon.
 *
 * @param country ISO 3166-1 alpha-2; null for seas and the Moon
 * @param body the celestial body that the coordinates refer to
 * @param latitude decimal degrees, north positive
 * @param longitude decimal degrees, east positive
 */
public record Place(
    String id, LocalizedText names, @Nullable String country, Body body, double latitude, double longitude) {

    /** A celestial body. */
    public enum Body implements CodedEnum {
        EARTH, MOON
    }
}
