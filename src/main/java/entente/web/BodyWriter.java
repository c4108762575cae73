package entente.web;

import java.io.IOException;
import java.io.OutputStream;

/** Writes the body of a response; leaves the stream open. */
interface BodyWriter {
    void write(OutputStream out) throws IOException;
}
