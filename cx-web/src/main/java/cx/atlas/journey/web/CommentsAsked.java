package cx.atlas.journey.web;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What a request for comments wants.
 *
 * @param resolved the resolved threads instead of the open ones
 * @param target what the answer will replace; empty for a whole page
 */
record CommentsAsked(boolean resolved, int most, String target) {

    static final int MOST = 50;

    static CommentsAsked of(HttpServletRequest request) {
        var most = request.getParameter("most");
        var isPage = request.getHeader("HX-Request") == null;
        var target = request.getHeader("HX-Target");
        return new CommentsAsked(
                "true".equals(request.getParameter("resolved")),
                most != null && most.matches("[1-9]\\d{1,3}") ? Integer.parseInt(most) : MOST,
                isPage ? "" : target == null ? "comments" : target);
    }

    CommentsAsked with(boolean resolved) {
        return new CommentsAsked(resolved, most, target);
    }

    boolean isPage() {
        return target.isEmpty();
    }

    boolean wantsPanel() {
        return "panel".equals(target);
    }

    boolean wantsContent() {
        return !isPage() && !wantsPanel();
    }
}
