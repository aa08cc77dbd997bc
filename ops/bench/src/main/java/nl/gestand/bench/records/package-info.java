/** Made-up records in the form of the Chamber's open data. */
@NullMarked
package nl.gestand.bench.records;

import org.jspecify.annotations.NullMarked;
