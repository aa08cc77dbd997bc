/** What is found is found here: one index in this process, made from the same documents as MongoDB's. */
@NullMarked
package nl.gestand.query.index;

import org.jspecify.annotations.NullMarked;
