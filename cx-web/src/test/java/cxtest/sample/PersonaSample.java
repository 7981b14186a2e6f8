package cxtest.sample;

import cx.atlas.persona.PersonaDescription;
import cx.atlas.persona.usecase.KeepPersonas;
import cx.atlas.shared.Ids;
import cx.atlas.shared.Name;
import cxtest.web.Sample;

record PersonaSample(KeepPersonas keep) implements Sample {

    @Override
    public String name() {
        return "persona";
    }

    @Override
    public String make() {
        return keep.sketch(PersonaDescription.of(new Name("Persona " + Ids.next())))
                .value()
                .toString();
    }
}
