package entente.web;

import entente.brief.BriefRequest;
import entente.brief.BriefWriter;
import entente.model.Language;
import entente.search.BadQuery;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code GET /en/briefs/new?topic=land&length=short}: the form in which readers make a brief of their own, and that brief
 * under it once anything is asked for.
 */
final class NewBriefPage extends Page {
    /** Chosen in the form, and from then on the address's own. */
    private static final String LANGUAGE = "language";

    NewBriefPage(House house) {
        super(house);
    }

    /**
     * The view of {@code new-brief.html}.
     *
     * @param brief null before anything is asked for
     */
    record NewBriefView(BriefForm form, @Nullable BriefView brief) {}

    @Override
    Answer answer(Visit visit) {
        Optional<Language> language = language(visit.parameter(LANGUAGE));
        Map<String, String[]> parameters = visit.without(LANGUAGE).parameters();
        var request = BriefRequest.parse(parameters, visit.edition().set());
        if (language.isPresent() && language.get() != visit.language()) {
            return new Answer.Moved(visit.addresses().in(language.get()).brief("new?" + request.address()));
        }
        boolean asked = parameters.values().stream().flatMap(Arrays::stream).anyMatch(value -> !value.isBlank());
        var brief = asked ? brief(request, visit) : null;
        String title = brief == null ? visit.words().say("web.compose") : brief.brief().title();
        return new Answer.Shown("new-brief", title, new NewBriefView(BriefForm.of(request, visit), brief));
    }

    private static BriefView brief(BriefRequest request, Visit visit) {
        var brief = BriefWriter.write(request, visit.edition().index(), visit.addresses(), visit.published());
        return new BriefView(brief, visit.addresses().brief("new.pdf?" + request.address()),
            visit.addresses().brief("new.xlsx?" + request.address()), null);
    }

    private static Optional<Language> language(String tag) {
        if (tag.isEmpty()) {
            return Optional.empty();
        }
        List<String> tags = Arrays.stream(Language.values()).map(Language::tag).toList();
        return Optional.of(Language.of(tag).orElseThrow(() -> new BadQuery(LANGUAGE, tag,
            BadQuery.Fitting.OneOf.of(tags, tag))));
    }
}
