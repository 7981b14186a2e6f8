package cx.atlas.shared.persistence;

import cx.atlas.shared.UseCase;
import java.sql.SQLException;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Advisor;
import org.springframework.aop.ProxyMethodInvocation;
import org.springframework.aop.support.DefaultPointcutAdvisor;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Of two people who take the same name in the same moment an index refuses the second, after both had asked whether it
 * was free. The second's use case is carried out once more: now it sees what the first has done, and refuses in its own
 * words or goes on.
 */
class SecondTry implements MethodInterceptor {

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            // A part of another use case, which is tried again as a whole.
            return call.proceed();
        }
        var again = ((ProxyMethodInvocation) call).invocableClone();
        try {
            return call.proceed();
        } catch (DataIntegrityViolationException refused) {
            if (!isTaken(refused)) {
                throw refused;
            }
            return again.proceed();
        }
    }

    /** Whether a unique index refused it. */
    private static boolean isTaken(DataIntegrityViolationException refused) {
        return refused.getMostSpecificCause() instanceof SQLException cause && "23505".equals(cause.getSQLState());
    }

    @Configuration(proxyBeanMethods = false)
    static class Around {

        /** Around the transaction, not inside of it. */
        @Bean
        @Role(BeanDefinition.ROLE_INFRASTRUCTURE)
        static Advisor secondTry() {
            var advisor =
                    new DefaultPointcutAdvisor(new AnnotationMatchingPointcut(UseCase.class, true), new SecondTry());
            advisor.setOrder(Ordered.LOWEST_PRECEDENCE - 1);
            return advisor;
        }
    }
}
