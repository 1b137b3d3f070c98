package fr.agissons.testing;

import fr.agissons.core.tenancy.Tenancy;
import fr.agissons.core.tenancy.Tenant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many people doing something at the very same moment in the current town. */
public final class Together {
    private Together() {}

    /** Runs all the work at once, each on a thread of its own, and returns the results in order. */
    public static <T> List<T> run(List<? extends Callable<T>> work) throws InterruptedException, ExecutionException {
        Tenant tenant = Tenancy.current();
        CountDownLatch start = new CountDownLatch(1);
        try (ExecutorService threads =
                Executors.newThreadPerTaskExecutor(Thread.ofPlatform().factory())) {
            List<Future<T>> futures = new ArrayList<>();
            for (Callable<T> one : work) {
                futures.add(threads.submit(() -> {
                    start.await();
                    return Tenancy.<T, Exception>call(tenant, one::call);
                }));
            }
            start.countDown();
            List<T> results = new ArrayList<>();
            for (Future<T> future : futures) {
                results.add(future.get());
            }
            return results;
        }
    }
}
