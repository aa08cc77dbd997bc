package nl.gestand.query.desk;

import java.util.List;

/** Fields that belong together, under a heading; {@code closed} ones are for who needs them. */
record Group(String heading, boolean closed, List<Field> fields) {}
