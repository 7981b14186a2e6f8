package cx.atlas.journey.web;

import cx.atlas.shared.Name;
import cx.atlas.shared.Prose;

/** What a person calls a version, and why it was kept. */
record VersionForm(String name, String note) {

    VersionForm {
        name = name == null ? "" : name;
        note = note == null ? "" : note;
    }

    Name named() {
        return new Name(name);
    }

    Prose why() {
        return Prose.at("note", note);
    }
}
