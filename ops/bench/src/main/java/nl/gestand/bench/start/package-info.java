/** How long a register takes to start. */
@NullMarked
package nl.gestand.bench.start;

import org.jspecify.annotations.NullMarked;
