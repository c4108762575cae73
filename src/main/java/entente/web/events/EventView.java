package entente.web.events;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import entente.feed.list.Feed;
import entente.insight.Backlinks;
import entente.model.Commitment;
import entente.model.Event;
import entente.model.Event.Participant;
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
 * The page of an event: the view of {@code event.html}.
 *
 * @param evidence its sources and how well they corroborate it
 * @param context related records of the set
 * @param facts how it is coded
 * @param downloads references to it, and its record as files
 */
public record EventView(Opening opening, List<Participants> participants, List<StatementView> statements,
    EvidenceView evidence, Context context, Facts facts, Downloads downloads) {

    /** The beginning of the page, from the areas to the summary. */
    public record Opening(List<AreaLabel> areas, Link kind, String title, DateView date, List<Link> places,
        String summary) {}

    /**
     * The records that are related to the event.
     *
     * @param strands its place in each strand that it belongs to
     */
    record Context(List<Related> relations, List<Commitments> commitments, List<Episode> strands) {}

    /**
     * How the event is coded.
     *
     * @param edtf the date in EDTF (ISO 8601-2)
     * @param credibility grade, 1 to 6, with its label
     * @param coded when the event was first coded; null if not recorded
     * @param reviewed when the record was last checked
     * @param address public URL of the page
     */
    public record Facts(String id, String edtf, List<Link> topics, Grade significance, String credibility,
        @Nullable DateView coded,
        DateView reviewed,
        String address) {}

    /**
     * The significance.
     *
     * @param number 1 to 3
     * @param words number and label
     */
    record Grade(int number, String words) {}

    /** References to the event, and its record as files. */
    record Downloads(CiteThis.CiteThisView cite, List<DownloadLink> files) {
        static Downloads of(Event event, CiteThis.CiteThisView cite, PageRequest request) {
            return new Downloads(cite, FeedLinks.EVENT_FORMATS.stream().map(Feed::extension)
                .map(extension -> DownloadLink.of(extension, request.urls().event(event.id() + "." + extension),
                    request.messages()))
                .toList());
        }
    }

    /** The participants in one role. */
    record Participants(String role, List<ParticipantView> participants) {}

    /**
     * A participant.
     *
     * @param offices held on the date of the event; empty unless it is a person
     */
    record ParticipantView(Link actor, List<Link> offices) {}

    /** The events that have the same relation to this event. */
    record Related(String label, List<EventRow> rows) {}

    /** The commitments that were made in the event, or for which it is evidence. */
    record Commitments(String label, List<CommitmentStatus> commitments) {}

    /** A commitment with its status. */
    record CommitmentStatus(Link link, StatusView status) {}

    /**
     * The event as an episode of a strand.
     *
     * @param position «Episode 5 of 6»
     * @param previous the episode before it, or null
     * @param next the episode after it, or null
     */
    record Episode(Link strand, String position, @Nullable Link previous, @Nullable Link next) {}

    static EventView of(Event event, Downloads downloads, PageRequest request) {
        Messages messages = request.messages();
        var links = new RecordLinks(request);
        var citations = NumberedCitations.of(event, links, messages);
        var builder = new Builder(event, request, messages, links);
        return new EventView(
            builder.opening(),
            builder.participants(),
            event.statements().stream().map(statement -> StatementView.of(statement, citations, links, messages))
                .toList(),
            EvidenceView.of(event, citations, request),
            new Context(builder.relations(), builder.commitments(),
                event.strands().stream().map(builder::episode).toList()),
            builder.facts(),
            downloads);
    }

    private record Builder(Event event, PageRequest request, Messages messages, RecordLinks links) {
        Opening opening() {
            return new Opening(
                links.areaLabels(event),
                list(Facet.KIND, event.kind().id(), event.kind().label().in(request.language())),
                event.title().in(request.language()),
                links.dateView(event.date()),
                event.places().stream().map(links::linkTo).toList(),
                event.summary().in(request.language()));
        }

        Facts facts() {
            return new Facts(
                event.id(),
                event.date().edtf(),
                event.topics().stream()
                    .map(topic -> list(Facet.TOPIC, topic.id(), topic.label().in(request.language()))).toList(),
                new Grade(event.significance().grade(),
                    gradeText(event.significance().grade(), messages.label(event.significance()))),
                gradeText(event.credibility().grade(), messages.label(event.credibility())),
                event.coded() == null ? null : DateView.of(event.coded(), messages),
                DateView.of(event.reviewed(), messages),
                request.publicUrls().url(event));
        }

        private String gradeText(int grade, String label) {
            return messages.get("web.event.grade", grade, label);
        }

        private Link list(Facet facet, String value, String label) {
            return new Link(label, request.urls().events(Query.ALL.with(facet, value).queryString()));
        }

        List<Participants> participants() {
            Map<Role, List<Participant>> byRole = event.participants().stream()
                .collect(groupingBy(Participant::role, LinkedHashMap::new, toList()));
            return byRole.entrySet().stream()
                .map(role -> new Participants(role.getKey().label().in(request.language()),
                    role.getValue().stream().map(this::participant).toList()))
                .toList();
        }

        private ParticipantView participant(Participant participant) {
            List<Link> offices = participant.actor().officesOn(event.date()).stream()
                .map(office -> new Link(office.title().in(request.language()),
                    request.urls().url(office.organisation())))
                .toList();
            return new ParticipantView(links.linkTo(participant.actor()), offices);
        }

        List<Related> relations() {
            var byLabel = new LinkedHashMap<String, List<Event>>();
            for (var related : event.related()) {
                Optional<Event> other = request.edition().set().event(related.event());
                other.ifPresent(found -> add(byLabel, "web.relation.from", related.as(), found));
            }
            request.edition().backlinks().relationsTo(event)
                .forEach(incoming -> add(byLabel, "web.relation.to", incoming.as(), incoming.event()));
            return byLabel.entrySet().stream().map(group -> new Related(group.getKey(), links.rows(group.getValue())))
                .toList();
        }

        private void add(Map<String, List<Event>> byLabel, String key, Relation relation, Event other) {
            byLabel
                .computeIfAbsent(messages.get(key, relation.label().in(request.language())), label -> new ArrayList<>())
                .add(other);
        }

        List<Commitments> commitments() {
            Backlinks backlinks = request.edition().backlinks();
            return Stream.of(
                group("web.event.commitments-made", backlinks.commitmentsMadeIn(event)),
                group("web.event.commitments-evidenced", backlinks.commitmentsEvidencedBy(event)))
                .filter(group -> !group.commitments.isEmpty())
                .toList();
        }

        private Commitments group(String key, List<Commitment> commitments) {
            return new Commitments(messages.get(key), commitments.stream()
                .map(commitment -> new CommitmentStatus(links.linkTo(commitment),
                    StatusView.of(commitment.status(), messages)))
                .toList());
        }

        Episode episode(Strand strand) {
            List<Event> episodes = request.edition().backlinks().eventsOf(strand);
            int index = episodes.indexOf(event);
            return new Episode(links.linkTo(strand), messages.get("web.event.episode", index + 1, episodes.size()),
                index == 0 ? null : links.datedLinkTo(episodes.get(index - 1)),
                index == episodes.size() - 1 ? null : links.datedLinkTo(episodes.get(index + 1)));
        }
    }
}
