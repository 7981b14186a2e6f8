package cx.atlas.workspace.view;

import java.util.List;

/** Reads the inbox of the acting member. */
public interface NoticeViews {

    long countNotices(boolean unreadOnly);

    /** The newest first. */
    List<NoticeRow> listNotices(boolean unreadOnly, int limit, long offset);
}
