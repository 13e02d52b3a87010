package io.github.quizette.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.quizette.diagnostic.InputException;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("AddressSelection") // literals: nothing is looked up
class AddressGuardTest {
  private static final Map<String, List<String>> NAMES =
      Map.of(
          "news.example", List.of("93.184.216.34"),
          "six.example", List.of("2606:2800:220:1:248:1893:25c8:1946"),
          "inside.example", List.of("10.1.2.3"),
          "mixed.example", List.of("93.184.216.34", "192.168.0.7"),
          "mapped.example", List.of("::ffff:169.254.169.254"));
  private final List<String> asked = new ArrayList<>();

  private List<InetAddress> lookUp(String name) throws UnknownHostException {
    asked.add(name);
    var found = new ArrayList<InetAddress>();
    for (var literal : NAMES.getOrDefault(name, List.of())) {
      found.add(InetAddress.getByName(literal));
    }
    if (found.isEmpty()) {
      throw new UnknownHostException(name);
    }
    return found;
  }

  private List<InetAddress> pass(String address, boolean privateToo) throws Exception {
    return new AddressGuard(this::lookUp, privateToo).pass(WebAddress.of(address).host());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        // loopback, in every spelling that system libraries and browsers read
        "http://127.0.0.1/",
        "http://127.0.0.1:8080/x",
        "http://127.1/",
        "http://127.0.1/",
        "http://127.255.255.254/",
        "http://0x7f.1/",
        "http://0x7f.0x0.0x0.0x1/",
        "http://0X7F000001/",
        "http://0x7f000001/",
        "http://2130706433/",
        "http://017700000001/",
        "http://0177.0.0.1/",
        "http://0177.0x0.0.1/",
        "http://00000177.1/",
        "http://127.0.0.1./",
        "http://127.0.0x1/",
        "http://localhost/",
        "http://LOCALHOST/",
        "http://localhost./",
        "http://a.localhost/",
        "http://[::1]/",
        "http://[0:0:0:0:0:0:0:1]/",
        "http://[0000::0001]:80/",
        "http://[::ffff:127.0.0.1]/",
        "http://[::FFFF:7f00:1]/",
        "http://[::127.0.0.1]/",
        "http://[0:0:0:0:0:ffff:127.0.0.1]/",
        "http://[64:ff9b::127.0.0.1]/",
        "http://[64:ff9b::7f00:1]/",
        "http://\uff11\uff12\uff17.\uff10.\uff10.\uff11/",
        "http://\u2460\u2461\u2466.\u24ea.\u24ea.\u2460/",
        "http://127\u30020\u30020\u30021/",
        "http://127\uff0e0\uff0e0\uff0e1/",
        "http://\uff4c\uff4f\uff43\uff41\uff4c\uff48\uff4f\uff53\uff54/",
        "http://loc\u00adalhost/",
        // this network, and everything
        "http://0/",
        "http://0.0.0.0/",
        "http://0x0/",
        "http://[::]/",
        "http://0.1.2.3/",
        // private
        "http://10.0.0.1/",
        "http://10.1/",
        "http://012.0.0.1/",
        "http://0xa000001/",
        "http://167772161/",
        "http://172.16.0.1/",
        "http://172.31.255.255/",
        "http://192.168.1.1/",
        "http://192.168.257/",
        "http://3232235777/",
        "http://0xc0a80101/",
        "http://[::ffff:192.168.1.1]/",
        "http://[::ffff:a00:1]/",
        "http://[fc00::1]/",
        "http://[fd12:3456:789a::1]/",
        "http://[fec0::1]/",
        // link-local, with the place where clouds keep their secrets
        "http://169.254.169.254/latest/meta-data/",
        "http://2852039166/",
        "http://0xA9FEA9FE/",
        "http://0251.0376.0251.0376/",
        "http://169.254.43518/",
        "http://[fe80::1]/",
        "http://[febf::1]/",
        "http://[::ffff:a9fe:a9fe]/",
        "http://[::ffff:169.254.169.254]/",
        // carriers, multicast, reserved, examples, tests
        "http://100.64.0.1/",
        "http://100.127.255.254/",
        "http://224.0.0.1/",
        "http://239.255.255.250/",
        "http://255.255.255.255/",
        "http://240.0.0.1/",
        "http://4294967295/",
        "http://192.0.2.1/",
        "http://198.18.0.1/",
        "http://198.51.100.7/",
        "http://203.0.113.9/",
        "http://192.0.0.8/",
        "http://[ff02::1]/",
        "http://[2001:db8::1]/",
        "http://[3fff::1]/",
        // tunnels that end inside
        "http://[2002:7f00:1::]/",
        "http://[2002:a00:1::1]/",
        "http://[2001:0:4136:e378:8000:63bf:3fff:fdd2]/",
        "http://[2606:2800:220:1:0:5efe:192.168.1.1]/",
        "http://[2606:2800:220:1:200:5efe:a00:1]/",
        // public, but written oddly: nobody means well by it
        "http://134744072/",
        "http://0x8080808/",
        "http://8.8.2056/",
        "http://010.8.8.8/",
        "http://[::ffff:8.8.8.8]/",
        "http://[::ffff:808:808]/",
        // names that lead inside
        "http://inside.example/",
        "http://mixed.example/",
        "http://mapped.example/"
      })
  void whatLeadsInsideIsRefused(String address) {
    assertThatThrownBy(() -> pass(address, false))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("not fetched: ")
        .hasMessageContaining("--allow-private");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://256.0.0.1/",
        "http://1.2.3.4.5/",
        "http://127.0.0.09/",
        "http://99999999999/",
        "http://0x/7",
        "http://1.2.3.256/",
        "http://0x1ffffffff/"
      })
  void numbersThatAreNoAddressAreNotLookedUp(String address) {
    assertThatThrownBy(() -> pass(address, false)).isInstanceOf(InputException.class);
    assertThat(asked).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://news.example/",
        "http://NEWS.example./a",
        "http://six.example/",
        "http://8.8.8.8/",
        "http://[2606:2800:220:1:248:1893:25c8:1946]/",
        "http://[64:ff9b::8.8.8.8]/",
        "http://172.32.0.1/",
        "http://11.0.0.1/",
        "http://100.63.255.255/",
        "http://169.253.0.1/",
        "http://192.169.0.1/"
      })
  void thePublicInternetPasses(String address) throws Exception {
    assertThat(pass(address, false)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://0x7f.1/", "http://2130706433/", "http://127.0.0.1/", "http://0177.1/"})
  void askedForTheHouseIsOpen(String address) throws Exception {
    assertThat(pass(address, true)).containsExactly(InetAddress.getByName("127.0.0.1"));
    assertThat(pass("http://inside.example/", true)).hasSize(1);
  }

  @Test
  void whatANameStoodForFirstItStandsForUntilTheEnd() throws Exception {
    var answers = new ArrayList<>(List.of("93.184.216.34", "127.0.0.1"));
    var guard = new AddressGuard(name -> List.of(InetAddress.getByName(answers.remove(0))), false);
    var first = guard.pass("rebinding.example");
    assertThat(guard.pass("rebinding.example")).isEqualTo(first);
    assertThat(answers).containsExactly("127.0.0.1");
  }

  @Test
  void theClientGetsThePinnedAddressesOnly() throws Exception {
    var resolver = new PinnedResolver(new AddressGuard(this::lookUp, false));
    assertThat(resolver.resolve("news.example"))
        .containsExactly(InetAddress.getByName("93.184.216.34"));
    assertThatThrownBy(() -> resolver.resolve("inside.example"))
        .isInstanceOf(UnknownHostException.class)
        .hasMessageContaining("a private network");
  }
}
