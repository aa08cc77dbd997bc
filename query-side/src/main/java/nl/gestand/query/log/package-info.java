/** The transparency log: a Merkle tree over the events, signed, so that nobody can change the past unseen. */
@NullMarked
package nl.gestand.query.log;

import org.jspecify.annotations.NullMarked;
