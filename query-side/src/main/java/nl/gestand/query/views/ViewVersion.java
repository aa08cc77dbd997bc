package nl.gestand.query.views;

/** The shape of the views: raise it when a projection stores something else, and a kept MongoDB is rebuilt at start. */
public final class ViewVersion {

    public static final int CURRENT = 3;

    private ViewVersion() {}
}
