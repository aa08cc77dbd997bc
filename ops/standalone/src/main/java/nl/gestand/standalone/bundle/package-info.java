/** A bundle of a whole register, brought into an empty one. */
@NullMarked
package nl.gestand.standalone.bundle;

import org.jspecify.annotations.NullMarked;
