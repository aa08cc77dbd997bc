package nl.gestand.events.wire;

import java.util.List;

/** The forms of the register's value types: one line for each that is not stored as a plain record. */
final class DomainForms {

    static final List<WireForm> ALL = List.of();

    private DomainForms() {}
}
