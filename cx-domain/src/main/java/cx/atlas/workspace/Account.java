package cx.atlas.workspace;

import cx.atlas.shared.Name;
import cx.atlas.shared.RuleBroken;
import cx.atlas.shared.WorkspaceId;
import jakarta.persistence.Embedded;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A person who can sign in.
 *
 * <p>It comes to be with the first workspace or when an invitation is accepted, and is then member of one or several
 * workspaces. An account of the demo has no password: it is entered by one click and belongs to nobody. A disabled account
 * cannot act any more, from its next request on.
 */
@Entity
public class Account {

    @EmbeddedId
    private AccountId id;

    @Version
    private @Nullable Long version;

    @Embedded
    private EmailAddress email;

    @Embedded
    private Name name;

    @Embedded
    private @Nullable PasswordHash passwordHash;

    @Enumerated(EnumType.STRING)
    private @Nullable Language locale;

    @Enumerated(EnumType.STRING)
    private @Nullable Theme theme;

    private boolean enabled = true;

    private boolean demo;

    @Embedded
    private @Nullable WorkspaceId lastWorkspace;

    protected Account() {}

    private Account(AccountId id, EmailAddress email, Name name) {
        this.id = id;
        this.email = email;
        this.name = name;
    }

    public static Account ofPerson(AccountId id, EmailAddress email, Name name, PasswordHash passwordHash) {
        var account = new Account(id, email, name);
        account.passwordHash = passwordHash;
        return account;
    }

    public static Account ofDemo(AccountId id, EmailAddress email, Name name) {
        var account = new Account(id, email, name);
        account.demo = true;
        return account;
    }

    public AccountId id() {
        return id;
    }

    public EmailAddress email() {
        return email;
    }

    public Name name() {
        return name;
    }

    public boolean demo() {
        return demo;
    }

    public Optional<WorkspaceId> lastWorkspace() {
        return Optional.ofNullable(lastWorkspace);
    }

    /** @param locale null leaves the language to the browser, as null leaves the theme */
    public void describe(Name name, @Nullable Language locale, @Nullable Theme theme) {
        this.name = name;
        this.locale = locale;
        this.theme = theme;
    }

    /** @param former what the person has just proved to know; another change in between wins */
    public void changePassword(PasswordHash former, PasswordHash next) {
        if (!former.equals(passwordHash)) {
            throw RuleBroken.at("currentPassword", "workspace.password.wrong");
        }
        passwordHash = next;
    }

    /** Remembers where the person works, for the next time of signing in. */
    public void enter(WorkspaceId workspace) {
        lastWorkspace = workspace;
    }
}
