package cx.atlas.workspace.web;

import cx.atlas.workspace.usecase.DemoOffer;
import java.util.concurrent.Executor;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.stereotype.Component;

/** Opens the demo while who wants it looks at a page that tells how far it is. */
@Slf4j
@Component
@RequiredArgsConstructor
class DemoOpening {

    /** By this name, since there may be others. */
    private final Executor applicationTaskExecutor;

    void begin(DemoOffer offer) {
        if (offer.announce()) {
            log.info("Opening the demo");
            applicationTaskExecutor.execute(() -> open(offer));
        }
    }

    private static void open(DemoOffer offer) {
        try {
            offer.open();
            log.info("The demo is open");
        } catch (RuntimeException failure) {
            log.error("The demo could not be opened; nothing of it was kept", failure);
        }
    }
}
