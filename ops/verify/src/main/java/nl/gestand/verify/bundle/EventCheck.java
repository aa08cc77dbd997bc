package nl.gestand.verify.bundle;

/** What is to be checked of events, by the scope of the bundle. */
interface EventCheck {

    void see(BundledEvent event);

    /** @param events how many were seen */
    void end(long events);
}
