package entente.web.http;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Puts the same protection on every answer: pages, files, assets and failures alike. */
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
        set(response);
        chain.doFilter(request, response);
    }

    public static void set(HttpServletResponse response) {
        HEADERS.forEach(response::setHeader);
    }
}
