/** What was measured, kept in results.json, and shown in RESULTS.md. */
@NullMarked
package nl.gestand.bench.results;

import org.jspecify.annotations.NullMarked;
