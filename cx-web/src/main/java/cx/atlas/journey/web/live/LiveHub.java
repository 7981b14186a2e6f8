package cx.atlas.journey.web.live;

import cx.atlas.journey.JourneyId;
import cx.atlas.journey.usecase.ArchiveJourney;
import cx.atlas.journey.usecase.DescribeJourney;
import cx.atlas.journey.usecase.LockJourney;
import cx.atlas.journey.usecase.PublishJourney;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.shared.Announcement;
import cx.atlas.shared.Announcements;
import cx.atlas.shared.Ids;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.view.SessionViews;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/** The pages that are open on this node, and what they are told of their maps. */
@Slf4j
@Component
@RequiredArgsConstructor
class LiveHub {

    static final int MOST = 2_000;
    /** A browser on HTTP/1.1 has six connections; a person may use several browsers. */
    static final int MOST_OF_ONE = 24;

    private final Announcements announcements;
    private final SessionViews sessions;
    private final JourneyViews journeys;
    private final Clock clock;
    private final Executor senders = Senders.start();
    private final Presences presences = new Presences();
    private final Map<UUID, OpenPage> pages = new ConcurrentHashMap<>();
    private final Set<Room> changed = ConcurrentHashMap.newKeySet();
    private volatile boolean open;

    void start() {
        open = true;
    }

    /** Opens a page for the acting member. */
    OpenPage open(UUID journey, @Nullable String session) {
        var actor = CurrentActor.get();
        requireRoom(actor);
        var room = new Room(actor.workspaceId(), journey);
        var presence = new Presence(room, Ids.next(), actor.accountId().value(), Spot.NOWHERE, actor.name());
        var page = new OpenPage(presence, actor, session, senders, new SseEmitter(0L));
        page.emitter().onCompletion(() -> close(page));
        page.emitter().onTimeout(() -> close(page));
        page.emitter().onError(failure -> close(page));
        announcements.announce(List.of(presence.as(Presence.HERE)));
        pages.put(presence.page(), page);
        if (!open) {
            // The node is stopping.
            end(page);
        }
        return page;
    }

    private void requireRoom(Actor actor) {
        long own = pages.values().stream()
                .filter(page -> page.actor().accountId().equals(actor.accountId()))
                .count();
        if (pages.size() >= MOST || own >= MOST_OF_ONE) {
            throw new ResponseStatusException(HttpStatus.TOO_MANY_REQUESTS);
        }
    }

    /** The acting member has moved on, or gone, in a page that some node holds. */
    void move(UUID journey, UUID page, Spot spot, boolean gone) {
        var actor = CurrentActor.get();
        var room = new Room(actor.workspaceId(), journey);
        var presence = new Presence(room, page, actor.accountId().value(), spot, actor.name());
        announcements.announce(List.of(presence.as(gone ? Presence.GONE : Presence.MOVED)));
    }

    /** The page is no longer here, whether its connection has ended by itself or never was. */
    void close(OpenPage page) {
        if (pages.remove(page.presence().page()) != null) {
            announcements.announce(List.of(page.presence().as(Presence.GONE)));
        }
    }

    private void end(OpenPage page) {
        page.end();
        close(page);
    }

    @EventListener
    void hear(Announcement announcement) {
        switch (announcement.kind()) {
            case "act" -> act(announcement);
            case PublishJourney.PUBLISHED -> tell(room(announcement), "look", 0);
            case LockJourney.LOCKED -> tell(room(announcement), "locked", 0);
            case DescribeJourney.DESCRIBED -> tell(room(announcement), "heading", 0);
            case ArchiveJourney.ARCHIVED -> tell(room(announcement), "archived", 0);
            case CommentNews.COMMENT -> tell(room(announcement), "comments", 0);
            case Presence.HERE -> changedIf(presences::here, announcement);
            case Presence.MOVED -> changedIf(presences::moved, announcement);
            case Presence.GONE -> changedIf((presence, now) -> gone(presence), announcement);
            default -> {
                // Another feature's.
            }
        }
    }

    /** Who sees what was published hears of an act when that is published. */
    private void act(Announcement announcement) {
        var number = Long.parseLong(announcement.text().split(" ")[1]);
        pagesIn(room(announcement)).filter(OpenPage::seesDrafts).forEach(page -> page.tell("act", number));
    }

    /** The text begins with the journey. */
    private static Room room(Announcement announcement) {
        return new Room(
                announcement.workspace(), UUID.fromString(announcement.text().split(" ")[0]));
    }

    private boolean gone(Presence presence) {
        var page = pages.get(presence.page());
        if (page != null && page.presence().account().equals(presence.account())) {
            pages.remove(presence.page());
            page.end();
        }
        return presences.gone(presence);
    }

    private interface Change {
        boolean make(Presence presence, Instant now);
    }

    private void changedIf(Change change, Announcement announcement) {
        var presence = Presence.of(announcement);
        if (change.make(presence, clock.instant())) {
            changed.add(presence.room());
        }
    }

    /** Acts may have been missed, and others may have missed us. */
    @EventListener
    void hearAgain(Announcements.Listening again) {
        pages.values().forEach(page -> page.tell("look", 0));
        beat();
    }

    private void tell(Room room, String event, Object data) {
        pagesIn(room).forEach(page -> page.tell(event, data));
    }

    private Stream<OpenPage> pagesIn(Room room) {
        return pages.values().stream().filter(page -> page.room().equals(room));
    }

    /** Who is here is told at most so often. */
    void tellPeople() {
        for (var room : changed) {
            changed.remove(room);
            tell(room, "people", presences.people(room));
        }
    }

    /** Who is in a room that a page has just opened. */
    void welcome(OpenPage page, long acts) {
        page.tell("hello", Map.of("page", page.presence().page(), "act", acts));
        page.tell("people", presences.people(page.room()));
    }

    /** Tells the other nodes that these pages are still open, and the pages that this node still is. */
    void beat() {
        pages.values().forEach(page -> page.tell("beat", 0));
        announcements.announce(pages.values().stream()
                .map(OpenPage::presence)
                .map(presence -> presences.find(presence).orElse(presence).as(Presence.HERE))
                .toList());
        changed.addAll(presences.forget(clock.instant()));
    }

    /** Ends the connections of those who have signed out, are no members any more, or may not see this map any more. */
    void checkRights() {
        pages.values().forEach(page -> {
            try {
                if (!mayStay(page)) {
                    end(page);
                }
            } catch (RuntimeException failure) {
                // That of one page keeps no other open; it is asked about again.
                log.warn("Whether an open map may stay open is not known just now: {}", failure.toString());
            }
        });
    }

    private boolean mayStay(OpenPage page) {
        var member = Optional.ofNullable(page.session())
                .flatMap(sessions::findActor)
                .filter(actor -> actor.workspaceId().equals(page.room().workspace()))
                .filter(actor -> actor.accountId().equals(page.actor().accountId()));
        member.ifPresent(page::actAs);
        return member.flatMap(actor -> CurrentActor.as(
                        actor,
                        () -> journeys.findJourney(new JourneyId(page.room().journey()))))
                .isPresent();
    }

    /** The node stops: browsers go to another one, or come back. */
    void stop() {
        open = false;
        var all = List.copyOf(pages.values());
        pages.clear();
        all.forEach(OpenPage::end);
        announcements.announce(
                all.stream().map(page -> page.presence().as(Presence.GONE)).toList());
    }
}
