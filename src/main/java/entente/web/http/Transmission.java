package entente.web.http;

import jakarta.servlet.AsyncContext;
import jakarta.servlet.AsyncEvent;
import jakarta.servlet.AsyncListener;
import jakarta.servlet.ServletOutputStream;
import jakarta.servlet.WriteListener;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/** One body that is being sent. It ends with the last piece, an error or the timeout, whichever is first. */
final class Transmission implements WriteListener, AsyncListener {
    private final ServletOutputStream out;
    private final BodyPieces body;
    private final Runnable release;
    private final AtomicBoolean isOver = new AtomicBoolean();
    private volatile @Nullable AsyncContext async;

    /**
     * A transmission that has not begun.
     *
     * @param release called once when it ends
     */
    Transmission(ServletOutputStream out, BodyPieces body, Runnable release) {
        this.out = out;
        this.body = body;
        this.release = release;
    }

    /** Begins: the server calls {@link #onWritePossible} when the client can take more. */
    void begin(HttpServletRequest request, long timeoutMs) {
        AsyncContext begun = request.startAsync();
        async = begun;
        begun.setTimeout(timeoutMs);
        begun.addListener(this);
        out.setWriteListener(this);
    }

    @Override
    public void onWritePossible() throws IOException {
        while (!isOver.get() && out.isReady()) {
            if (body.isComplete()) {
                end();
                return;
            }
            body.writeNext(out);
        }
    }

    @Override
    public void onError(Throwable cause) {
        end();
    }

    @Override
    public void onTimeout(AsyncEvent event) {
        end();
    }

    @Override
    public void onError(AsyncEvent event) {
        end();
    }

    @Override
    public void onComplete(AsyncEvent event) {
        end();
    }

    @Override
    public void onStartAsync(AsyncEvent event) {}

    /** Gives the budget back and completes the answer. Only the first call has an effect. */
    void end() {
        if (!isOver.compareAndSet(false, true)) {
            return;
        }
        release.run();
        try {
            body.close();
            AsyncContext begun = async;
            if (begun != null) {
                begun.complete();
            }
        } catch (IllegalStateException | IOException e) {
            return; // the server has ended the answer already
        }
    }
}
