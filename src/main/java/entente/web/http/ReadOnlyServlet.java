package entente.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** A servlet for GET and HEAD; other methods get status 405, since the site is read-only. */
public abstract class ReadOnlyServlet extends HttpServlet {
    private static final List<String> METHODS = List.of("GET", "HEAD");

    /** Responds to GET and HEAD. {@link #send} omits the body for HEAD. */
    public abstract void get(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Writes the body for a method that is not allowed. Status and {@code Allow} are set already. */
    public void sendMethodNotAllowed(HttpServletRequest request, HttpServletResponse response) throws IOException {}

    /** Sends a body; for HEAD only its length, because not every server omits the body by itself. */
    public static void send(byte[] body, HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentLength(body.length);
        if (!request.getMethod().equals("HEAD")) {
            response.getOutputStream().write(body);
        }
    }

    @Override
    protected final void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (METHODS.contains(request.getMethod())) {
            get(request, response);
        } else {
            response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
            response.setHeader("Allow", String.join(", ", METHODS));
            sendMethodNotAllowed(request, response);
        }
    }
}
