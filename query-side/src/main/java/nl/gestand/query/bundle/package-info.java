/** Bundles for an archive or a court: items with their events, documents, proofs, a readable account and metadata. */
@NullMarked
package nl.gestand.query.bundle;

import org.jspecify.annotations.NullMarked;
