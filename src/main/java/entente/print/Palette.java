package entente.print;

import entente.picture.Ink;
import java.awt.Color;

/**
 * The colours of PDFs and workbooks: an RGB colour for each {@link Ink}. The series follow the palette of Okabe and Ito
 * for colour-blind readers, and differ in lightness as well, so that they stay distinct in greyscale. Text has a
 * contrast of at least 4.5 to 1 (WCAG 2.2, 1.4.3).
 */
public final class Palette {
    public static final Color TEXT = new Color(0x1B1F24);
    public static final Color MUTED = new Color(0x57606A);
    public static final Color RULE = new Color(0xC8CED6);
    public static final Color ACCENT = new Color(0x14365D);
    public static final Color LINK = new Color(0x1A4F8B);
    public static final Color UNDERLINE = new Color(0x9DB5D1);

    private Palette() {}

    /** The red, green and blue components of {@code color} as three bytes, the form that POI requires. */
    public static byte[] rgb(Color color) {
        return new byte[]{(byte) color.getRed(), (byte) color.getGreen(), (byte) color.getBlue()};
    }

    /**
     * The colour of {@code ink}.
     *
     * @throws IllegalArgumentException for {@link Ink#NONE}, which is never drawn
     */
    public static Color of(Ink ink) {
        return switch (ink) {
            case NONE -> throw new IllegalArgumentException("no colour is no ink");
            case PAPER -> Color.WHITE;
            case TEXT -> TEXT;
            case MUTED -> MUTED;
            case GRID -> new Color(0xE1E5EA);
            case AXIS -> new Color(0x8A929C);
            case LAND -> new Color(0xE3E1DA);
            case ACCENT, SERIES_1 -> ACCENT;
            case SERIES_2 -> new Color(0xE69F00);
            case SERIES_3 -> new Color(0x009E73);
            case SERIES_4 -> new Color(0x8CCBEE);
            case SERIES_5 -> new Color(0xB5527E);
            case SERIES_6 -> new Color(0xF3DF4D);
            case SERIES_7 -> new Color(0x6B3E0B);
            case SERIES_8 -> new Color(0xA9AFB6);
        };
    }
}
