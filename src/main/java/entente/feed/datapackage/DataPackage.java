package entente.feed.datapackage;

import static java.nio.charset.StandardCharsets.UTF_8;

import entente.feed.Licence;
import entente.model.EventSet;
import entente.model.Language;
import entente.text.Sha256;
import entente.wording.Messages;
import entente.wording.SiteUrls;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jspecify.annotations.Nullable;

/**
 * A whole set as a Frictionless Data Package in one ZIP: tables with their schemas, keys and references, the codebook, and
 * what is known of the set's coverage. The same set makes the same bytes; nothing is held in memory but one row.
 *
 * <p>Source: Data Package v2, datapackage.org; the descriptor stands last in the archive since it states the size and the
 * SHA-256 of every table.
 */
public final class DataPackage {
    /** All tables: first what happened, then what that refers to. */
    static final List<PackageTable<?>> TABLES =
        Stream.concat(EventTables.ALL.stream(), RecordTables.ALL.stream()).toList();
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String LICENCE_TEXT = "https://creativecommons.org/licenses/by/4.0/legalcode";

    private final EventSet set;
    private final SiteUrls addresses;
    private final Messages words;
    private final ZipOutputStream zip;
    private final JsonArrayBuilder resources = Json.createArrayBuilder();

    private DataPackage(EventSet set, SiteUrls addresses, OutputStream out) {
        this.set = set;
        this.addresses = addresses;
        this.words = Messages.in(addresses.language());
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    /**
     * Writes the package; leaves {@code out} open.
     *
     * @param coverage what the set covers and what it lacks, Markdown, or null where nobody says
     * @param addresses public ones, in the language of the descriptions
     */
    public static void write(EventSet set, @Nullable String coverage, SiteUrls addresses, OutputStream out)
        throws IOException {
        new DataPackage(set, addresses, out).write(coverage);
    }

    private void write(@Nullable String coverage) throws IOException {
        for (PackageTable<?> table : TABLES) {
            add(table);
        }
        for (Language language : Language.values()) {
            add(language == Language.ENGLISH ? "CODEBOOK.md" : "CODEBOOK." + language.tag() + ".md",
                set.codebook().in(language));
        }
        if (coverage != null) {
            add("COVERAGE.md", coverage);
        }
        add("README.md",
            words.say("feed.datapackage.readme", words.say("feed.datapackage.title"), words.date(set.date()),
                set.fingerprint(), addresses.of(""), set.events().size()) + "\n");
        add("datapackage.json", descriptor() + "\n"); // how it would be laid out differs between servers
        zip.finish();
    }

    private void add(PackageTable<?> table) throws IOException {
        String path = "data/" + table.name() + ".csv";
        open(path);
        var measured = new Measured(zip);
        table.write(set, addresses, measured);
        zip.closeEntry();
        resources.add(Json.createObjectBuilder()
            .add("name", table.name())
            .add("type", "table")
            .add("path", path)
            .add("title", words.say("feed.datapackage.table." + table.name()))
            .add("format", "csv")
            .add("mediatype", "text/csv")
            .add("encoding", "utf-8")
            .add("bytes", measured.bytes)
            .add("hash", "sha256:" + measured.digest())
            .add("schema", table.schema(words)));
    }

    private void add(String path, String text) throws IOException {
        open(path);
        zip.write(text.getBytes(UTF_8));
        zip.closeEntry();
    }

    private void open(String path) throws IOException {
        var entry = new ZipEntry(path);
        entry.setTimeLocal(set.date().atStartOfDay());
        zip.putNextEntry(entry);
    }

    private JsonObject descriptor() {
        var descriptor = Json.createObjectBuilder()
            .add("$schema", PROFILE)
            .add("name", "entente")
            .add("title", words.say("feed.datapackage.title"))
            .add("description", words.say("feed.datapackage.description"))
            .add("homepage", addresses.of(""))
            .add("created", set.date() + "T00:00:00Z")
            .add("version", set.date().toString())
            .add("licenses", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("name", Licence.SPDX).add("path", LICENCE_TEXT).add("title", words.say("feed.api.licence"))))
            .add("fingerprint", set.fingerprint());
        if (addresses.asOf() != null) {
            descriptor.add("as_of", addresses.asOf().toString());
        }
        return descriptor.add("resources", resources).build();
    }

    /** Counts and digests what passes; does not flush, so that rows are compressed together. */
    private static final class Measured extends FilterOutputStream {
        private final MessageDigest digest;
        private long bytes;

        Measured(OutputStream out) {
            this(out, Sha256.begin());
        }

        private Measured(OutputStream out, MessageDigest digest) {
            super(new DigestOutputStream(out, digest));
            this.digest = digest;
        }

        @Override
        public void write(byte[] written, int from, int length) throws IOException {
            out.write(written, from, length);
            bytes += length;
        }

        @Override
        public void write(int written) throws IOException {
            out.write(written);
            bytes++;
        }

        @Override
        public void flush() {}

        String digest() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
