package cx.atlas.journey;

/** The images of the current workspace's maps. They stay for as long as a map's history has them. */
public interface Images {

    /** Stores an image; one that is stored already is that one. */
    ImageId keep(Picture picture);
}
