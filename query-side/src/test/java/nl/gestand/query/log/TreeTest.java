package nl.gestand.query.log;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TreeTest {

    private static final HexFormat HEX = HexFormat.of();

    /** The entries and roots by which implementations of RFC 6962 are compared. */
    private static final byte[][] KNOWN = Stream.of(
                    "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f")
            .map(HEX::parseHex)
            .toArray(byte[][]::new);

    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    /** Some hundreds: past the first full tile. */
    private static final int SIZES = 300;

    private static final byte[][] ENTRIES = entries(SIZES);
    private static final HeldTiles TILES = HeldTiles.of(ENTRIES);

    @Test
    void rootsAreThoseOfTheKnownTrees() {
        Tree tree = new Tree(HeldTiles.of(KNOWN));

        for (int size = 0; size < ROOTS.size(); size++) {
            assertThat(HEX.formatHex(tree.root(size))).as("size %d", size).isEqualTo(ROOTS.get(size));
        }
    }

    @Test
    void proofsAreThoseOfTheKnownTrees() {
        Tree tree = new Tree(HeldTiles.of(KNOWN));

        assertThat(hex(tree.inclusion(0, 1))).isEmpty();
        assertThat(hex(tree.inclusion(0, 8)))
                .containsExactly(
                        "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4");
        assertThat(hex(tree.inclusion(5, 8)))
                .containsExactly(
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(tree.inclusion(2, 3)))
                .containsExactly("fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125");
        assertThat(hex(tree.consistency(1, 1))).isEmpty();
        assertThat(hex(tree.consistency(6, 8)))
                .containsExactly(
                        "0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a",
                        "ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0",
                        "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7");
        assertThat(hex(tree.consistency(2, 5)))
                .containsExactly(
                        "5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e",
                        "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b");
    }

    @Test
    void everyLeafOfEveryTreeIsProvenAndNoProofSurvivesAFlippedBit() {
        for (int size = 1; size <= SIZES; size++) {
            Tree tree = new Tree(TILES);
            byte[] root = tree.root(size);
            for (int leaf = 0; leaf < size; leaf += size < 130 || size > 250 && size < 260 ? 1 : 7) {
                List<byte[]> path = tree.inclusion(leaf, size);
                byte[] hash = TreeHash.leaf(ENTRIES[leaf]);
                assertThat(ProofCheck.includes(hash, leaf, size, path, root))
                        .as("leaf %d of %d", leaf, size)
                        .isTrue();
                assertThat(ProofCheck.includes(flipped(hash, leaf), leaf, size, path, root))
                        .isFalse();
                if (!path.isEmpty()) {
                    int which = (leaf + size) % path.size();
                    path.set(which, flipped(path.get(which), leaf));
                    assertThat(ProofCheck.includes(hash, leaf, size, path, root))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void everyTreeIsProvenToGrowIntoEveryLaterOneAndNoProofSurvivesAFlippedBit() {
        Tree tree = new Tree(TILES);
        List<byte[]> roots =
                IntStream.rangeClosed(0, SIZES).mapToObj(tree::root).toList();
        for (int to = 1; to <= SIZES; to++) {
            for (int from = 1; from <= to; from += to < 130 || to > 250 && to < 260 ? 1 : 7) {
                List<byte[]> proof = tree.consistency(from, to);
                assertThat(ProofCheck.grows(from, to, proof, roots.get(from), roots.get(to)))
                        .as("%d to %d", from, to)
                        .isTrue();
                if (!proof.isEmpty()) {
                    int which = (from + to) % proof.size();
                    proof.set(which, flipped(proof.get(which), to));
                    assertThat(ProofCheck.grows(from, to, proof, roots.get(from), roots.get(to)))
                            .isFalse();
                }
            }
        }
    }

    @Test
    void itGrowsTheSameInBatchesOfAnySize() {
        HeldTiles held = new HeldTiles();
        for (int from = 0, step = 1; from < SIZES; from += step, step = step * 3 % 50 + 1) {
            GrowingTiles growing = new GrowingTiles(held, from);
            for (int i = from; i < Math.min(SIZES, from + step); i++) {
                growing.add(TreeHash.leaf(ENTRIES[i]));
            }
            growing.writeTo(held::write);
        }

        assertThat(new Tree(held).root(SIZES)).isEqualTo(new Tree(TILES).root(SIZES));
    }

    /** As C2SP tlog-tiles counts them. */
    @Test
    void aTreeOf70000HasTheTilesOfTheStandardsExample() {
        HeldTiles held = HeldTiles.of(entries(70_000));

        assertThat(List.of(held.count(0), held.count(1), held.count(2))).containsExactly(274, 2, 1);
        assertThat(held.width(0, 272)).isEqualTo(256);
        assertThat(held.width(0, 273)).isEqualTo(112);
        assertThat(held.width(1, 0)).isEqualTo(256);
        assertThat(held.width(1, 1)).isEqualTo(17);
        assertThat(held.width(2, 0)).isEqualTo(1);
        byte[] root = new Tree(held).root(70_000);
        byte[] leaf = new Tree(held).leaf(69_999);
        assertThat(ProofCheck.includes(leaf, 69_999, 70_000, new Tree(held).inclusion(69_999, 70_000), root))
                .isTrue();
    }

    @Test
    void aTreeOf256HasOneFullTileAndItsRootAboveIt() {
        HeldTiles held = HeldTiles.of(entries(256));

        assertThat(held.width(0, 0)).isEqualTo(256);
        assertThat(held.width(0, 1)).isZero();
        assertThat(held.width(1, 0)).isEqualTo(1);
        assertThat(held.hashes(1, 0)).isEqualTo(new Tree(held).root(256));
    }

    @Test
    void whatIsNotInTheTreeHasNoProof() {
        Tree tree = new Tree(TILES);

        assertThatIllegalArgumentException().isThrownBy(() -> tree.inclusion(5, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(0, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.consistency(6, 5));
        assertThatExceptionOfType(Tiles.TileMissing.class).isThrownBy(() -> tree.inclusion(0, 100_000));
    }

    private static byte[][] entries(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> ByteBuffer.allocate(4).putInt(i).array())
                .toArray(byte[][]::new);
    }

    private static byte[] flipped(byte[] hash, int bit) {
        byte[] flipped = hash.clone();
        int at = bit % (8 * hash.length);
        flipped[at / 8] = (byte) (flipped[at / 8] ^ 1 << at % 8);
        return flipped;
    }

    private static List<String> hex(List<byte[]> hashes) {
        return new ArrayList<>(hashes).stream().map(HEX::formatHex).toList();
    }
}
