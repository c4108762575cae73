package entente.bench;

import entente.bench.TemplateMarkup.Attribute;
import entente.bench.TemplateMarkup.Element;
import entente.bench.TemplateMarkup.Plain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Translates a Thymeleaf template of the site to JTE, with its fragments inlined, so that both engines
 * render the same bytes from the same view, even after the templates change. It supports what the list of events uses
 * of Thymeleaf.
 */
final class JteTranslator {
    private static final Pattern FRAGMENT = Pattern.compile("~\\{(\\w*) ?:: (\\w+)(?:\\((.*)\\))?}");
    private static final String HEAD = "@import entente.bench.JteFunctions\n@param entente.wording.Messages words\n";

    private final Path folder;
    private final ExpressionTranslator expressions = new ExpressionTranslator();
    private final StringBuilder jte = new StringBuilder();
    private final Map<String, Element> files = new HashMap<>();
    private Element content = TemplateMarkup.read("");
    private String page = "";

    JteTranslator(Path folder) {
        this.folder = folder;
    }

    /**
     * The template of a page within the layout.
     *
     * @param viewType the class of its view
     */
    String translate(String page, String viewType) throws IOException {
        content = fragment(page, "main").orElseThrow();
        this.page = page;
        jte.append(HEAD).append("@param entente.web.html.Layout layout\n@param ").append(viewType).append(" view\n");
        Map<String, String> names = Map.of("layout", "layout", "view", "view");
        write(read(page).children().getFirst(), page, names);
        jte.append('\n');
        write(fragment("layout", "page").orElseThrow(), "layout", names);
        return jte.append('\n').toString();
    }

    private Element read(String file) throws IOException {
        Element element = files.get(file);
        if (element == null) {
            element = TemplateMarkup.read(Files.readString(folder.resolve(file + ".html")));
            files.put(file, element);
        }
        return element;
    }

    private Optional<Element> fragment(String file, String name) throws IOException {
        return read(file).descendants().filter(element -> fragmentName(element).equals(name)).findFirst();
    }

    /** The name of an element as a fragment: by {@code th:fragment}, or that of its tag. */
    private static String fragmentName(Element element) {
        return element.attribute("th:fragment").map(value -> value.replaceFirst("\\(.*", "")).orElse(element.name());
    }

    private void write(TemplateMarkup markup, String file, Map<String, String> names) throws IOException {
        switch (markup) {
            case Plain(var source) -> jte.append(source);
            case Element element -> writeElement(element, file, names, "");
        }
    }

    /**
     * Writes an element, or the fragment that replaces it.
     *
     * @param space the white space before the element
     */
    private void writeElement(Element element, String file, Map<String, String> names, String space)
        throws IOException {
        String fragmentExpression = element.attribute("th:replace").orElse("");
        if (fragmentExpression.equals("${content}")) {
            writeLoop(content, page, names, space);
        } else if (fragmentExpression.isEmpty()) {
            writeLoop(element, file, names, space);
        } else {
            insert(fragmentExpression, file, names);
        }
    }

    private void insert(String fragmentExpression, String file, Map<String, String> names) throws IOException {
        Matcher reference = FRAGMENT.matcher(fragmentExpression);
        if (!reference.matches()) {
            throw new IllegalStateException(fragmentExpression);
        }
        String other = reference.group(1).isEmpty() ? file : reference.group(1);
        Element fragment = fragment(other, reference.group(2)).orElseThrow();
        var inner = new HashMap<>(names);
        if (reference.group(3) != null) {
            String[] values = reference.group(3).split(", ");
            String[] parameters = fragment.attribute("th:fragment").orElseThrow().replaceFirst(".*\\(", "")
                .replace(")", "").split(", ");
            for (int i = 0; i < values.length; i++) {
                inner.put(parameters[i], expressions.newVariable(parameters[i]));
                jte.append("!{var ").append(inner.get(parameters[i])).append(" = ")
                    .append(expressions.java(values[i], names)).append(";}");
            }
        }
        writeLoop(fragment, other, inner, "");
    }

    private void writeLoop(Element element, String file, Map<String, String> names, String space) throws IOException {
        if (element.attribute("th:each").isEmpty()) {
            writeConditional(element, file, names);
            return;
        }
        String[] loop = element.attribute("th:each").orElseThrow().split(" : ", 2);
        String[] variables = loop[0].split(", ");
        var inner = new HashMap<>(names);
        String at = expressions.newVariable("at");
        inner.put(variables[0], expressions.newVariable(variables[0]));
        if (variables.length > 1) {
            inner.put(variables[1], at);
        }
        jte.append("@for(var ").append(at).append(" : gg.jte.support.ForSupport.of(")
            .append(expressions.java(loop[1], names)).append("))!{var ").append(inner.get(variables[0])).append(" = ")
            .append(at).append(".get();}");
        if (!element.close().isEmpty() && !element.name().equals("th:block") && !space.isEmpty()) {
            jte.append("@if(!").append(at).append(".isFirst())").append(space).append("@endif");
        }
        writeConditional(element, file, inner);
        jte.append("@endfor");
    }

