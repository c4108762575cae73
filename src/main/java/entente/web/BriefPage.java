package entente.web;

import static java.util.stream.Collectors.toUnmodifiableMap;

import entente.brief.BriefDefinition;
import entente.brief.BriefWriter;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** {@code GET /en/briefs/lunar-base}, and with {@code .pdf} or {@code .xlsx} the same as a file. */
final class BriefPage extends Page {
    private final transient Map<String, Format> formats;

    BriefPage(House house, List<Format> formats) {
        super(house);
        this.formats = formats.stream().collect(toUnmodifiableMap(Format::extension, format -> format));
    }

    @Override
    Answer answer(Visit visit) {
        Map<String, BriefDefinition> briefs = visit.edition().briefs();
        int dot = visit.rest().lastIndexOf('.');
        Optional<Format> format = Optional.ofNullable(formats.get(visit.rest().substring(dot + 1)));
        BriefDefinition brief = briefs.get(format.isPresent() ? visit.rest().substring(0, dot) : visit.rest());
        if (brief == null) {
            return missing(visit);
        }
        return format.<Answer>map(as -> as.file(BriefWriter.write(brief, visit.edition().index(), visit.published())))
            .orElseGet(() -> shown(brief, visit));
    }

    private static Answer shown(BriefDefinition definition, Visit visit) {
        var brief = BriefWriter.write(definition, visit.edition().index(), visit.addresses(), visit.published());
        return new Answer.Shown("brief", brief.title(), new BriefView(brief,
            visit.addresses().brief(definition.id() + ".pdf"), visit.addresses().brief(definition.id() + ".xlsx")));
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
