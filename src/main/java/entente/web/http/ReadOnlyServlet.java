package entente.web.http;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers GET and HEAD, and nothing else: nobody changes anything here. */
public abstract class ReadOnlyServlet extends HttpServlet {
    private static final List<String> METHODS = List.of("GET", "HEAD");

    /** Answers either method: see {@link #send}. */
    public abstract void get(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Says more about a method that is not allowed; status and header are set. */
    public void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {}

    /** Sends a whole body, or for HEAD its length alone: not every server leaves the body out by itself. */
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
            refuse(request, response);
        }
    }
}
