package cx.atlas.workspace.web;

import cx.atlas.shared.NotFound;
import cx.atlas.workspace.Role;
import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import lombok.RequiredArgsConstructor;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** One click into the demo, for everybody; where there is no demo, there is no such address. */
@Controller
@RequiredArgsConstructor
class DemoSignInController {

    private final SetupViews setup;
    private final Welcome welcome;

    @PostMapping("/demo/sign-in/{role}")
    String signIn(@PathVariable String role, HttpServletRequest request, HttpServletResponse response) {
        var account = Arrays.stream(Role.values())
                .filter(one -> one.name().equals(role))
                .findFirst()
                .flatMap(setup::findDemoAccount)
                .orElseThrow(() -> new NotFound("demo"));
        welcome.in(account, request, response);
        return "redirect:/";
    }
}
