package cxtest.browser;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Windows of one browser for the tests of an application. One that is given back is emptied of cookies and of what it stores, and
 * used again: it has the files of the pages already, which a new one would fetch for seconds.
 */
final class Windows {

    /** A page that prints by itself, at some moment, would meet what a test does then; it only says that it did. */
    private static final String PRINT = "window.print = () => { document.documentElement.dataset.printed = 'true' }";

    private final Browser browser;
    private final Map<String, Deque<BrowserContext>> spare = new HashMap<>();

    Windows(Browser browser) {
        this.browser = browser;
    }

    /** @param origin where its pages come from */
    BrowserContext take(String origin) {
        var left = spare.getOrDefault(origin, new ArrayDeque<>()).poll();
        if (left != null) {
            return left;
        }
        var window = browser.newContext(new NewContextOptions()
                .setBaseURL(origin)
                .setViewportSize(1440, 900)
                .setLocale("en-GB"));
        window.addInitScript(Complaints.VIOLATIONS);
        window.addInitScript(PRINT);
        return window;
    }

    void giveBack(String origin, BrowserContext window) {
        window.setOffline(false);
        window.clearPermissions();
        List.copyOf(window.pages()).forEach(Page::close);
        clear(origin, window);
        spare.computeIfAbsent(origin, key -> new ArrayDeque<>()).push(window);
    }

    /** All but the files that the browser keeps. */
    private static void clear(String origin, BrowserContext window) {
        window.clearCookies();
        var empty = window.newPage();
        var session = window.newCDPSession(empty);
        var what = new JsonObject();
        what.addProperty("origin", origin);
        what.addProperty("storageTypes", "local_storage,indexeddb,service_workers,cache_storage");
        session.send("Storage.clearDataForOrigin", what);
        session.detach();
        empty.close();
    }
}
