package cx.atlas.workspace.security;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.NewPassword;
import cx.atlas.workspace.WorkspaceSettings;
import cx.atlas.workspace.usecase.DemoOffer;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.usecase.OpenWorkspace.Administrator;
import cx.atlas.workspace.view.SetupViews;
import java.util.Locale;
import java.util.Objects;
import lombok.RequiredArgsConstructor;
import lombok.extern.slf4j.Slf4j;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Sets an empty database up by configuration, before the first request is answered. On any other it does nothing. */
@Slf4j
@Component
@RequiredArgsConstructor
class Bootstrap implements SmartLifecycle {

    private final BootstrapSettings wanted;
    private final SetupViews setup;
    private final OpenWorkspace open;
    private final Passwords passwords;
    private final ObjectProvider<DemoOffer> demo;
    private final MessageSource messages;
    private boolean running;

    @Override
    public void start() {
        running = true;
        if ((wanted.wantsWorkspace() || wanted.demo()) && setup.isEmpty()) {
            if (wanted.wantsWorkspace()) {
                openWorkspace();
            }
            if (wanted.demo()) {
                openDemo();
            }
        }
    }

    private void openWorkspace() {
        if (!wanted.isComplete()) {
            throw new BootstrapRefused("CX_BOOTSTRAP_ADMIN_EMAIL, CX_BOOTSTRAP_ADMIN_PASSWORD and"
                    + " CX_BOOTSTRAP_WORKSPACE belong together; at least one of them is missing.");
        }
        try {
            var workspace = Objects.requireNonNull(wanted.workspace());
            open.first(administrator(), WorkspaceSettings.of(workspace, wanted.zone(), wanted.currency()));
            log.info("Opened the workspace {} with the administrator {}", wanted.workspace(), wanted.adminEmail());
        } catch (RuleBroken refused) {
            throw new BootstrapRefused(
                    "CX_BOOTSTRAP_" + refused.field().map(Bootstrap::variable).orElse("…") + ": "
                            + messages.getMessage(refused.messageKey(), refused.arguments(), Locale.ENGLISH));
        }
    }

    private Administrator administrator() {
        var email = new EmailAddress(Objects.requireNonNull(wanted.adminEmail()));
        var password = new NewPassword(Objects.requireNonNull(wanted.adminPassword())).of(email);
        return new Administrator(email, new Name(wanted.adminName()), passwords.hash(password));
    }

    private void openDemo() {
        var offer = demo.stream().findFirst();
        if (offer.isEmpty()) {
            throw new BootstrapRefused("CX_BOOTSTRAP_DEMO: this build has no demo.");
        }
        log.info("Opening the demo");
        offer.get().open();
    }

    private static String variable(String field) {
        return switch (field) {
            case "email" -> "ADMIN_EMAIL";
            case "password" -> "ADMIN_PASSWORD";
            case "name" -> "WORKSPACE";
            default -> field.toUpperCase(Locale.ROOT);
        };
    }

    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** Before the web server answers. */
    @Override
    public int getPhase() {
        return WebServerApplicationContext.GRACEFUL_SHUTDOWN_PHASE - 2_000;
    }
}
