package entente.print.pdf.text;

/** A style of letters that the printer sets: serif for running text, sans for headings, labels and tables. */
public enum FontFace {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic");

    private final String file;

    FontFace(String file) {
        this.file = file;
    }

    /** The name of its file in openpdf-fonts-extra. */
    String file() {
        return file + ".ttf";
    }

    public FontFace strong() {
        return switch (this) {
            case SERIF, SERIF_ITALIC, SERIF_BOLD -> SERIF_BOLD;
            case SANS, SANS_ITALIC, SANS_BOLD -> SANS_BOLD;
        };
    }

    /** The slanted letters for titles of works; bold ones stay as they are. */
    public FontFace slanted() {
        return switch (this) {
            case SERIF, SERIF_ITALIC -> SERIF_ITALIC;
            case SANS, SANS_ITALIC -> SANS_ITALIC;
            case SERIF_BOLD, SANS_BOLD -> this;
        };
    }
}
