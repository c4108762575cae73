package entente.web.page;

import entente.model.Language;
import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Registers pages, servlets and filters with the servlet context. All of them support asynchronous answers, which every
 * filter and servlet on the way must do.
 */
public final class Routes {
    private final ServletContext context;
    private final Function<Page, Servlet> servlets;

    /**
     * Registers with this servlet context.
     *
     * @param servlets creates the servlet of a page
     */
    public Routes(ServletContext context, Function<Page, Servlet> servlets) {
        this.context = context;
        this.servlets = servlets;
    }

    /**
     * Maps a servlet.
     *
     * @param pattern URL pattern of the Servlet specification: an exact path, or a prefix that ends in {@code /*}
     */
    public void servlet(String pattern, Servlet servlet) {
        add("one " + pattern, servlet, pattern);
    }

    /** Maps a page whose URL contains no language. */
    public void page(String pattern, Page page) {
        servlet(pattern, servlets.apply(page));
    }

    /**
     * Maps a page under the prefix of each language.
     *
     * @param pattern URL pattern below the language
     */
    public void pageInEachLanguage(String pattern, Page page) {
        String[] patterns =
            Arrays.stream(Language.values()).map(language -> "/" + language.tag() + pattern).toArray(String[]::new);
        add("each " + pattern, servlets.apply(page), patterns);
    }

    /** Maps a filter to all requests, error dispatches included. */
    public void filterAll(Filter filter) {
        var registration = context.addFilter(filter.getClass().getSimpleName(), filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR), false, "/*");
    }

    /** Maps a filter to URL patterns. */
    public void filter(Filter filter, Stream<String> patterns) {
        var registration = context.addFilter(filter.getClass().getSimpleName(), filter);
        registration.setAsyncSupported(true);
        registration.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true,
            patterns.toArray(String[]::new));
    }

    /**
     * Registers a servlet. If the server itself has mapped the URL already, as GlassFish has {@code /health}, the
     * servlet is called by a filter instead, because filters run first.
     */
    private void add(String name, Servlet servlet, String... patterns) {
        var registration = context.addServlet(name, servlet);
        registration.setAsyncSupported(true);
        var conflicts = registration.addMapping(patterns);
        if (!conflicts.isEmpty()) {
            registration.setLoadOnStartup(0);
            var filter = context.addFilter(name, (request, response, chain) -> servlet.service(request, response));
            filter.setAsyncSupported(true);
            filter.addMappingForUrlPatterns(EnumSet.of(DispatcherType.REQUEST), true, patterns);
        }
    }
}
