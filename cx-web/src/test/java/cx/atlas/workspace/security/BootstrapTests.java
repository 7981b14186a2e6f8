package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cx.atlas.workspace.EmailAddress;
import cx.atlas.workspace.usecase.DemoOffer;
import cx.atlas.workspace.usecase.OpenWorkspace;
import cx.atlas.workspace.view.CredentialViews;
import cx.atlas.workspace.view.SetupViews;
import cxtest.web.WebTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;

@WebTest
class BootstrapTests {

    @Autowired
    SetupViews setup;

    @Autowired
    OpenWorkspace open;

    @Autowired
    Passwords passwords;

    @Autowired
    MessageSource messages;

    @Autowired
    CredentialViews credentials;

    @Autowired
    JdbcClient jdbc;

    int demosOpened;

    @BeforeEach
    void nothingYet() {
        jdbc.sql("delete from workspace").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void an_empty_database_gets_its_workspace_and_administrator() {
        start("ada@example.com", "correct horse battery", "Acme", false);
        var stored = credentials.findCredentials(new EmailAddress("ada@example.com"));
        assertThat(stored).isPresent();
        assertThat(passwords.matches("correct horse battery", stored.get().password()))
                .isTrue();
        assertThat(names()).containsExactly("Acme");
    }

    @Test
    void a_database_that_is_in_use_is_left_alone() {
        start("ada@example.com", "correct horse battery", "Acme", false);
        start("eve@example.com", "an evil new password", "Evil", true);
        assertThat(names()).containsExactly("Acme");
        assertThat(credentials.findCredentials(new EmailAddress("eve@example.com")))
                .isEmpty();
        assertThat(demosOpened).isZero();
    }

    @Test
    void without_settings_nothing_happens() {
        start("", "", "", false);
        assertThat(setup.isEmpty()).isTrue();
    }

    @Test
    void the_demo_is_opened_where_it_is_wanted() {
        start("", "", "", true);
        assertThat(demosOpened).isOne();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ada@example.com|too short|Acme|CX_BOOTSTRAP_ADMIN_PASSWORD: Please use at least 12 characters.",
                "ada|correct horse battery|Acme|CX_BOOTSTRAP_ADMIN_EMAIL: Please give an e-mail address such as ada@example.com.",
                "ada@example.com|correct horse battery||CX_BOOTSTRAP_ADMIN_EMAIL, CX_BOOTSTRAP_ADMIN_PASSWORD and CX_BOOTSTRAP_WORKSPACE belong together; at least one of them is missing."
            })
    void a_bad_setting_is_told_in_one_sentence_and_nothing_is_opened(
            String email, String password, @Nullable String workspace, String sentence) {
        assertThatThrownBy(() -> start(email, password, workspace, false))
                .isInstanceOf(BootstrapRefused.class)
                .hasMessage(sentence);
        assertThat(setup.isEmpty()).isTrue();
    }

    @Test
    void the_sentence_is_all_that_the_operator_reads() {
        var analysis = new BootstrapRefused.Analyzer().analyze(new BootstrapRefused("One sentence."));
        assertThat(analysis.getDescription()).isEqualTo("One sentence.");
    }

    @Test
    void settings_never_reach_a_log() {
        assertThat(settings("ada@example.com", "correct horse battery", "Acme", false)
                        .toString())
                .doesNotContain("horse");
    }

    private List<String> names() {
        return jdbc.sql("select name from workspace").query(String.class).list();
    }

    private void start(String email, String password, @Nullable String workspace, boolean demo) {
        new Bootstrap(settings(email, password, workspace, demo), setup, open, passwords, demo(), messages).start();
    }

    private static BootstrapSettings settings(String email, String password, @Nullable String workspace, boolean demo) {
        var given = new HashMap<String, Object>(Map.of(
                "cx.bootstrap.admin-email", email,
                "cx.bootstrap.admin-password", password,
                "cx.bootstrap.demo", demo));
        if (workspace != null) {
            given.put("cx.bootstrap.workspace", workspace);
        }
        return new Binder(new MapConfigurationPropertySource(given))
                .bindOrCreate("cx.bootstrap", BootstrapSettings.class);
    }

    private ObjectProvider<DemoOffer> demo() {
        var offer = new DemoOffer() {
            @Override
            public boolean isBeingOpened() {
                return false;
            }

            @Override
            public boolean announce() {
                return true;
            }

            @Override
            public void open() {
                demosOpened++;
            }
        };
        return new StaticListableBeanFactory(Map.of("demo", offer)).getBeanProvider(DemoOffer.class);
    }
}
