package cxtest.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One Chromium for all tests of this JVM; it is looked for, fetched if it is missing, and never skipped. */
final class Chromium implements AutoCloseable {

    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--font-render-hinting=none");

    private final Playwright playwright;
    private final Windows windows;

    private Chromium(Playwright playwright, Browser browser) {
        this.playwright = playwright;
        this.windows = new Windows(browser);
    }

    static Chromium start() {
        // Assertions that hold take no longer; those that wait for a busy machine do not fail of it.
        PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
        var playwright = Playwright.create(new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return new Chromium(playwright, launch(playwright));
    }

    Windows windows() {
        return windows;
    }

    @Override
    public void close() {
        playwright.close();
    }

    private static Browser launch(Playwright playwright) {
        var installed = installed();
        if (installed.isPresent()) {
            return launch(playwright, installed.get());
        }
        return ChromiumInstall.alone(() -> obtain(playwright));
    }

    /** Another JVM may have obtained it while this one waited for its turn. */
    private static Browser obtain(Playwright playwright) {
        return installed()
                .map(path -> launch(playwright, path))
                .or(() -> ownBrowser(playwright))
                .or(() -> ChromiumInstall.byPlaywright() ? ownBrowser(playwright) : Optional.empty())
                .or(() -> ChromiumInstall.byDebian()
                        ? installed().map(path -> launch(playwright, path))
                        : Optional.empty())
                .orElseThrow(() -> new IllegalStateException(
                        "The browser tests need Chromium: install it (on Debian: apt-get install chromium-headless-shell) or name it in"
                                + " CHROMIUM_PATH."));
    }

    /** The one that is named, else a system's own; the one without windows first, which opens them many times as fast. */
    private static Optional<Path> installed() {
        var named = System.getenv("CHROMIUM_PATH");
        return named != null && !named.isBlank()
                ? Optional.of(Path.of(named))
                : Stream.of(
                                "/usr/bin/chromium-headless-shell",
                                "/usr/bin/chromium",
                                "/usr/bin/chromium-browser",
                                "/usr/bin/google-chrome-stable")
                        .map(Path::of)
                        .filter(Files::isExecutable)
                        .findFirst();
    }

    private static Browser launch(Playwright playwright, Path executable) {
        return playwright
                .chromium()
                .launch(new LaunchOptions().setExecutablePath(executable).setArgs(ARGUMENTS));
    }

    /** The one in Playwright's own cache, if it is there. */
    private static Optional<Browser> ownBrowser(Playwright playwright) {
        try {
            return Optional.of(playwright.chromium().launch(new LaunchOptions().setArgs(ARGUMENTS)));
        } catch (PlaywrightException missing) {
            return Optional.empty();
        }
    }
}
