package nl.gestand.query.views;

import nl.gestand.events.EventName;

@EventName("kite.flown")
record KiteFlown(String kite, int height) {}
