package fr.agissons.participatorybudget.roll;

import fr.agissons.core.signin.VisitorForm;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Lets whoever has a letter vote without a session: the code in the form is all its authority. */
@Configuration(proxyBeanMethods = false)
class CodeForm {
    @Bean
    VisitorForm ballotByCode() {
        return VisitorForm.at(CodeController.PATH);
    }
}
