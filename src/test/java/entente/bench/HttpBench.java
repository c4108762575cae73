package entente.bench;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * Measures how many requests per second a running site serves for its list of events, and compares with a static file
 * of the same bytes that the same server serves from another WAR. It needs {@code mvn} running, {@code wrk} on the path
 * (a package of Debian) and, if the site is not at http://localhost:8080, {@code ENTENTE_ADDRESS}. The server and wrk
 * share the processors.
 */
final class HttpBench {
    private static final int ROUNDS = 5;
    private static final String[] WRK = {"wrk", "-t1", "-c8", "-d5s"};
    private static final Pattern RATE = Pattern.compile("Requests/sec:\\s*([0-9.]+)");
    private static final Pattern FAILED = Pattern.compile("Non-2xx|Socket errors");
    private static final Path WAR = Path.of("target/server/standalone/deployments/bench.war");
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private HttpBench() {}

    public static void main(String[] arguments) throws Exception {
        String site = Objects.requireNonNullElse(System.getenv("ENTENTE_ADDRESS"), "http://localhost:8080");
        String page = site + "/en/events";
        String file = site + "/bench/events.html";
        byte[] bytes = get(page).body();
        try {
            deploy(bytes);
            await(file, bytes);
            compare(page, file, bytes.length);
        } finally {
            Files.deleteIfExists(WAR);
        }
    }

    private static void compare(String page, String file, int bytes) throws Exception {
        double[] pages = new double[ROUNDS];
        double[] files = new double[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            pages[round] = rate(page);
            files[round] = rate(file);
        }
        System.out.printf(Locale.ROOT, "%,d bytes; requests a second, median of %d rounds in turn%n", bytes, ROUNDS);
        System.out.printf(Locale.ROOT, "the page %,.0f, a static file %,.0f: %.2f of it%n", median(pages),
            median(files), median(pages) / median(files));
    }

    private static void deploy(byte[] page) throws IOException {
        try (var war = new ZipOutputStream(Files.newOutputStream(WAR))) {
            war.putNextEntry(new ZipEntry("events.html"));
            war.write(page);
        }
    }

    private static void await(String file, byte[] page) throws Exception {
        for (int attempt = 0; attempt < 600; attempt++) {
            HttpResponse<byte[]> response = get(file);
            if (response.statusCode() == 200 && Arrays.equals(response.body(), page)) {
                return;
            }
            Thread.sleep(100);
        }
        throw new IllegalStateException("The server does not serve " + file);
    }

    private static HttpResponse<byte[]> get(String address) throws Exception {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(address)).build(), BodyHandlers.ofByteArray());
    }

    private static double rate(String address) throws Exception {
        String[] command = Arrays.copyOf(WRK, WRK.length + 1);
        command[WRK.length] = address;
        var wrk = new ProcessBuilder(command).redirectErrorStream(true).start();
        String output = new String(wrk.getInputStream().readAllBytes(), UTF_8);
        Matcher rate = RATE.matcher(output);
        if (!rate.find() || FAILED.matcher(output).find()) {
            throw new IllegalStateException(output);
        }
        return Double.parseDouble(rate.group(1));
    }

    private static double median(double[] rates) {
        double[] sorted = rates.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
