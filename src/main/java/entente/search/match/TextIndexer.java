package entente.search.match;

import static java.util.Objects.requireNonNull;

import entente.model.Citation;
import entente.model.Event;
import entente.model.Language;
import entente.model.LocalizedText;
import entente.model.Source;
import entente.search.analysis.AnalysisLanguage;
import entente.search.analysis.Synonyms;
import entente.search.analysis.TermTokenStream;
import entente.search.analysis.TextAnalyzer;
import entente.search.query.SearchField;
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
public final class TextIndexer {
    /** Texts that are gathered before a part of the index is written. */
    private static final double BUFFER_MIB = 64;
    private static final List<SearchField> ROLES =
        List.of(SearchField.TITLE, SearchField.SUMMARY, SearchField.STATEMENT, SearchField.SOURCE);
    private static final FieldType PLACED = placed();

    private final Map<AnalysisLanguage, TextAnalyzer> readers;
    private final Map<SearchField, Map<AnalysisLanguage, TermTokenStream>> streams = new EnumMap<>(SearchField.class);

    private TextIndexer(Synonyms equivalents) {
        readers = TextAnalyzer.each(equivalents);
    }

    private static FieldType placed() {
        var type = new FieldType();
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.freeze();
        return type;
    }

    public static Map<SearchField, Postings> write(List<Event> events, Synonyms equivalents) {
        var texts = new TextIndexer(equivalents);
        return write(events.stream().map(texts::document).iterator());
    }

    /** Loads what every index needs by making one of a single name. */
    public static void prepare() {
        var texts = new TextIndexer(Synonyms.known());
        for (var tongue : AnalysisLanguage.values()) {
            texts.add(SearchField.TITLE, tongue, "Sputnik-1");
        }
        write(List.of(texts.document()).iterator()).values()
            .forEach(field -> field.forEachTerm((tongue, term, having) -> {}));
    }

    private static Map<SearchField, Postings> write(Iterator<Document> documents) {
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

    private static Map<SearchField, Postings> fields(LeafReader leaf) {
        var fields = new EnumMap<SearchField, Postings>(SearchField.class);
        ROLES.forEach(role -> fields.put(role, new LucenePostings(leaf, role)));
        return fields;
    }

    private Document document(Event event) {
        streams.values().forEach(byTongue -> byTongue.values().forEach(TermTokenStream::clear));
        add(SearchField.TITLE, event.title());
        add(SearchField.SUMMARY, event.summary());
        for (var said : event.statements()) {
            add(SearchField.STATEMENT, said.text());
            said.phrases()
                .forEach(phrase -> add(SearchField.STATEMENT, AnalysisLanguage.of(phrase.language()), phrase.words()));
        }
        event.allCitations().map(Citation::source).distinct().forEach(this::add);
        return document();
    }

    private Document document() {
        var document = new Document();
        streams.forEach((role, byTongue) -> byTongue.forEach((tongue, words) -> {
            if (!words.isEmpty()) {
                document.add(new org.apache.lucene.document.Field(LucenePostings.name(role, tongue), words, PLACED));
            }
        }));
        return document;
    }

    private void add(SearchField role, LocalizedText text) {
        for (var language : Language.values()) {
            add(role, AnalysisLanguage.of(language.tag()), text.in(language));
        }
    }

    private void add(Source source) {
        add(SearchField.SOURCE, AnalysisLanguage.of(source.language()), source.title());
    }

    private void add(SearchField role, AnalysisLanguage tongue, String words) {
        streams.computeIfAbsent(role, unseen -> new EnumMap<>(AnalysisLanguage.class))
            .computeIfAbsent(tongue, unseen -> new TermTokenStream(requireNonNull(readers.get(tongue)))).add(words);
    }
}
