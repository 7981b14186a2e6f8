package cx.atlas.journey.web;

import cx.atlas.journey.CardId;
import cx.atlas.journey.JourneyId;
import cx.atlas.journey.SubjectKind;
import cx.atlas.journey.ThreadId;
import cx.atlas.journey.view.CommentViews;
import cx.atlas.journey.view.JourneyHead;
import cx.atlas.journey.view.JourneyViews;
import cx.atlas.journey.view.MapViews;
import cx.atlas.journey.view.ThreadView;
import cx.atlas.journey.view.ThreadsView;
import cx.atlas.shared.NotFound;
import cx.atlas.workspace.view.PersonRow;
import cx.atlas.workspace.view.PersonViews;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Comments as three kinds of requests want them: with the map around them, as the panel beside it, or as the panel's content. */
@Component
@RequiredArgsConstructor
class CommentPages {

    private final MapAnswers maps;
    private final MapViews cards;
    private final JourneyViews journeys;
    private final CommentViews comments;
    private final PersonViews people;

    ModelAndView show(Spot spot, CommentsAsked asked) {
        return asked.wantsContent()
                ? new ModelAndView("journey/_comments :: comments", content(spot, asked))
                : around(spot, asked);
    }

    private ModelAndView around(Spot spot, CommentsAsked asked) {
        var card = spot.kind() == SubjectKind.CARD ? spot.thing() : null;
        var one = card == null
                ? null
                : cards.findCard(spot.journeyId(), new CardId(card)).orElseThrow(() -> new NotFound("card"));
        var step = one == null ? spot.thing() : one.step();
        var map = asked.wantsPanel() ? maps.part(spot.journey(), ids(step)) : maps.map(spot.journey());
        var chosen = one != null
                ? Chosen.card(map, one)
                : spot.thing() != null ? Chosen.step(map, spot.thing()) : Chosen.journey(map);
        return new ModelAndView(asked.wantsPanel() ? "journey/_panel :: panel" : "journey/map", MapModel.of(map))
                .addObject("undoing", asked.wantsPanel() ? null : maps.undoing(spot.journey()))
                .addObject("chosen", chosen.openAtComments())
                .addAllObjects(content(spot, asked));
    }

    private static UUID[] ids(@Nullable UUID one) {
        return one == null ? new UUID[0] : new UUID[] {one};
    }

    Map<String, Object> content(Spot spot, CommentsAsked asked) {
        var model = about(Heads.of(spot.journey(), journeys));
        var said = comments.listThreads(spot.journeyId(), spot.thing(), asked.resolved(), asked.most());
        var total = asked.resolved() ? said.resolved() : said.open();
        model.put("spot", spot);
        model.put("said", said);
        model.put("resolved", asked.resolved());
        model.put("renewed", "%s?resolved=%s&most=%s".formatted(spot.address(), asked.resolved(), asked.most()));
        model.put("more", said.threads().size() < total ? asked.most() + CommentsAsked.MOST : 0);
        return model;
    }

    /** As {@link #show}, led to one thread, which is there however many others there are. */
    ModelAndView lead(UUID journey, ThreadView thread, CommentsAsked asked) {
        var spot = Spot.of(journey, thread);
        var page = show(spot, asked.with(thread.isResolved())).addObject("shown", thread.id());
        var said = (ThreadsView) page.getModel().get("said");
        if (said != null && said.threads().stream().noneMatch(one -> one.id().equals(thread.id()))) {
            page.addObject("said", said.beginningWith(thread));
        }
        return page;
    }

    Map<String, Object> thread(UUID journey, ThreadView thread) {
        var model = about(Heads.of(journey, journeys));
        model.put("thread", thread);
        return model;
    }

    ThreadView find(UUID journey, UUID thread) {
        return comments.findThread(new JourneyId(journey), new ThreadId(thread))
                .orElseThrow(() -> new NotFound("thread"));
    }

    private Map<String, Object> about(JourneyHead head) {
        var model = new HashMap<String, Object>();
        var names = people.listPeople().stream().map(PersonRow::name).toList();
        model.put("journey", head);
        model.put("words", new CommentWords(names));
        model.put("mayComment", !head.archived());
        return model;
    }
}
