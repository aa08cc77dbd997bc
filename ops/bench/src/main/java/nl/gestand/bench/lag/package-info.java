/** How soon after its commit a fact is shown. */
@NullMarked
package nl.gestand.bench.lag;

import org.jspecify.annotations.NullMarked;
