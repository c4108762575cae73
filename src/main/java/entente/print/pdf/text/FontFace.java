package entente.print.pdf.text;

/** A face of the two font families: serif for running text, sans for headings, labels and tables. */
public enum FontFace {
    SERIF("LiberationSerif-Regular"),
    SERIF_BOLD("LiberationSerif-Bold"),
    SERIF_ITALIC("LiberationSerif-Italic"),
    SANS("LiberationSans-Regular"),
    SANS_BOLD("LiberationSans-Bold"),
    SANS_ITALIC("LiberationSans-Italic");

    private final String fileName;

    FontFace(String file) {
        this.fileName = file;
    }

    /** The file name of the font in openpdf-fonts-extra. */
    String fileName() {
        return fileName + ".ttf";
    }

    /** The bold face of the family. */
    public FontFace bold() {
        return switch (this) {
            case SERIF, SERIF_ITALIC, SERIF_BOLD -> SERIF_BOLD;
            case SANS, SANS_ITALIC, SANS_BOLD -> SANS_BOLD;
        };
    }

    /**
     * The italic face of the family, for titles of works; a bold face is returned as it is, as there is no bold italic.
     */
    public FontFace italic() {
        return switch (this) {
            case SERIF, SERIF_ITALIC -> SERIF_ITALIC;
            case SANS, SANS_ITALIC -> SANS_ITALIC;
            case SERIF_BOLD, SANS_BOLD -> this;
        };
    }
}
