package entente.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Sets the security headers on every response: pages, downloads, assets and failures. */
public final class SecurityHeadersFilter extends HttpFilter {
    private static final Map<String, String> HEADERS = Map.of(
        "Vary", "Accept-Encoding",
        "Content-Security-Policy", String.join("; ", "default-src 'none'", "style-src 'self'", "img-src 'self'",
            "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'"),
        "X-Content-Type-Options", "nosniff",
        "Referrer-Policy", "no-referrer",
        "Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        "Cross-Origin-Opener-Policy", "same-origin",
        "Cross-Origin-Resource-Policy", "same-origin");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
        throws IOException, ServletException {
        setHeaders(response);
        chain.doFilter(request, response);
    }

    /** Sets the headers, also on a response that was reset. */
    public static void setHeaders(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
