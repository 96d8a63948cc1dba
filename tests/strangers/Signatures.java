import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.EdECPoint;
import java.security.spec.EdECPublicKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.HexFormat;
import java.util.regex.Pattern;

/** What Java's own provider says to each test of the files that are named: V or X. */
final class Signatures {
    private static final Pattern TEST =
            Pattern.compile("\"key\": \"([0-9a-f]*)\", \"message\": \"([0-9a-f]*)\", \"signature\": \"([0-9a-f]*)\"");

    private Signatures() {}

    public static void main(String[] files) throws Exception {
        for (var file : files) {
            var verdicts = new StringBuilder();
            var tests = TEST.matcher(Files.readString(Path.of(file)));
            while (tests.find()) {
                verdicts.append(believes(hex(tests.group(1)), hex(tests.group(2)), hex(tests.group(3))) ? 'V' : 'X');
            }
            System.out.println(verdicts);
        }
    }

    private static boolean believes(byte[] key, byte[] message, byte[] signature) {
        try {
            var verifier = Signature.getInstance("Ed25519");
            verifier.initVerify(point(key));
            verifier.update(message);
            return verifier.verify(signature);
        } catch (GeneralSecurityException | RuntimeException refused) {
            return false;
        }
    }

    /** The bytes of a key are y, the lowest first, and the lowest bit of x on top. */
    private static PublicKey point(byte[] key) throws GeneralSecurityException {
        var high = new byte[key.length];
        for (var at = 0; at < key.length; at++) {
            high[at] = key[key.length - 1 - at];
        }
        var odd = (high[0] & 0x80) != 0;
        high[0] &= 0x7f;
        var spec = new EdECPublicKeySpec(NamedParameterSpec.ED25519, new EdECPoint(odd, new BigInteger(1, high)));
        return KeyFactory.getInstance("Ed25519").generatePublic(spec);
    }

    private static byte[] hex(String text) {
        return HexFormat.of().parseHex(text);
    }
}
