/** The open data, from a file to durable events. */
@NullMarked
package nl.gestand.bench.imports;

import org.jspecify.annotations.NullMarked;
