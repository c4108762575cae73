package entente.web.http;

import java.io.IOException;

/** Too many answers wait to be sent, so that this one is not begun. The client gets status 503 and may retry. */
public final class BusyException extends IOException {
    private static final long serialVersionUID = 1L;

    BusyException() {
        super("too many answers wait to be sent");
    }
}
