package entente.bench;

import entente.bench.Markup.Attribute;
import entente.bench.Markup.Element;
import entente.bench.Markup.Plain;
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
 * The site's own Thymeleaf templates said in JTE, fragments in place, so that both engines make the same bytes of the
 * same view whatever becomes of the templates. Knows as much of Thymeleaf as the page of events uses.
 */
final class JteTwin {
    private static final Pattern FRAGMENT = Pattern.compile("~\\{(\\w*) ?:: (\\w+)(?:\\((.*)\\))?}");
    private static final String HEAD = "@import entente.bench.Bench\n@param entente.wording.Words words\n";

    private final Path folder;
    private final Expressions expressions = new Expressions();
    private final StringBuilder jte = new StringBuilder();
    private final Map<String, Element> files = new HashMap<>();
    private Element content = Markup.read("");
    private String page = "";

    JteTwin(Path folder) {
        this.folder = folder;
    }

    /** The template of {@code page} within the layout, for a view of that type. */
    String translate(String page, String view) throws IOException {
        content = fragment(page, "main").orElseThrow();
        this.page = page;
        jte.append(HEAD).append("@param entente.web.Layout layout\n@param ").append(view).append(" view\n");
        Map<String, String> names = Map.of("layout", "layout", "view", "view");
        write(read(page).inside().getFirst(), page, names);
        jte.append('\n');
        write(fragment("layout", "page").orElseThrow(), "layout", names);
        return jte.append('\n').toString();
    }

    private Element read(String file) throws IOException {
        Element known = files.get(file);
        if (known == null) {
            known = Markup.read(Files.readString(folder.resolve(file + ".html")));
            files.put(file, known);
        }
        return known;
    }

    private Optional<Element> fragment(String file, String name) throws IOException {
        return read(file).descendants().filter(each -> each.of("th:fragment").map(as -> as.replaceFirst("\\(.*", ""))
            .orElse(each.name()).equals(name)).findFirst();
    }

    private void write(Markup markup, String file, Map<String, String> names) throws IOException {
        switch (markup) {
            case Plain(var source) -> jte.append(source);
            case Element element -> replaced(element, file, names, "");
        }
    }

    /** @param space that stands before the element */
    private void replaced(Element element, String file, Map<String, String> names, String space) throws IOException {
        String with = element.of("th:replace").orElse("");
        if (with.equals("${content}")) {
            each(content, page, names, space);
        } else if (with.isEmpty()) {
            each(element, file, names, space);
        } else {
            insert(with, file, names);
        }
    }

    private void insert(String with, String file, Map<String, String> names) throws IOException {
        Matcher asked = FRAGMENT.matcher(with);
        if (!asked.matches()) {
            throw new IllegalStateException(with);
        }
        String other = asked.group(1).isEmpty() ? file : asked.group(1);
        Element found = fragment(other, asked.group(2)).orElseThrow();
        var inner = new HashMap<>(names);
        if (asked.group(3) != null) {
            String[] values = asked.group(3).split(", ");
            String[] parameters = found.of("th:fragment").orElseThrow().replaceFirst(".*\\(", "").replace(")", "")
                .split(", ");
            for (int i = 0; i < values.length; i++) {
                inner.put(parameters[i], expressions.fresh(parameters[i]));
                jte.append("!{var ").append(inner.get(parameters[i])).append(" = ")
                    .append(expressions.java(values[i], names)).append(";}");
            }
        }
        each(found, other, inner, "");
    }

    private void each(Element element, String file, Map<String, String> names, String space) throws IOException {
        if (element.of("th:each").isEmpty()) {
            chosen(element, file, names);
            return;
        }
        String[] loop = element.of("th:each").orElseThrow().split(" : ", 2);
        String[] variables = loop[0].split(", ");
        var inner = new HashMap<>(names);
        String at = expressions.fresh("at");
        inner.put(variables[0], expressions.fresh(variables[0]));
        if (variables.length > 1) {
            inner.put(variables[1], at);
        }
        jte.append("@for(var ").append(at).append(" : gg.jte.support.ForSupport.of(")
            .append(expressions.java(loop[1], names)).append("))!{var ").append(inner.get(variables[0])).append(" = ")
            .append(at).append(".get();}");
        if (!element.close().isEmpty() && !element.name().equals("th:block") && !space.isEmpty()) {
            jte.append("@if(!").append(at).append(".isFirst())").append(space).append("@endif");
        }
        chosen(element, file, inner);
        jte.append("@endfor");
    }

