/** How fast the views are rebuilt, beside a reader that writes nothing and Axon's own processor. */
@NullMarked
package nl.gestand.bench.rebuild;

import org.jspecify.annotations.NullMarked;
