package cx.atlas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** A feature uses only what its door plate (package-info) allows, and no other feature's inner rooms. */
class ModularityTests {

    @Test
    void features_use_only_the_neighbours_on_their_door_plates() {
        var modules = ApplicationModules.of(CxAtlas.class, new House.WithoutTests());
        assertThat(modules.stream().map(module -> module.getIdentifier().toString()))
                .contains("shared", "workspace", "touchpoint", "journey", "insight");
        modules.verify();
    }
}
