package cx.atlas.workspace.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

class UploadGateTests {

    private static final int LARGE = 13 << 20;

    @BeforeEach
    void signed_in() {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken("ada", "", "MEMBER"));
    }

    @AfterEach
    void signed_out() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void large_files_pass_where_files_are_expected_and_nowhere_else() throws ServletException, IOException {
        assertThat(passes("/imports", LARGE)).isTrue();
        assertThat(passes("/journeys/1/cells/2/3/images", LARGE)).isTrue();
        assertThat(passes("/account", 1_000)).isTrue();
        assertThatThrownBy(() -> passes("/account", LARGE)).isInstanceOf(MaxUploadSizeExceededException.class);
        assertThatThrownBy(() -> passes("/account", -1)).isInstanceOf(MaxUploadSizeExceededException.class);
    }

    @Test
    void whoever_is_not_signed_in_sends_no_files() throws ServletException, IOException {
        signed_out();
        assertThat(passes("/imports", 1_000)).isFalse();
        assertThatThrownBy(() -> passes("/sign-in", 1_000)).isInstanceOf(MaxUploadSizeExceededException.class);
    }

    private static boolean passes(String path, int length) throws ServletException, IOException {
        var request = new MockHttpServletRequest("POST", path);
        request.setContentType("multipart/form-data; boundary=line");
        if (length >= 0) {
            request.setContent(new byte[length]);
        }
        var chain = new MockFilterChain();
        new UploadGate().doFilter(request, new MockHttpServletResponse(), chain);
        return chain.getRequest() != null;
    }
}
