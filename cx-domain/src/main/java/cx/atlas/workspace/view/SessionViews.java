package cx.atlas.workspace.view;

import cx.atlas.workspace.Actor;
import java.util.Optional;

/** Reads as whom a session acts, for connections that outlive the request that opened them. */
public interface SessionViews {

    /** Empty where the session has ended or its person is no member any more. Asking does not prolong the session. */
    Optional<Actor> findActor(String session);
}
