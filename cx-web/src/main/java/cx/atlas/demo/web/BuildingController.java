package cx.atlas.demo.web;

import cx.atlas.demo.Chapter;
import cx.atlas.demo.view.Building;
import cx.atlas.demo.view.BuildingViews;
import cx.atlas.workspace.view.SetupViews;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import lombok.RequiredArgsConstructor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Waiting for the demo: how far it is, and then on to its sign-in. */
@Controller
@RequestMapping("/setup/demo")
@RequiredArgsConstructor
class BuildingController {

    private final BuildingViews buildings;
    private final SetupViews setup;

    @GetMapping
    ModelAndView page() {
        return buildings
                .findBuilding()
                .map(building -> shown("demo/building", building))
                .orElseGet(() -> new ModelAndView("redirect:" + next()));
    }

    /** @param told the chapter that has been said aloud */
    @GetMapping("/progress")
    @Nullable
    ModelAndView progress(
            @RequestParam @Nullable String told, HttpServletRequest request, HttpServletResponse response) {
        var building = buildings.findBuilding();
        if (building.isEmpty()) {
            response.setHeader("HX-Redirect", request.getContextPath() + next());
            response.setStatus(HttpServletResponse.SC_OK);
            return null;
        }
        return shown("demo/_building :: building", building.get())
                .addObject("news", !building.get().chapter().name().equals(told));
    }

    private String next() {
        return setup.listDemoRoles().isEmpty() ? "/setup" : "/sign-in";
    }

    private static ModelAndView shown(String template, Building building) {
        return new ModelAndView(template)
                .addObject("building", building)
                .addObject("chapters", Chapter.values())
                // For browsers without scripts.
                .addObject("reload", building.running() ? 3 : null);
    }
}
