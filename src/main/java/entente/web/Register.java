package entente.web;

import static java.lang.System.Logger.Level.WARNING;

import entente.model.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumSet;

/** Enters addresses with the server. */
final class Register {
    private static final System.Logger LOG = System.getLogger("entente");

    private final ServletContext context;

    Register(ServletContext context) {
        this.context = context;
    }

    /** @param pattern as the Servlet specification takes it: exact, or with {@code /*} for all below */
    void open(String pattern, Servlet servlet) {
        enter("one " + pattern, servlet, pattern);
    }

    /** @param path a pattern behind the language: the page stands there once for each */
    void page(String path, Page page) {
        String[] patterns =
            Arrays.stream(Language.values()).map(language -> "/" + language.tag() + path).toArray(String[]::new);
        enter("each " + path, page, patterns);
    }

    /** Puts {@code filter} before everything, failures included. */
    void everywhere(Filter filter) {
        var entry = context.addFilter(filter.getClass().getSimpleName(), filter);
        entry.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    }

    /** Puts {@code filter} before the addresses of {@code pattern}. */
    void before(String pattern, Filter filter) {
        context.addFilter(filter.getClass().getSimpleName(), filter)
            .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
    }

    private void enter(String name, Servlet servlet, String... patterns) {
        var taken = context.addServlet(name, servlet).addMapping(patterns);
        if (!taken.isEmpty()) {
            LOG.log(WARNING, "The server keeps {0} for itself", taken);
        }
    }
}
