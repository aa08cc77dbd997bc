/** The only clock. */
@NullMarked
package nl.gestand.time;

import org.jspecify.annotations.NullMarked;
