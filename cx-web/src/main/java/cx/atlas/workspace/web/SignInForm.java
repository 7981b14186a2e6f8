package cx.atlas.workspace.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import org.jspecify.annotations.Nullable;

/**
 * What somebody types to sign in.
 *
 * @param to the page that was asked for
 */
record SignInForm(
        @NotBlank(message = "{workspace.email.empty}") String email,
        @NotEmpty(message = "{workspace.password.empty}") String password,
        @Nullable String to) {

    static SignInForm leadingTo(@Nullable String to) {
        return new SignInForm("", "", to);
    }
}
