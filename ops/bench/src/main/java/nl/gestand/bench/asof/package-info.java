/** How long questions as of earlier moments take. */
@NullMarked
package nl.gestand.bench.asof;

import org.jspecify.annotations.NullMarked;
