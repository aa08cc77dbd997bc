@NullMarked
package nl.gestand.bench;

import org.jspecify.annotations.NullMarked;
