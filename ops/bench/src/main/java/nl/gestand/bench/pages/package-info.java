/** The pages that are open to all, over HTTP. */
@NullMarked
package nl.gestand.bench.pages;

import org.jspecify.annotations.NullMarked;
