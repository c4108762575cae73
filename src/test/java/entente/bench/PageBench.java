package entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.web.EventListRendering;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import gg.jte.resolve.DirectoryCodeResolver;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * How often in a second of processor time one thread makes a page of fifty events: by the site's own templates in Thymeleaf, by the same
 * templates said in JTE and compiled, byte for byte alike, and from the pages that the site keeps.
 */
final class PageBench {
    private static final int ROUNDS = 4;
    private static final String PACKAGE = "entente.web";

    private PageBench() {}

    public static void main(String[] none) throws Exception {
        var site = new EventListRendering();
        TemplateEngine jte = jte();
        check(site.render(), jte(jte, site));
        System.out.printf(Locale.ROOT, "%s, %d processors; a page of %,d bytes%n", Runtime.version(),
            Runtime.getRuntime().availableProcessors(), site.render().length);
        double peer = Bench.aSecond(ROUNDS, () -> jte(jte, site));
        report("JTE 3.2.4, of a view that stands", peer, peer);
        report("Thymeleaf, of a view that stands", Bench.aSecond(ROUNDS, site::render), peer);
        report("searched for, worded and rendered", Bench.aSecond(ROUNDS, site::searchAndRender), peer);
        report("kept from the last time", Bench.aSecond(ROUNDS, site::readFromCache), peer);
    }

    private static void report(String what, double aSecond, double peer) {
        System.out.printf(Locale.ROOT, "%-36s %,12.0f a second, %,10.2f of JTE%n", what, aSecond, aSecond / peer);
    }

    /** Its classes join the site's own, since its views are nobody else's business. */
    private static TemplateEngine jte() throws Exception {
        Path sources = Files.createTempDirectory("entente-jte");
        Path classes = Files.createTempDirectory("entente-jte-classes");
        Files.writeString(sources.resolve("page.jte"), new JteTwin(Path.of("src/main/webapp/WEB-INF/templates"))
            .translate("events", "entente.web.EventsView"));
        ClassLoader loader = PageBench.class.getClassLoader();
        var compiler =
            TemplateEngine.create(new DirectoryCodeResolver(sources), classes, ContentType.Plain, loader, PACKAGE);
        compiler.setBinaryStaticContent(true);
        compiler.setClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        compiler.precompileAll();
        Path site = Path.of(EventListRendering.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (var files = Files.walk(classes)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.copy(file, site.resolve(classes.relativize(file)), StandardCopyOption.REPLACE_EXISTING);
            }
        }
        return TemplateEngine.createPrecompiled(classes, ContentType.Plain, loader, PACKAGE);
    }

    private static byte[] jte(TemplateEngine engine, EventListRendering site) {
        var out = new Utf8ByteOutput();
        engine.render("page.jte", site.templateVariables(), out);
        return out.toByteArray();
    }

    private static void check(byte[] ours, byte[] theirs) {
        int at = Arrays.mismatch(ours, theirs);
        if (at >= 0) {
            throw new AssertionError("The pages part after " + around(ours, at) + "\nJTE says " + around(theirs, at));
        }
    }

    private static String around(byte[] page, int at) {
        int from = Math.max(0, at - 200);
        return new String(page, from, Math.min(page.length, at + 100) - from, UTF_8);
    }
}
