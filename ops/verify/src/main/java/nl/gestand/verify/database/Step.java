package nl.gestand.verify.database;

/** Where an event stands in its item and in the log. */
record Step(String item, long sequence, long position, String eventId, String name, String recordedAt) {}
