/** A log, or some items of it, in an exported bundle. */
@NullMarked
package nl.gestand.verify.bundle;

import org.jspecify.annotations.NullMarked;
