package entente.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;

/** Answers GET and HEAD, and nothing else: nobody changes anything here. */
abstract class ReadOnly extends HttpServlet {
    private static final List<String> METHODS = List.of("GET", "HEAD");

    /** Answers; the server itself leaves out the body where the method is HEAD. */
    abstract void get(HttpServletRequest request, HttpServletResponse response) throws IOException;

    /** Says more about a method that is not allowed; status and header are set. */
    void refuse(HttpServletRequest request, HttpServletResponse response) throws IOException {}

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
