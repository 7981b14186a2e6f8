package cxtest.bench;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The yardstick: a table of owners with their pets, made by Spring MVC and Thymeleaf without anything else. */
@Controller
public class PlainPage {

    private static final int BYTES_OF_A_ROW = 195;

    /** How heavy the page shall be. */
    static int bytes;

    /** One row. */
    public record Owner(int id, String name, String address, String city, String telephone, List<String> pets) {}

    @GetMapping("/sign-in/plain")
    ModelAndView owners() {
        var owners = IntStream.range(0, bytes / BYTES_OF_A_ROW)
                .mapToObj(i -> new Owner(
                        i, "Owner " + i, i + " Oak Street", "Madison", "608555" + i, List.of("Cat " + i, "Dog " + i)))
                .toList();
        return new ModelAndView("test/plain").addObject("owners", owners);
    }
}
