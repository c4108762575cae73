package entente.web;

import entente.model.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumSet;

/** Enters addresses with the server. */
final class Register {
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

    /** Where the server has put a page of its own, as GlassFish does at {@code /health}, ours is met before it. */
    private void enter(String name, Servlet servlet, String... patterns) {
        var entry = context.addServlet(name, servlet);
        var taken = entry.addMapping(patterns);
        if (!taken.isEmpty()) {
            entry.setLoadOnStartup(0);
            context.addFilter(name, (request, response, rest) -> servlet.service(request, response))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, patterns);
        }
    }
}
