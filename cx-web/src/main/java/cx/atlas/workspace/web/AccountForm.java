package cx.atlas.workspace.web;

import cx.atlas.shared.Name;
import cx.atlas.workspace.Language;
import cx.atlas.workspace.Theme;
import cx.atlas.workspace.view.Profile;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** How a person is called and likes to see the pages. */
record AccountForm(
        @NotBlank(message = "{error.name.empty}") @Size(max = Name.MAX, message = "{error.name.tooLong}")
        String name,

        @Nullable Language language,
        @Nullable Theme theme) {

    static AccountForm of(Profile profile) {
        return new AccountForm(profile.name(), profile.language(), profile.theme());
    }
}
