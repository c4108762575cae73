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
import jakarta.json.JsonObjectBuilder;
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
 * Writes a whole set as a Frictionless Data Package in one ZIP file: tables with their schemas, keys and references,
 * the codebook, and a description of the coverage. The same set gives the same bytes. Tables are streamed row by row.
 *
 * <p>The descriptor is the last entry of the archive, since it contains the size and the SHA-256 of every table.
 * Source: Data Package v2, datapackage.org.
 */
public final class DataPackage {
    /** All tables: those of events first, then those to which events refer. */
    static final List<PackageTable<?>> TABLES =
        Stream.concat(EventTables.ALL.stream(), RecordTables.ALL.stream()).toList();
    private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
    private static final String LICENCE_TEXT = "https://creativecommons.org/licenses/by/4.0/legalcode";

    private final EventSet set;
    private final EventSet completeSet;
    private final SiteUrls urls;
    private final Messages messages;
    private final ZipOutputStream zip;
    private final JsonArrayBuilder resources = Json.createArrayBuilder();

    private DataPackage(EventSet set, EventSet completeSet, SiteUrls urls, OutputStream out) {
        this.set = set;
        this.completeSet = completeSet;
        this.urls = urls;
        this.messages = Messages.in(urls.language());
        this.zip = new ZipOutputStream(out, UTF_8);
    }

    /**
     * Writes the package; leaves {@code out} open.
     *
     * @param completeSet the complete set, of which {@code set} is the state on the requested day; without
     *     {@code as-of}, both are the same
     * @param coverage the coverage and the gaps of the set as Markdown, or null if not documented
     * @param urls public URLs, in the language of the descriptions
     */
    public static void write(EventSet set, EventSet completeSet, @Nullable String coverage, SiteUrls urls,
        OutputStream out) throws IOException {
        new DataPackage(set, completeSet, urls, out).write(coverage);
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
            messages.get("feed.datapackage.readme", messages.get("feed.datapackage.title"), messages.date(set.date()),
                fingerprint(), urls.url(""), set.events().size()) + "\n");
        // No indentation, because pretty-printing differs between implementations of JSON-P.
        add("datapackage.json", descriptor() + "\n");
        zip.finish();
    }

    /** The fingerprint, and how it is computed. */
    private String fingerprint() {
        return urls.asOf() == null
            ? messages.get("feed.datapackage.fingerprint", set.fingerprint())
            : messages.get("feed.datapackage.fingerprint.as-of", set.fingerprint(),
                messages.date(completeSet.date()), completeSet.fingerprint(), urls.asOf().toString());
    }

    private void add(PackageTable<?> table) throws IOException {
        String path = "data/" + table.name() + ".csv";
        open(path);
        var csv = new DigestingStream(zip);
        table.write(set, urls, csv);
        zip.closeEntry();
        resources.add(Json.createObjectBuilder()
            .add("name", table.name())
            .add("type", "table")
            .add("path", path)
            .add("title", messages.get("feed.datapackage.table." + table.name()))
            .add("format", "csv")
            .add("mediatype", "text/csv")
            .add("encoding", "utf-8")
            .add("dialect", dialect())
            .add("bytes", csv.byteCount)
            .add("hash", "sha256:" + csv.sha256())
            .add("schema", table.schema(messages)));
    }

    /**
     * The dialect of RFC 4180 in full. Some readers guess the delimiter and the quotes of a table without one, and guess
     * wrong where a text has quotation marks of its own. Source: Table Dialect v2.
     */
    private static JsonObjectBuilder dialect() {
        return Json.createObjectBuilder()
            .add("header", true)
            .add("delimiter", ",")
            .add("lineTerminator", "\r\n")
            .add("quoteChar", "\"")
            .add("doubleQuote", true)
            .add("skipInitialSpace", false);
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
            .add("title", messages.get("feed.datapackage.title"))
            .add("description", messages.get("feed.datapackage.description"))
            .add("homepage", urls.url(""))
            .add("created", set.date() + "T00:00:00Z")
            .add("version", set.date().toString())
            .add("licenses", Json.createArrayBuilder().add(Json.createObjectBuilder()
                .add("name", Licence.SPDX).add("path", LICENCE_TEXT).add("title", messages.get("feed.api.licence"))))
            .add("fingerprint", set.fingerprint());
        if (urls.asOf() != null) {
            descriptor.add("as_of", urls.asOf().toString())
                .add("dataset_date", completeSet.date().toString())
                .add("dataset_fingerprint", completeSet.fingerprint());
        }
        return descriptor.add("resources", resources).build();
    }

    /** Counts the bytes written and computes their SHA-256. It ignores flush, so that rows are compressed together. */
    private static final class DigestingStream extends FilterOutputStream {
        private final MessageDigest digest;
        private long byteCount;

        DigestingStream(OutputStream out) {
            this(out, Sha256.newDigest());
        }

        private DigestingStream(OutputStream out, MessageDigest digest) {
            super(new DigestOutputStream(out, digest));
            this.digest = digest;
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
            byteCount += length;
        }

        @Override
        public void write(int octet) throws IOException {
            out.write(octet);
            byteCount++;
        }

        @Override
        public void flush() {}

        /** In hexadecimal; resets the digest. */
        String sha256() {
            return HexFormat.of().formatHex(digest.digest());
        }
    }
}
