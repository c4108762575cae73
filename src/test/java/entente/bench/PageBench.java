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
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Measures how many times per second of processor time one thread renders a list of fifty events: by the Thymeleaf
 * templates of the site, by the same templates translated to JTE and compiled, which give the same bytes, and from the
 * page cache.
 */
final class PageBench {
    private static final int ROUNDS = 4;
    private static final String PACKAGE = "entente.bench";

    private PageBench() {}

    public static void main(String[] arguments) throws Exception {
        var site = new EventListRendering();
        TemplateEngine jte = jte();
        checkEqual(site.render(), jte(jte, site));
        System.out.printf(Locale.ROOT, "%s, %d processors; a page of %,d bytes%n", Runtime.version(),
            Runtime.getRuntime().availableProcessors(), site.render().length);
        double jteRate = CpuTime.runsPerSecond(ROUNDS, () -> jte(jte, site));
        report("JTE 3.2.4, of a given view", jteRate, jteRate);
        report("Thymeleaf, of a given view", CpuTime.runsPerSecond(ROUNDS, site::render), jteRate);
        report("searched, view built, rendered", CpuTime.runsPerSecond(ROUNDS, site::searchAndRender), jteRate);
        report("from the page cache", CpuTime.runsPerSecond(ROUNDS, site::readFromCache), jteRate);
    }

    private static void report(String way, double rate, double jteRate) {
        System.out.printf(Locale.ROOT, "%-36s %,12.0f a second, %,10.2f of JTE%n", way, rate, rate / jteRate);
    }

    /**
     * Compiles the JTE template. Its classes are copied to those of the tests, so that the same class loader finds
     * them.
     */
    private static TemplateEngine jte() throws Exception {
        Path sources = Files.createTempDirectory("entente-jte");
        Path classes = Files.createTempDirectory("entente-jte-classes");
        Files.writeString(sources.resolve("page.jte"), new JteTranslator(Path.of("src/main/webapp/WEB-INF/templates"))
            .translate("events", "entente.web.events.EventListView"));
        ClassLoader loader = PageBench.class.getClassLoader();
        var compiler =
            TemplateEngine.create(new DirectoryCodeResolver(sources), classes, ContentType.Plain, loader, PACKAGE);
        compiler.setBinaryStaticContent(true);
        compiler.setClassPath(List.of(System.getProperty("java.class.path").split(File.pathSeparator)));
        compiler.precompileAll();
        return TemplateEngine.createPrecompiled(classes, ContentType.Plain, loader, PACKAGE);
    }

    private static byte[] jte(TemplateEngine engine, EventListRendering site) {
        var out = new Utf8ByteOutput();
        engine.render("page.jte", site.templateVariables(), out);
        return out.toByteArray();
    }

    private static void checkEqual(byte[] thymeleaf, byte[] jte) {
        int at = Arrays.mismatch(thymeleaf, jte);
        if (at >= 0) {
            throw new AssertionError("The pages differ after " + around(thymeleaf, at) + "\nJTE: " + around(jte, at));
        }
    }

    private static String around(byte[] page, int at) {
        int from = Math.max(0, at - 200);
        return new String(page, from, Math.min(page.length, at + 100) - from, UTF_8);
    }
}
