package entente.print.pdf.text;

import java.security.SecureRandom;
import java.util.Random;

/**
 * The source of random numbers for OpenPDF's font-subset tags (ISO 32000-1, 9.6.4). It is seeded with the hash of the
 * document, so that the same brief gives the same bytes. The seed is stored per thread, because threads share fonts and
 * each prints one document at a time.
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
