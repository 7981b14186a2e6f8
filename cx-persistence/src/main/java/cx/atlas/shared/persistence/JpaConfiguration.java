package cx.atlas.shared.persistence;

import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.orm.jpa.vendor.HibernateJpaDialect;
import org.springframework.orm.jpa.vendor.HibernateJpaVendorAdapter;

/** Hibernate as this house uses it: the wall's dialect and the names of values. */
@Configuration(proxyBeanMethods = false)
class JpaConfiguration {

    @Bean
    HibernateJpaVendorAdapter jpaVendorAdapter() {
        var dialect = new WorkspaceDialect();
        return new HibernateJpaVendorAdapter() {
            @Override
            public HibernateJpaDialect getJpaDialect() {
                return dialect;
            }
        };
    }

    @Bean
    HibernatePropertiesCustomizer valueNaming() {
        return properties -> properties.put("hibernate.implicit_naming_strategy", new ValueNaming());
    }
}
