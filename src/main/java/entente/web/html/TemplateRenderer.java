package entente.web.html;

import entente.model.Language;
import entente.wording.Messages;
import jakarta.servlet.ServletContext;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.messageresolver.AbstractMessageResolver;
import org.thymeleaf.standard.StandardDialect;
import org.thymeleaf.templateresolver.WebApplicationTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

/**
 * Renders the Thymeleaf templates in {@code WEB-INF/templates}. A template has the variables {@code layout} (the
 * {@link Layout}) and {@code view} (the view record of the page), and messages without arguments as {@code #{key}}.
 */
public final class TemplateRenderer {
    private final TemplateEngine engine = new TemplateEngine();

    public TemplateRenderer(ServletContext context) {
        var resolver = new WebApplicationTemplateResolver(JakartaServletWebApplication.buildApplication(context));
        resolver.setPrefix("/WEB-INF/templates/");
        resolver.setSuffix(".html");
        resolver.setCharacterEncoding("UTF-8");
        resolver.setCacheable(true);
        engine.setTemplateResolver(resolver);
        var dialect = new StandardDialect();
        dialect.setVariableExpressionEvaluator(new RecordExpressionEvaluator());
        engine.setDialect(dialect);
        engine.setMessageResolver(new BundleMessages());
    }

    /**
     * The HTML of a page.
     *
     * @param template file name without extension
     * @throws org.thymeleaf.exceptions.TemplateEngineException if the template does not match its view
     */
    public String render(String template, Layout layout, Object view) {
        return engine.process(template,
            new Context(layout.language().locale(), Map.of("layout", layout, "view", view)));
    }

    /** Resolves messages from {@link Messages}, so that pages and downloads use the same bundle. */
    private static final class BundleMessages extends AbstractMessageResolver {
        @Override
        public String resolveMessage(ITemplateContext context, @Nullable Class<?> origin, String key,
            Object[] arguments) {
            Language language = Language.of(context.getLocale().getLanguage()).orElseThrow();
            return Messages.in(language).get(key, arguments);
        }

        @Override
        public @Nullable String createAbsentMessageRepresentation(
            ITemplateContext context, @Nullable Class<?> origin, String key, Object[] arguments) {
            return null;
        }
    }
}
