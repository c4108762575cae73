package entente.web.page;

import entente.model.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Function;

/** Registers pages, servlets and filters with the servlet context. */
public final class Routes {
    private final ServletContext context;
    private final Function<Page, Servlet> servlets;

    /** @param servlets makes the servlet that serves a page */
    public Routes(ServletContext context, Function<Page, Servlet> servlets) {
        this.context = context;
        this.servlets = servlets;
    }

    /** @param pattern as the Servlet specification takes it: exact, or with {@code /*} for all below */
    public void servlet(String pattern, Servlet servlet) {
        add("one " + pattern, servlet, pattern);
    }

    /** A page outside the languages. */
    public void page(String pattern, Page page) {
        servlet(pattern, servlets.apply(page));
    }

    /** @param pattern behind the language, once for each */
    public void pageInEachLanguage(String pattern, Page page) {
        String[] patterns =
            Arrays.stream(Language.values()).map(language -> "/" + language.tag() + pattern).toArray(String[]::new);
        add("each " + pattern, servlets.apply(page), patterns);
    }

    /** Puts {@code filter} before everything, failures included. */
    public void filterAll(Filter filter) {
        var entry = context.addFilter(filter.getClass().getSimpleName(), filter);
        entry.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    }

    /** Puts {@code filter} before the addresses of {@code pattern}. */
    public void filter(String pattern, Filter filter) {
        context.addFilter(filter.getClass().getSimpleName(), filter)
            .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, pattern);
    }

    /**
     * If the server has already mapped the address, as GlassFish has {@code /health}, the servlet is installed as a
     * filter, which runs first.
     */
    private void add(String name, Servlet servlet, String... patterns) {
        var entry = context.addServlet(name, servlet);
        var taken = entry.addMapping(patterns);
        if (!taken.isEmpty()) {
            entry.setLoadOnStartup(0);
            context.addFilter(name, (request, response, rest) -> servlet.service(request, response))
                .addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, patterns);
        }
    }
}
