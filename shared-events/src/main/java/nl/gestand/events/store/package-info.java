/** The event store: H2, PostgreSQL or Axon Server. */
@NullMarked
package nl.gestand.events.store;

import org.jspecify.annotations.NullMarked;