    private void writeConditional(Element element, String file, Map<String, String> names) throws IOException {
        var conditions = new ArrayList<String>();
        element.attribute("th:if").map(value -> expressions.condition(value, names)).ifPresent(conditions::add);
        element.attribute("th:unless").map(value -> "!(" + expressions.condition(value, names) + ")")
            .ifPresent(conditions::add);
        if (!conditions.isEmpty()) {
            jte.append("@if(").append(String.join(" && ", conditions)).append(')');
        }
        writeTags(element, file, names);
        if (!conditions.isEmpty()) {
            jte.append("@endif");
        }
    }

    private void writeTags(Element element, String file, Map<String, String> names) throws IOException {
        boolean hasTags = !element.name().equals("th:block");
        if (hasTags) {
            jte.append('<').append(element.name());
            new Attributes(element, expressions, jte).write(names);
            jte.append(element.end());
        }
        var text = element.attribute("th:text");
        if (text.isPresent()) {
            jte.append("${JteFunctions.escape(").append(expressions.java(text.get(), names)).append(")}");
        } else if (element.attribute("th:utext").isPresent()) {
            jte.append("${").append(expressions.java(element.attribute("th:utext").get(), names)).append('}');
        } else if (element.attribute("th:insert").isPresent()) {
            insert(element.attribute("th:insert").get(), file, names);
        } else {
            writeChildren(element, file, names);
        }
        if (hasTags) {
            jte.append(element.close());
        }
    }

    private void writeChildren(Element element, String file, Map<String, String> names) throws IOException {
        String space = "";
        for (TemplateMarkup child : element.children()) {
            if (child instanceof Element childElement) {
                writeElement(childElement, file, names, space);
            } else {
                write(child, file, names);
            }
            space = child instanceof Plain(var source) && source.isBlank() ? source : "";
        }
    }

    /** Writes the attributes of a start tag as Thymeleaf does. */
    private record Attributes(Element element, ExpressionTranslator expressions, StringBuilder jte) {
        private static final Set<String> DIRECTIVES = Set.of("th:each", "th:if", "th:unless", "th:replace",
            "th:insert", "th:fragment", "th:text", "th:utext", "th:classappend", "th:attr");
        private static final Pattern ASSIGNMENT_END = Pattern.compile(",(?=[-a-z]+=)", Pattern.CASE_INSENSITIVE);

        void write(Map<String, String> names) {
            var computed = new HashMap<String, String>();
            element.attributes().stream().filter(attribute -> attribute.name().startsWith("th:"))
                .filter(attribute -> !DIRECTIVES.contains(attribute.name()))
                .forEach(attribute -> computed.put(attribute.name().substring(3), attribute.value()));
            element.attribute("th:attr").stream().flatMap(ASSIGNMENT_END::splitAsStream)
                .map(assignment -> assignment.split("=", 2)).forEach(pair -> computed.put(pair[0], pair[1]));
            List<String> fixed = element.attributes().stream().map(Attribute::name).toList();
            String space = "";
            for (Attribute attribute : element.attributes()) {
                String name = attribute.name().replaceFirst("^th:", "");
                space = space.isEmpty() ? attribute.space() : space;
                if (computed.containsKey(name) && (name.equals(attribute.name()) || !fixed.contains(name))) {
                    writeComputed(space, name, computed.get(name), names);
                    space = "";
                } else if (name.equals(attribute.name())) {
                    writeFixed(space, attribute, names);
                    space = "";
                }
            }
        }

        private void writeFixed(String space, Attribute fixed, Map<String, String> names) {
            jte.append(space).append(fixed.name());
            if (fixed.value() != null) {
                jte.append("=\"").append(fixed.value());
                if (fixed.name().equals("class")) {
                    element.attribute("th:classappend").ifPresent(value -> jte.append(" ${JteFunctions.escape(")
                        .append(expressions.java(value, names)).append(")}"));
                }
                jte.append('"');
            }
        }

        private void writeComputed(String space, String name, String expression, Map<String, String> names) {
            String value = expressions.newVariable("value");
            jte.append("!{var ").append(value).append(" = ").append(expressions.java(expression, names)).append(";}");
            if (name.equals("checked")) {
                jte.append("@if(").append(value).append(')').append(space).append("checked=\"checked\"@endif");
            } else {
                jte.append("@if(JteFunctions.isWritten(").append(value).append("))").append(space).append(name)
                    .append("=\"${JteFunctions.escape(").append(value).append(")}\"@endif");
            }
        }
    }
}
