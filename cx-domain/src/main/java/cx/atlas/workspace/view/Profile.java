package cx.atlas.workspace.view;

import cx.atlas.workspace.AccountId;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.Theme;
import org.jspecify.annotations.Nullable;

/**
 * The signed-in person as each request reads it.
 *
 * @param demo whether this is an account of the demo, which anybody may enter
 * @param unread how many notices wait in the person's inbox
 * @param actor as whom the person acts; null where the person is no member (any more)
 */
public record Profile(
        AccountId account,
        String email,
        String name,
        @Nullable Language language,
        @Nullable Theme theme,
        boolean demo,
        long unread,
        @Nullable Actor actor) {}
