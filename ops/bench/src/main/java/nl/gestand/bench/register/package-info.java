/** A register as people start it, filled and asked by the benches. */
@NullMarked
package nl.gestand.bench.register;

import org.jspecify.annotations.NullMarked;
