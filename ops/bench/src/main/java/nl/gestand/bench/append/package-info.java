/** How fast commands are taken: beside plain JDBC that writes the same rows, and beside Axon as it comes. */
@NullMarked
package nl.gestand.bench.append;

import org.jspecify.annotations.NullMarked;
