/** Kills registers while they record, and commits out of order, to see whether anything is lost or done twice. */
@NullMarked
package nl.gestand.bench.kill;

import org.jspecify.annotations.NullMarked;
