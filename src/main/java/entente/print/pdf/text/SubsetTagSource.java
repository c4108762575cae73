package entente.print.pdf.text;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Seeds OpenPDF's font-subset tags (ISO 32000-1, 9.6.4), which are random, from the document's hash, so that the same
 * brief gives the same bytes. Fonts are shared by threads, and each thread prints one document, so the seed is held per
 * thread.
 */
public final class SubsetTagSource extends SecureRandom {
    private static final long serialVersionUID = 1;

    private static final ThreadLocal<Random> DOCUMENT = new ThreadLocal<>();

    /** Sets the seed for the document of this thread. */
    public void setSeedOfDocument(long seed) {
        DOCUMENT.set(new Random(seed));
    }

    /** Removes the seed of this thread. */
    public void removeSeed() {
        DOCUMENT.remove();
    }

    @Override
    public double nextDouble() {
        return DOCUMENT.get().nextDouble();
    }
}
