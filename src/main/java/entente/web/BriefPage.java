package entente.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.brief.BriefDefinition;
import entente.brief.BriefWriter;
import entente.feed.Reference;
import entente.model.Language;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** {@code GET /en/briefs/lunar-base}, and with {@code .pdf} or {@code .xlsx} the same as a file. */
final class BriefPage extends Page {
    private final transient Map<String, Format> formats;
    private final transient Citing citing;

    BriefPage(House house, List<Format> formats, Citing citing) {
        super(house);
        this.citing = citing;
        this.formats = formats.stream().collect(toUnmodifiableMap(Format::extension, format -> format));
    }

    @Override
    Answer answer(Visit visit) {
        Map<String, BriefDefinition> briefs = visit.edition().briefs();
        String[] name = visit.rest().split("\\.", 2);
        BriefDefinition brief = briefs.get(name[0]);
        if (brief == null) {
            return missing(visit);
        }
        return name.length == 1
            ? shown(brief, visit)
            : file(brief, name[1], visit).<Answer>map(file -> file).orElseGet(() -> missing(visit));
    }

    private Optional<Answer.File> file(BriefDefinition definition, String extension, Visit visit) {
        Format format = formats.get(extension);
        return format == null
            ? Citing.file(cited(definition, visit), extension, visit)
            : Optional.of(format.file(BriefWriter.write(definition, visit.edition().index(), visit.published())));
    }

    private Answer shown(BriefDefinition definition, Visit visit) {
        var brief = BriefWriter.write(definition, visit.edition().index(), visit.addresses(), visit.published());
        UnaryOperator<String> href = ending -> visit.addresses().brief(definition.id() + ending);
        Reference cited = cited(definition, visit);
        return new Answer.Shown("brief", brief.title(),
            new BriefView(brief, href.apply(".pdf"), href.apply(".xlsx"), citing.view(cited, href, visit)),
            Head.citing(cited, List.of(new Head.Alternate("application/pdf", "PDF", href.apply(".pdf"))))
                .and(new Head.Tag("citation_pdf_url", visit.published().brief(definition.id() + ".pdf"))));
    }

    private static Reference cited(BriefDefinition definition, Visit visit) {
        Language language = visit.language();
        return Reference.of(definition.id(), definition.title().in(language), visit.published().brief(definition.id()),
            definition.subtitle().in(language), visit.edition().whole().set(), visit.published());
    }

    private static Answer missing(Visit visit) {
        if (visit.rest().isEmpty()) {
            return new Answer.Moved(visit.addresses().of("briefs"));
        }
        return new Answer.Missing(visit.edition().briefs().values().stream()
            .map(brief -> new Link(brief.title().in(visit.language()), visit.addresses().brief(brief.id())))
            .toList());
    }
}
