package fr.agissons.volunteering.demo;

import fr.agissons.core.demo.DemoPerson;
import fr.agissons.volunteering.application.SignUp;
import fr.agissons.volunteering.application.SignUps;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** The first people of the demonstration who sign up. */
@Component
class DemoVolunteers {
    private static final LocalDate BORN = LocalDate.of(1988, 4, 12);
    private static final int EVERY = 3;

    private final SignUps signUps;
    private final EntityManager entities;
    private final TransactionOperations transaction;

    DemoVolunteers(SignUps signUps, EntityManager entities, TransactionOperations transaction) {
        this.transaction = transaction;
        this.signUps = signUps;
        this.entities = entities;
    }

    /** Camille comes to every third mission, Thomas to the one after; what overlaps is refused as for anybody. */
    void signUp(List<UUID> missions) {
        for (int i = 0; i + 1 < missions.size() - 1; i += EVERY) {
            come(DemoPerson.CAMILLE, missions.get(i));
            come(DemoPerson.THOMAS, missions.get(i + 1));
        }
    }

    private void come(DemoPerson person, UUID mission) {
        String words = "J’habite à deux rues et j’ai du temps le week-end.";
        signUps.signUp(person.id(), new SignUp(mission, firstSlot(mission), words, BORN));
    }

    private UUID firstSlot(UUID mission) {
        return Objects.requireNonNull(transaction.execute(status -> entities.createQuery(
                        "select s.id from Slot s where s.missionId = :id order by s.startsAt", UUID.class)
                .setParameter("id", mission)
                .setMaxResults(1)
                .getSingleResult()));
    }
}
