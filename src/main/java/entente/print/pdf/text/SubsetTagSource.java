package entente.print.pdf.text;

import java.security.SecureRandom;
import java.util.Random;

/**
 * Where the names of embedded font subsets come from: chance in OpenPDF, the document's own content here, so that the
 * same brief gives the same bytes. The fonts are shared over threads; what they draw belongs to each thread's document.
 */
public final class SubsetTagSource extends SecureRandom {
    private static final long serialVersionUID = 1;

    private static final ThreadLocal<Random> DOCUMENT = new ThreadLocal<>();

    /** The fonts that this thread writes from now on take their names from {@code seed}. */
    public void begin(long seed) {
        DOCUMENT.set(new Random(seed));
    }

    public void end() {
        DOCUMENT.remove();
    }

    @Override
    public double nextDouble() {
        return DOCUMENT.get().nextDouble();
    }
}
