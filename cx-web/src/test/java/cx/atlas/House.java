package cx.atlas;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import jakarta.persistence.Entity;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.data.repository.Repository;

/** The words in which the laws of the house are written. */
final class House {

    /** From the ground up: each may call those before it, never those after it. */
    static final List<String> FEATURES = List.of(
            "shared",
            "workspace",
            "persona",
            "strategy",
            "touchpoint",
            "journey",
            "friction",
            "interaction",
            "insight",
            "exchange",
            "demo");

    /** The last folder of that name, wherever the project lies. */
    private static final Pattern MODULE = Pattern.compile(".*/(cx-domain|cx-persistence|cx-web)/.*");

    private House() {}

    /** Leaves out the fakes that the modules' tests share. */
    static final class WithoutTests implements ImportOption {

        @Override
        public boolean includes(Location location) {
            return new DoNotIncludeTests().includes(location) && !location.contains("-tests.jar");
        }
    }

    static DescribedPredicate<JavaClass> in(String module) {
        return DescribedPredicate.describe(
                "in " + module,
                type -> type.getSource()
                        .map(source -> MODULE.matcher(source.getUri().toString()))
                        .filter(found -> found.matches() && found.group(1).equals(module))
                        .isPresent());
    }

    static DescribedPredicate<JavaClass> entities() {
        return DescribedPredicate.describe("entities", type -> type.isAnnotatedWith(Entity.class));
    }

    /** What cx-persistence implements by Spring Data. */
    static DescribedPredicate<JavaClass> repositories() {
        return DescribedPredicate.describe(
                "repositories",
                type -> type.isInterface()
                        && type.getAllSubclasses().stream().anyMatch(sub -> sub.isAssignableTo(Repository.class)));
    }
}
