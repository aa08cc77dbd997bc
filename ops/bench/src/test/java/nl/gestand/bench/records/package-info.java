@NullMarked
package nl.gestand.bench.records;

import org.jspecify.annotations.NullMarked;
