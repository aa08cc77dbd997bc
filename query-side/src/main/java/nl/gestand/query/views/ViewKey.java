package nl.gestand.query.views;

/** Names one document of the views. */
record ViewKey(String collection, String id) {}
