@NullMarked
package nl.gestand.bench.results;

import org.jspecify.annotations.NullMarked;
