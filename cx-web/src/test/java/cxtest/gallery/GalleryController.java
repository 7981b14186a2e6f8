package cxtest.gallery;

import cx.atlas.shared.web.ListQuery;
import cx.atlas.shared.web.Option;
import cx.atlas.shared.web.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** Every piece of the design system on one page. */
@Controller
public class GalleryController {

    record Sample(
            @NotBlank(message = "{error.name.empty}") String name,

            @Size(max = 20, message = "{error.prose.tooLong}")
            String text,

            String channel,
            boolean box) {}

    @GetMapping("/test/gallery")
    String gallery(HttpServletRequest request, Model model) {
        model.addAttribute("form", new Sample("Live chat", "", "", true));
        return fill(request, model);
    }

    @PostMapping("/test/gallery")
    ModelAndView send(
            @Valid @ModelAttribute("form") Sample form, BindingResult errors, HttpServletRequest request, Model model) {
        if (!errors.hasErrors()) {
            return new ModelAndView("redirect:/test/gallery");
        }
        return new ModelAndView(fill(request, model), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @GetMapping("/test/options")
    @ResponseBody
    String options(@RequestParam String q) {
        return List.of("Live chat", "Phone line", "Help centre").stream()
                .filter(name -> name.toLowerCase().contains(q.toLowerCase()))
                .map(name ->
                        "<div role=\"option\" class=\"combobox-option\" data-value=\"%1$s\" data-label=\"%1$s\">%1$s</div>"
                                .formatted(name))
                .reduce("", String::concat);
    }

    @PostMapping("/test/answer/{status}")
    @ResponseBody
    String answer(@PathVariable int status) {
        if (status >= 400) {
            throw new ResponseStatusException(HttpStatus.valueOf(status));
        }
        return "<p id=\"swapped\">swapped</p>";
    }

    private static String fill(HttpServletRequest request, Model model) {
        var query = ListQuery.of(request, List.of("name", "score"), "name");
        model.addAttribute("query", query);
        model.addAttribute("paging", new Paging(query, 173));
        model.addAttribute(
                "channels",
                List.of(new Option("web", "Web"), new Option("phone", "Phone"), new Option("mail", "E-mail")));
        return "test/gallery";
    }
}
