package entente.web.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.feed.list.Feed;
import entente.insight.Backlinks;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Participant;
import entente.model.Person;
import entente.model.Strand;
import entente.model.Vocabulary.Relation;
import entente.model.Vocabulary.Role;
import entente.search.query.Facet;
import entente.search.query.Query;
import entente.web.page.Link;
import entente.web.page.PageRequest;
import entente.web.view.AreaLabel;
import entente.web.view.CiteThis;
import entente.web.view.DateView;
import entente.web.view.DownloadLink;
import entente.web.view.EventRow;
import entente.web.view.FeedLinks;
import entente.web.view.NumberedCitations;
import entente.web.view.RecordLinks;
import entente.web.view.StatusView;
import entente.wording.Messages;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The view of {@code event.html}.
 *
 * @param evidence how well the event is known
 * @param downloads how it is cited, and its record as files
 */
public record EventView(Opening opening, List<Participants> participants, List<StatementView> statements,
    EvidenceView evidence, Context context, Facts facts, Downloads downloads) {

    /** What the page begins with. */
    public record Opening(List<AreaLabel> areas, Link kind, String title, DateView date, List<Link> places,
        String summary) {}

    /** What else in the set refers to the event. */
    record Context(List<Related> relations, List<Commitments> commitments, List<Episode> strands) {}

    /**
     * How the event is coded.
     *
     * @param edtf the date as it is coded
     * @param address where the public finds this page
     */
    public record Facts(String id, String edtf, List<Link> topics, Grade significance, String credibility,
        DateView reviewed,
        String address) {}

    /** @param number 1 to 3 */
    record Grade(int number, String words) {}

    record Downloads(CiteThis.CiteThisView cite, List<DownloadLink> files) {
        static Downloads of(Event event, CiteThis.CiteThisView cite, PageRequest request) {
            return new Downloads(cite, FeedLinks.OF_AN_EVENT.stream().map(Feed::extension)
                .map(extension -> DownloadLink.of(extension, request.urls().event(event.id() + "." + extension),
                    request.messages()))
                .toList());
        }
    }

    /** Everyone in one role. */
    record Participants(String role, List<Taking> participants) {}

    /** @param offices held on the event's date */
    record Taking(Link actor, List<Link> offices) {}

    /** Events that stand in one relation to this one. */
    record Related(String label, List<EventRow> rows) {}

    record Commitments(String label, List<Undertaking> commitments) {}

    record Undertaking(Link link, StatusView status) {}

    /** @param place which of how many episodes this one is */
    record Episode(Link strand, String place, @Nullable Link previous, @Nullable Link next) {}

    static EventView of(Event event, Downloads downloads, PageRequest request) {
        Messages words = request.messages();
        var guide = new RecordLinks(request);
        var citations = NumberedCitations.of(event, guide, words);
        var builder = new Builder(event, request, words, guide);
        return new EventView(
            builder.opening(),
            builder.participants(),
            event.statements().stream().map(said -> StatementView.of(said, citations, guide, words)).toList(),
            EvidenceView.of(event, citations, request),
            new Context(builder.relations(), builder.commitments(),
                event.strands().stream().map(builder::episode).toList()),
            builder.facts(),
            downloads);
    }

    private record Builder(Event event, PageRequest request, Messages words, RecordLinks guide) {
        Opening opening() {
            return new Opening(
                guide.tints(event),
                list(Facet.KIND, event.kind().id(), event.kind().label().in(request.language())),
                event.title().in(request.language()),
                guide.when(event.date()),
                event.places().stream().map(guide::to).toList(),
                event.summary().in(request.language()));
        }

        Facts facts() {
            return new Facts(
                event.id(),
                event.date().edtf(),
                event.topics().stream()
                    .map(topic -> list(Facet.TOPIC, topic.id(), topic.label().in(request.language()))).toList(),
                new Grade(event.significance().grade(),
                    graded(event.significance().grade(), words.of(event.significance()))),
                graded(event.credibility().grade(), words.of(event.credibility())),
                DateView.of(event.reviewed(), words),
                request.publicUrls().of(event));
        }

        private String graded(int grade, String label) {
            return words.say("web.event.grade", grade, label);
        }

        private Link list(Facet facet, String value, String label) {
            return new Link(label, request.urls().events(Query.ALL.with(facet, value).address()));
        }

        List<Participants> participants() {
            Map<Role, List<Participant>> byRole = event.participants().stream()
                .collect(groupingBy(Participant::role, LinkedHashMap::new, toList()));
            return byRole.entrySet().stream()
                .map(role -> new Participants(role.getKey().label().in(request.language()),
                    role.getValue().stream().map(this::taking).toList()))
                .toList();
        }

        private Taking taking(Participant participant) {
            List<Link> offices = participant.actor() instanceof Person person
                ? person.officesOn(event.date()).stream()
                    .map(office -> new Link(office.title().in(request.language()),
                        request.urls().of(office.organisation())))
                    .toList()
                : List.of();
            return new Taking(guide.to(participant.actor()), offices);
        }

        List<Related> relations() {
            var told = new LinkedHashMap<String, List<Event>>();
            for (var related : event.related()) {
                Optional<Event> other = request.edition().set().event(related.event());
                other.ifPresent(found -> add(told, "web.relation.from", related.as(), found));
            }
            request.edition().backlinks().relatingTo(event)
                .forEach(relating -> add(told, "web.relation.to", relating.as(), relating.event()));
            return told.entrySet().stream().map(group -> new Related(group.getKey(), guide.rows(group.getValue())))
                .toList();
        }

        private void add(Map<String, List<Event>> told, String key, Relation as, Event other) {
            told.computeIfAbsent(words.say(key, as.label().in(request.language())), label -> new ArrayList<>())
                .add(other);
        }

        List<Commitments> commitments() {
            Backlinks backlinks = request.edition().backlinks();
            return Stream.of(
                group("web.event.commitments-made", backlinks.madeIn(event)),
                group("web.event.commitments-evidenced", backlinks.evidencedBy(event)))
                .filter(group -> !group.commitments.isEmpty())
                .toList();
        }

        private Commitments group(String key, List<Commitment> commitments) {
            return new Commitments(words.say(key), commitments.stream()
                .map(made -> new Undertaking(guide.to(made),
                    StatusView.of(made.assessedBy(request.edition().set().date()), made.status(), words)))
                .toList());
        }

        Episode episode(Strand strand) {
            List<Event> episodes = request.edition().backlinks().episodes(strand);
            int at = episodes.indexOf(event);
            return new Episode(guide.to(strand), words.say("web.event.episode", at + 1, episodes.size()),
                at == 0 ? null : guide.dated(episodes.get(at - 1)),
                at == episodes.size() - 1 ? null : guide.dated(episodes.get(at + 1)));
        }
    }
}
