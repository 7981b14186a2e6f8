package cx.atlas.touchpoint.web;

import static org.assertj.core.api.Assertions.assertThat;

import cx.atlas.touchpoint.StandardChannel;
import cx.atlas.touchpoint.view.ChannelRow;
import cx.atlas.touchpoint.view.ChannelViews;
import cx.atlas.workspace.Actor;
import cx.atlas.workspace.CurrentActor;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.WorkspaceOpened;
import cxtest.Workspaces;
import cxtest.web.WebTest;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

@WebTest
class StandardChannelsTests {

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    ChannelViews channels;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void forgetLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void a_new_workspace_has_the_standard_channels_in_the_language_of_who_opens_it() {
        assertThat(namesAfterOpening(Locale.ENGLISH))
                .hasSize(StandardChannel.values().length)
                .contains("Email", "Review site", "Phone");
        assertThat(namesAfterOpening(Locale.GERMAN)).contains("E-Mail", "Bewertungsportal", "Telefon");
    }

    private List<String> namesAfterOpening(Locale language) {
        Actor opener = Workspaces.actor(jdbc, Role.ADMIN);
        LocaleContextHolder.setLocale(language);
        return CurrentActor.as(opener, () -> {
            transaction.executeWithoutResult(begun -> events.publishEvent(new WorkspaceOpened(opener.workspaceId())));
            return channels.listChannels(false).stream().map(ChannelRow::name).toList();
        });
    }
}
