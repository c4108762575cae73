package entente.search;

import static java.util.Objects.requireNonNull;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.Source;
import entente.model.Text;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LogDocMergePolicy;
import org.apache.lucene.index.SerialMergeScheduler;
import org.apache.lucene.store.ByteBuffersDirectory;

/** Puts the running texts of every event into one Lucene segment in memory, in the order of the set. */
final class TextWriter {
    /** Texts that are gathered before a part of the index is written. */
    private static final double BUFFER_MIB = 64;
    private static final List<Role> ROLES = List.of(Role.TITLE, Role.SUMMARY, Role.STATEMENT, Role.SOURCE);
    private static final FieldType PLACED = placed();

    private final Map<Tongue, LineReader> readers;
    private final Map<Role, Map<Tongue, WordStream>> streams = new EnumMap<>(Role.class);

    private TextWriter(Equivalents equivalents) {
        readers = LineReader.each(equivalents);
    }

    private static FieldType placed() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    static Map<Role, Field> write(List<Event> events, Equivalents equivalents) {
        var texts = new TextWriter(equivalents);
        return write(events.stream().map(texts::document).iterator());
    }

    /** Loads what every index needs by making one of a single name. */
    static void prepare() {
        var texts = new TextWriter(Equivalents.known());
        for (var tongue : Tongue.values()) {
            texts.add(Role.TITLE, tongue, "Sputnik-1");
        }
        write(List.of(texts.document()).iterator()).values()
            .forEach(field -> field.forEachTerm((tongue, term, having) -> {}));
    }

    private static Map<Role, Field> write(Iterator<Document> documents) {
        var config = new IndexWriterConfig().setMergePolicy(new LogDocMergePolicy())
            .setMergeScheduler(new SerialMergeScheduler()).setRAMBufferSizeMB(BUFFER_MIB).setUseCompoundFile(false);
        var directory = new ByteBuffersDirectory();
        try (var writer = new IndexWriter(directory, config)) {
            while (documents.hasNext()) {
                writer.addDocument(documents.next());
            }
            writer.forceMerge(1);
            writer.commit();
            return fields(DirectoryReader.open(directory).leaves().getFirst().reader());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<Role, Field> fields(LeafReader leaf) {
        var fields = new EnumMap<Role, Field>(Role.class);
        ROLES.forEach(role -> fields.put(role, new TextField(leaf, role)));
        return fields;
    }

    private Document document(Event event) {
        streams.values().forEach(byTongue -> byTongue.values().forEach(WordStream::clear));
        add(Role.TITLE, event.title());
        add(Role.SUMMARY, event.summary());
        for (var said : event.statements()) {
            add(Role.STATEMENT, said.text());
            said.phrases().forEach(phrase -> add(Role.STATEMENT, Tongue.of(phrase.language()), phrase.words()));
        }
        event.everyCitation().map(Citation::source).distinct().forEach(this::add);
        return document();
    }

    private Document document() {
        var document = new Document();
        streams.forEach((role, byTongue) -> byTongue.forEach((tongue, words) -> {
            if (!words.isEmpty()) {
                document.add(new org.apache.lucene.document.Field(TextField.name(role, tongue), words, PLACED));
            }
        }));
        return document;
    }

    private void add(Role role, Text text) {
        for (var language : Language.values()) {
            add(role, Tongue.of(language.tag()), text.in(language));
        }
    }

    private void add(Source source) {
        add(Role.SOURCE, Tongue.of(source.language()), source.title());
    }

    private void add(Role role, Tongue tongue, String words) {
        streams.computeIfAbsent(role, unseen -> new EnumMap<>(Tongue.class))
            .computeIfAbsent(tongue, unseen -> new WordStream(requireNonNull(readers.get(tongue)))).add(words);
    }
}
