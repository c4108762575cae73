package entente.web;

import entente.web.html.SiteInfo;
import entente.web.page.Page;
import entente.web.page.Routes;
import jakarta.servlet.FilterRegistration;
import jakarta.servlet.GenericServlet;
import jakarta.servlet.Servlet;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletRegistration;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.lang.reflect.Proxy;
import java.util.Collections;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** The pages that the site registers, by URL pattern: {@code /en/places/*}. */
final class RegisteredPages {
    private static final SortedMap<String, Page> PAGES = read();

    private RegisteredPages() {}

    /** All pages without those in Italian, which are the same ones under another prefix. */
    static SortedMap<String, Page> all() {
        return PAGES;
    }

    private static SortedMap<String, Page> read() {
        var pages = new TreeMap<String, Page>();
        Site.pages(new Routes(context(pages), PageHolder::new),
            new SiteInfo("build", PageRequests.SITE, null, null));
        pages.keySet().removeIf(pattern -> pattern.startsWith("/it/") || pattern.equals("/it"));
        return Collections.unmodifiableSortedMap(pages);
    }

    private static ServletContext context(SortedMap<String, Page> pages) {
        return proxy(ServletContext.class, (name, arguments) -> switch (name) {
            case "addServlet" -> registration((Servlet) arguments[1], pages);
            case "addFilter" -> proxy(FilterRegistration.Dynamic.class, (method, mapping) -> null);
            default -> null;
        });
    }

    private static ServletRegistration.Dynamic registration(Servlet servlet, SortedMap<String, Page> pages) {
        return proxy(ServletRegistration.Dynamic.class, (name, arguments) -> {
            if (name.equals("addMapping") && servlet instanceof PageHolder holder) {
                for (String pattern : (String[]) arguments[0]) {
                    pages.put(pattern, holder.page);
                }
            }
            return Set.of();
        });
    }

    private interface Call {
        Object answer(String method, Object[] arguments);
    }

    private static <T> T proxy(Class<T> type, Call call) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[]{type},
            (proxy, method, arguments) -> call.answer(method.getName(), arguments)));
    }

    private static final class PageHolder extends GenericServlet {
        private final transient Page page;

        PageHolder(Page page) {
            this.page = page;
        }

        @Override
        public void service(ServletRequest request, ServletResponse response) {
            throw new UnsupportedOperationException();
        }
    }
}
