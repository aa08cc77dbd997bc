/** What things cost as the log grows. */
@NullMarked
package nl.gestand.bench.growth;

import org.jspecify.annotations.NullMarked;
