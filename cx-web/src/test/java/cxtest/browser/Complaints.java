package cxtest.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/** What the browser complains of in a test. */
final class Complaints {

    /** The browser and htmx also log answers such as 422; those are the test's business, missing files are ours. */
    private static final Pattern REFUSED = Pattern.compile(
            "(?s)Failed to load resource: .* status of (4|5)\\d\\d.*|Response Status Error Code 4\\d\\d.*");

    /** A page that is left breaks off what it was asking for. */
    private static final Pattern ABORTED = Pattern.compile("htmx:(sendAbort|afterRequest), .*");

    private static final Pattern FILE = Pattern.compile(".*\\.(css|js|svg|woff2|png|ico)(\\?.*)?");

    /** Runs in every page before anything else. */
    static final String VIOLATIONS =
            "document.addEventListener('securitypolicyviolation', e => console.error('Security policy: '"
                    + " + e.violatedDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber + ' ' + e.sample))";

    private final BrowserContext window;
    private final Consumer<Page> pages = this::listen;
    private final List<String> heard = new ArrayList<>();
    private boolean deaf;

    Complaints(BrowserContext window) {
        this.window = window;
        window.onPage(pages);
    }

    /** The window is another test's from now on. */
    void stop() {
        window.offPage(pages);
    }

    private void listen(Page page) {
        page.onPageError(error -> hear("Error in a script: " + error));
        page.onConsoleMessage(this::console);
    }

    private void console(ConsoleMessage message) {
        var isRefusal = REFUSED.matcher(message.text()).matches()
                && !(message.text().startsWith("Failed")
                        && FILE.matcher(message.location()).matches());
        if ("error".equals(message.type())
                && !isRefusal
                && !ABORTED.matcher(message.text()).matches()) {
            hear(message.text() + " at " + message.location());
        }
    }

    private void hear(String complaint) {
        if (!deaf) {
            heard.add(complaint);
        }
    }

    /** Runs a tool that itself puts styles into the page. */
    void whileDeaf(Page page, Runnable tool) {
        page.evaluate("0");
        deaf = true;
        try {
            tool.run();
            page.evaluate("0"); // what the tool provoked has arrived after this
        } finally {
            deaf = false;
        }
    }

    /** For a test that provokes them. */
    void forget() {
        heard.clear();
    }

    void assertNone() {
        assertThat(heard).as("complaints of the browser").isEmpty();
    }
}
