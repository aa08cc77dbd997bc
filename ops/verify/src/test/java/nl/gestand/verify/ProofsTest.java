package nl.gestand.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import nl.gestand.verify.proof.CompactRange;
import nl.gestand.verify.proof.Proofs;
import org.junit.jupiter.api.Test;

/** Roots and proofs are those of the standard's own definition, for every tree up to some dozens of leaves. */
class ProofsTest {

    private static final int LARGEST = 40;

    private static final List<byte[]> LEAVES = leaves();

    @Test
    void theRootOfEverySizeIsThatOfTheDefinition() {
        CompactRange range = new CompactRange();
        for (int size = 0; size <= LARGEST; size++) {
            assertThat(range.root()).as("size %s", size).isEqualTo(root(size));
            range.append(LEAVES.get(size));
        }
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoOther() {
        for (int size = 1; size <= LARGEST; size++) {
            for (int leaf = 0; leaf < size; leaf++) {
                List<byte[]> path = WrittenTree.inclusion(leaf, LEAVES.subList(0, size));
                assertThat(Proofs.includes(leaf, size, LEAVES.get(leaf), path, root(size)))
                        .isTrue();
                assertThat(Proofs.includes(leaf, size, LEAVES.get(leaf + 1), path, root(size)))
                        .isFalse();
                assertThat(Proofs.includes(leaf + 1, size, LEAVES.get(leaf), path, root(size)))
                        .isFalse();
                assertThat(Proofs.includes(leaf, size, LEAVES.get(leaf), longer(path), root(size)))
                        .isFalse();
            }
        }
    }

    @Test
    void everyTreeIsProvenToExtendEveryEarlierOne() {
        for (int second = 1; second <= LARGEST; second++) {
            for (int first = 1; first <= second; first++) {
                List<byte[]> path = WrittenTree.consistency(first, LEAVES.subList(0, second));
                assertThat(Proofs.extend(first, root(first), second, root(second), path))
                        .isTrue();
                assertThat(Proofs.extend(first, root(first - 1), second, root(second), path))
                        .isFalse();
                assertThat(Proofs.extend(first, root(first), second, root(second + 1), path))
                        .isFalse();
                assertThat(Proofs.extend(first, root(first), second, root(second), longer(path)))
                        .isFalse();
            }
        }
    }

    private static byte[] root(int size) {
        return WrittenTree.root(LEAVES.subList(0, size));
    }

    private static List<byte[]> longer(List<byte[]> path) {
        List<byte[]> longer = new ArrayList<>(path);
        longer.add(LEAVES.getFirst());
        return longer;
    }

    private static List<byte[]> leaves() {
        List<byte[]> leaves = new ArrayList<>();
        for (int i = 0; i < LARGEST + 2; i++) {
            leaves.add(WrittenTree.leaf("leaf " + i));
        }
        return leaves;
    }
}
