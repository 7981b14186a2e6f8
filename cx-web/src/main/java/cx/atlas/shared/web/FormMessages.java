package cx.atlas.shared.web;

import jakarta.validation.metadata.ConstraintDescriptor;
import java.util.Arrays;
import org.springframework.boot.validation.MessageInterpolatorFactory;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;

/**
 * In the message of a form's check, {@code {0}} is the limit, as it is in the message of a broken rule: one message serves
 * {@code @Size(max = 120, …)} and the model.
 */
@Configuration(proxyBeanMethods = false)
class FormMessages {

    @Bean
    @Primary
    static LocalValidatorFactoryBean defaultValidator(ApplicationContext application) {
        var validator = new LimitFirst();
        validator.setMessageInterpolator(new MessageInterpolatorFactory(application).getObject());
        return validator;
    }

    private static final class LimitFirst extends LocalValidatorFactoryBean {

        /** Spring's first argument is the name of the field in the code, which no message of ours says. */
        @Override
        protected Object[] getArgumentsForConstraint(
                String objectName, String field, ConstraintDescriptor<?> descriptor) {
            var all = super.getArgumentsForConstraint(objectName, field, descriptor);
            return Arrays.copyOfRange(all, 1, all.length);
        }
    }
}
