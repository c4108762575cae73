package entente.web.page;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the body of a response. It leaves the stream open. */
public interface BodyWriter {
    void write(OutputStream out) throws IOException;
}
