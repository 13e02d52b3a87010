package io.github.quizette.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class OrderedWorkTest {
  private static final int MANY = 300;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7})
  void resultsComeInTheOrderOfAskingAndNotTooManyWait(int jobs) throws Exception {
    var received = new ArrayList<String>();
    var waiting = new AtomicInteger();
    var most = 0;
    var random = new Random(5);
    try (var work = new OrderedWork<Integer>(jobs)) {
      for (var i = 0; i < MANY; i++) {
        var number = i;
        var pause = random.nextInt(3);
        most = Math.max(most, waiting.incrementAndGet());
        work.ask(
            () -> {
              Thread.sleep(pause);
              if (number % 50 == 7) {
                throw new IllegalStateException("no " + number);
              }
              return number;
            },
            receiver(received, waiting));
      }
      work.finish();
    }
    var wanted =
        IntStream.range(0, MANY)
            .mapToObj(i -> i % 50 == 7 ? "no " + i : Integer.toString(i))
            .toList();
    assertThat(received).isEqualTo(wanted);
    assertThat(most).isLessThanOrEqualTo(jobs * 16 + 1);
  }

  private static OrderedWork.Receiver<Integer> receiver(
      List<String> received, AtomicInteger waiting) {
    return new OrderedWork.Receiver<>() {
      @Override
      public void done(Integer result) {
        waiting.decrementAndGet();
        received.add(result.toString());
      }

      @Override
      public void failed(RuntimeException fault) {
        waiting.decrementAndGet();
        received.add(String.valueOf(fault.getMessage()));
      }
    };
  }
}
