package org.sayso.batch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class OrderedWorkersTest {
  private static final List<Integer> NUMBERS = IntStream.range(0, 500).boxed().toList();

  @Test
  void results_come_in_the_order_of_the_things() throws Exception {
    List<Integer> results = new ArrayList<>();
    try (OrderedWorkers workers = new OrderedWorkers(4)) {
      workers.forEach(NUMBERS, OrderedWorkersTest::slowWhenEven, results::add);
    }
    assertThat(results).isEqualTo(NUMBERS);
  }

  @Test
  void only_a_window_of_results_is_ever_held() throws Exception {
    AtomicInteger held = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    try (OrderedWorkers workers = new OrderedWorkers(2)) {
      workers.forEach(
          NUMBERS,
          number -> {
            most.accumulateAndGet(held.incrementAndGet(), Math::max);
            return number;
          },
          number -> held.decrementAndGet());
    }
    assertThat(most.get()).isLessThanOrEqualTo(17);
  }

  @Test
  void an_error_of_the_work_ends_it_all() {
    try (OrderedWorkers workers = new OrderedWorkers(2)) {
      assertThatExceptionOfType(NoClassDefFoundError.class)
          .isThrownBy(
              () ->
                  workers.forEach(
                      NUMBERS,
                      number -> {
                        throw new NoClassDefFoundError("x");
                      },
                      result -> {}));
    }
  }

  private static int slowWhenEven(int number) {
    if (number % 2 == 0) {
      LockSupport.parkNanos(100_000);
    }
    return number;
  }
}
