package entente.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/**
 * Lets scripts of all origins read the API and the files, failures included. This is safe, because both are public and
 * read-only, and their responses do not depend on the user. Preflight requests are answered here. Source: Fetch
 * Standard, CORS protocol.
 */
public final class CorsFilter extends HttpFilter {
    private static final String METHODS = "GET, HEAD, OPTIONS";

    private static final Map<String, String> HEADERS = Map.of(
        "Access-Control-Allow-Origin", "*",
        "Access-Control-Expose-Headers", String.join(", ", "Content-Disposition", "ETag", "Link", "Retry-After",
            "X-Entente-As-Of", "X-Entente-Count", "X-Entente-Date", "X-Entente-Fingerprint", "X-Entente-Query"),
        "Cross-Origin-Resource-Policy", "cross-origin");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        setHeaders(response);
        if (request.getMethod().equals("OPTIONS")) {
            response.setHeader("Allow", METHODS);
            response.setHeader("Access-Control-Allow-Methods", METHODS);
            response.setHeader("Access-Control-Allow-Headers", "*");
            response.setHeader("Access-Control-Max-Age", "86400");
            response.setStatus(HttpServletResponse.SC_NO_CONTENT);
        } else {
            chain.doFilter(request, response);
        }
    }

    /** Whether the filter has set its headers on the response. */
    public static boolean isSet(HttpServletResponse response) {
        return response.containsHeader("Access-Control-Allow-Origin");
    }

    /** Sets the CORS headers, also for a response that was reset. */
    public static void setHeaders(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
