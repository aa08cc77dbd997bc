/** Figures over the register. */
@NullMarked
package nl.gestand.query.statistics;

import org.jspecify.annotations.NullMarked;
