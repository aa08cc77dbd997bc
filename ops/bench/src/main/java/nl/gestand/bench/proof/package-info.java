/** What the transparency log costs, and how soon it proves. */
@NullMarked
package nl.gestand.bench.proof;

import org.jspecify.annotations.NullMarked;
