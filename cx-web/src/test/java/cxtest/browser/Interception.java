package cxtest.browser;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** Holds, changes or refuses what an open page asks for. */
public final class Interception {

    private static final String PROBE = "/?intercepted";

    private Interception() {}

    /**
     * From now on these addresses are answered by the test, until they are given back with {@link Page#unroute(Pattern)}. Chromium
     * hands an open page's requests over some time after it was told to, and until then they pass unseen: this waits for it.
     */
    public static void of(Page page, Pattern addresses, Consumer<Route> answer) {
        page.route(address -> address.endsWith(PROBE), route -> route.fulfill(new FulfillOptions().setStatus(204)));
        page.route(addresses, answer);
        page.waitForFunction("async probe => (await fetch(probe)).status === 204", PROBE);
    }
}
