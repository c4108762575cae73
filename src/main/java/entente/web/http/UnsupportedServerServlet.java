package entente.web.http;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.model.Language;
import entente.wording.Messages;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Objects;

/**
 * Answers every request with status 503 and one sentence on what the server lacks, as plain text. It is the only
 * servlet on a server on which the application cannot run.
 */
public final class UnsupportedServerServlet extends HttpServlet {
    private static final long serialVersionUID = 1L;

    /** What the server lacks, as one English sentence, for the log. */
    public static String explanation() {
        return explanation(Language.ENGLISH);
    }

    static String explanation(Language language) {
        return Messages.in(language).get("web.failure.unsupported-server");
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = Objects.requireNonNullElse(request.getPathInfo(), "");
        Language language = path.startsWith("/it/") ? Language.ITALIAN : Language.ENGLISH;
        response.setStatus(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
        response.setContentType("text/plain;charset=utf-8");
        response.setHeader("Cache-Control", "no-store");
        ReadOnlyServlet.send((explanation(language) + "\n").getBytes(UTF_8), request, response);
    }
}
