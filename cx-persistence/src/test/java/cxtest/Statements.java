package cxtest;

import com.zaxxer.hikari.HikariDataSource;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.aopalliance.intercept.MethodInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.framework.ProxyFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Counts what goes to the database: every execution of every statement, by JPA or by JdbcClient; a batch is one. */
public final class Statements {

    private static final ThreadLocal<@Nullable List<String>> RECORDING = new ThreadLocal<>();

    private Statements() {}

    /** How many statements the act sends in this thread; each transaction's "set local" is one of them. */
    public static int count(Runnable act) {
        return list(act).size();
    }

    /** The statements that the act sends in this thread, for messages of failing tests. */
    public static List<String> list(Runnable act) {
        var sent = new ArrayList<String>();
        RECORDING.set(sent);
        try {
            act.run();
        } finally {
            RECORDING.remove();
        }
        return sent;
    }

    /** Puts itself between the pool and everybody who uses it. */
    static class Watch implements BeanPostProcessor {

        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            if (!(bean instanceof HikariDataSource)) {
                return bean;
            }
            var pool = new ProxyFactory(bean);
            pool.setProxyTargetClass(true);
            pool.addAdvice((MethodInterceptor) call -> {
                var result = call.proceed();
                return result instanceof Connection connection ? watched(connection) : result;
            });
            return pool.getProxy();
        }
    }

    private static Connection watched(Connection connection) {
        return proxy(Connection.class, (method, arguments) -> {
            var result = invoke(connection, method, arguments);
            if (result instanceof PreparedStatement statement) {
                return watched(PreparedStatement.class, statement, String.valueOf(arguments[0]));
            }
            return result instanceof Statement statement ? watched(Statement.class, statement, "") : result;
        });
    }

    private static <T extends Statement> T watched(Class<T> type, T statement, String prepared) {
        return proxy(type, (method, arguments) -> {
            var sent = RECORDING.get();
            if (sent != null && method.getName().startsWith("execute")) {
                sent.add(arguments.length > 0 ? String.valueOf(arguments[0]) : prepared);
            }
            return invoke(statement, method, arguments);
        });
    }

    private interface Handler {
        @Nullable
        Object call(Method method, Object[] arguments) throws Throwable;
    }

    private static <T> T proxy(Class<T> type, Handler handler) {
        return type.cast(Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (self, method, arguments) -> handler.call(method, arguments == null ? new Object[0] : arguments)));
    }

    private static @Nullable Object invoke(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }
}
