/** The numbers by which parliament knows its papers, and how people write them. */
@NullMarked
package nl.gestand.events.number;

import org.jspecify.annotations.NullMarked;
