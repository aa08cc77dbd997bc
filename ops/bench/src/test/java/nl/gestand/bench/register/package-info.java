@NullMarked
package nl.gestand.bench.register;

import org.jspecify.annotations.NullMarked;
