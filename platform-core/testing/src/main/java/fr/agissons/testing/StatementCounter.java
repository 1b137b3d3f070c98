package fr.agissons.testing;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.stereotype.Component;

/**
 * Counts the statements that reach the database through the server's own pool, the one that names the tenant included:
 * {@code counter.during(() -> browser.visitor().get("/missions"))}. What listeners do meanwhile on other threads is theirs.
 */
@Component
public class StatementCounter implements BeanPostProcessor {
    private final ThreadLocal<List<String>> seen = new ThreadLocal<>();

    /** The statements that the work sends. */
    public List<String> during(Runnable work) {
        List<String> statements = new ArrayList<>();
        seen.set(statements);
        try {
            work.run();
        } finally {
            seen.remove();
        }
        return List.copyOf(statements);
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return "dataSource".equals(name) && bean instanceof DataSource source ? counted(source) : bean;
    }

    private DataSource counted(DataSource source) {
        return proxy(
                DataSource.class,
                source,
                (method, arguments, result) -> result instanceof Connection connection ? counted(connection) : result);
    }

    private Connection counted(Connection connection) {
        return proxy(Connection.class, connection, (method, arguments, result) -> {
            List<String> statements = seen.get();
            if (statements != null
                    && method.startsWith("prepare")
                    && arguments.length > 0
                    && arguments[0] instanceof String sql) {
                statements.addAll(List.of(sql.split(";")));
            }
            return result;
        });
    }

    private static <T> T proxy(Class<T> type, T target, Watch watch) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    try {
                        Object result = method.invoke(target, arguments);
                        return watch.seen(method.getName(), arguments == null ? new Object[0] : arguments, result);
                    } catch (InvocationTargetException e) {
                        throw e.getCause() == null ? e : e.getCause();
                    }
                }));
    }

    /** What becomes of a call's result. */
    private interface Watch {
        Object seen(String method, Object[] arguments, Object result);
    }
}
