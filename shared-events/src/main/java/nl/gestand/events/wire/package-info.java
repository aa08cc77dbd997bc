/** The wire format: stable event names, the catalogue, the serializer. */
@NullMarked
package nl.gestand.events.wire;

import org.jspecify.annotations.NullMarked;