    private void chosen(Element element, String file, Map<String, String> names) throws IOException {
        var conditions = new ArrayList<String>();
        element.of("th:if").ifPresent(when -> conditions.add(expressions.truth(when, names)));
        element.of("th:unless").ifPresent(when -> conditions.add("!(" + expressions.truth(when, names) + ")"));
        if (!conditions.isEmpty()) {
            jte.append("@if(").append(String.join(" && ", conditions)).append(')');
        }
        tags(element, file, names);
        if (!conditions.isEmpty()) {
            jte.append("@endif");
        }
    }

    private void tags(Element element, String file, Map<String, String> names) throws IOException {
        boolean shown = !element.name().equals("th:block");
        if (shown) {
            jte.append('<').append(element.name());
            new Attributes(element, expressions, jte).write(names);
            jte.append(element.end());
        }
        var text = element.of("th:text");
        if (text.isPresent()) {
            jte.append("${Bench.escape(").append(expressions.java(text.get(), names)).append(")}");
        } else if (element.of("th:utext").isPresent()) {
            jte.append("${").append(expressions.java(element.of("th:utext").get(), names)).append('}');
        } else if (element.of("th:insert").isPresent()) {
            insert(element.of("th:insert").get(), file, names);
        } else {
            inside(element, file, names);
        }
        if (shown) {
            jte.append(element.close());
        }
    }

    private void inside(Element element, String file, Map<String, String> names) throws IOException {
        String space = "";
        for (Markup each : element.inside()) {
            if (each instanceof Element child) {
                replaced(child, file, names, space);
            } else {
                write(each, file, names);
            }
            space = each instanceof Plain(var source) && source.isBlank() ? source : "";
        }
    }

    /** Writes the attributes of a start tag as Thymeleaf leaves them. */
    private record Attributes(Element element, Expressions expressions, StringBuilder jte) {
        private static final Set<String> TAKEN = Set.of("th:each", "th:if", "th:unless", "th:replace",
            "th:insert", "th:fragment", "th:text", "th:utext", "th:classappend", "th:attr");

        void write(Map<String, String> names) {
            var computed = new HashMap<String, String>();
            element.attributes().stream().filter(each -> each.name().startsWith("th:"))
                .filter(each -> !TAKEN.contains(each.name()))
                .forEach(each -> computed.put(each.name().substring(3), each.value()));
            element.of("th:attr").stream().flatMap(all -> Pattern.compile(",(?=[-a-z]+=)", Pattern.CASE_INSENSITIVE)
                .splitAsStream(all)).map(one -> one.split("=", 2)).forEach(one -> computed.put(one[0], one[1]));
            List<String> fixed = element.attributes().stream().map(Attribute::name).toList();
            String space = "";
            for (Attribute each : element.attributes()) {
                String name = each.name().replaceFirst("^th:", "");
                space = space.isEmpty() ? each.space() : space;
                if (computed.containsKey(name) && (name.equals(each.name()) || !fixed.contains(name))) {
                    value(space, name, computed.get(name), names);
                    space = "";
                } else if (name.equals(each.name())) {
                    fixed(space, each, names);
                    space = "";
                }
            }
        }

        private void fixed(String space, Attribute fixed, Map<String, String> names) {
            jte.append(space).append(fixed.name());
            if (fixed.value() != null) {
                jte.append("=\"").append(fixed.value());
                if (fixed.name().equals("class")) {
                    element.of("th:classappend").ifPresent(more -> jte.append(" ${Bench.escape(")
                        .append(expressions.java(more, names)).append(")}"));
                }
                jte.append('"');
            }
        }

        private void value(String space, String name, String expression, Map<String, String> names) {
            String value = expressions.fresh("value");
            jte.append("!{var ").append(value).append(" = ").append(expressions.java(expression, names)).append(";}");
            if (name.equals("checked")) {
                jte.append("@if(").append(value).append(')').append(space).append("checked=\"checked\"@endif");
            } else {
                jte.append("@if(Bench.there(").append(value).append("))").append(space).append(name)
                    .append("=\"${Bench.escape(").append(value).append(")}\"@endif");
            }
        }
    }
}
