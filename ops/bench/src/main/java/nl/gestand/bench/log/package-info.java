/** Logs of any length, made up from a seed, for benches that need a register of a certain size. */
@NullMarked
package nl.gestand.bench.log;

import org.jspecify.annotations.NullMarked;
