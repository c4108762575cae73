package entente.print;

/** A style of letters that the printer sets: serif for running text, sans for headings, labels and tables. */
enum Face {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic");

    private final String file;

    Face(String file) {
        this.file = file;
    }

    /** The name of its file in openpdf-fonts-extra. */
    String file() {
        return file + ".ttf";
    }

    Face strong() {
        return switch (this) {
            case SERIF, SERIF_ITALIC, SERIF_BOLD -> SERIF_BOLD;
            case SANS, SANS_ITALIC, SANS_BOLD -> SANS_BOLD;
        };
    }

    /** The slanted letters for titles of works; bold ones stay as they are. */
    Face slanted() {
        return switch (this) {
            case SERIF, SERIF_ITALIC -> SERIF_ITALIC;
            case SANS, SANS_ITALIC -> SANS_ITALIC;
            case SERIF_BOLD, SANS_BOLD -> this;
        };
    }
}
