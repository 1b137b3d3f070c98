package fr.agissons.sharing.demo;

import fr.agissons.core.demo.DemoPerson;
import fr.agissons.sharing.gift.ask.AnswerAsks;
import fr.agissons.sharing.gift.ask.AskForGift;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Neighbours of a demonstration site who would like some of what is given. */
@Component
class DemoTakers {
    private final AskForGift asks;
    private final AnswerAsks answers;

    DemoTakers(AskForGift asks, AnswerAsks answers) {
        this.asks = asks;
        this.answers = answers;
    }

    /** The chairs are asked for, the cot promised, some books have gone. */
    void takeSome(List<UUID> gifts) {
        ask(DemoPerson.CAMILLE, gifts.getFirst());
        UUID cot = ask(DemoPerson.CAMILLE, gifts.get(1));
        answers.promise(DemoPerson.NADIA.id(), cot, 1);
        UUID books = ask(DemoPerson.NADIA, gifts.get(3));
        answers.promise(DemoPerson.CAMILLE.id(), books, 1);
        answers.handOver(DemoPerson.CAMILLE.id(), books);
        UUID toaster = ask(DemoPerson.CAMILLE, gifts.getLast());
        answers.promise(DemoPerson.NADIA.id(), toaster, 1);
        answers.handOver(DemoPerson.NADIA.id(), toaster);
    }

    /** One piece, and a word. */
    UUID ask(DemoPerson person, UUID gift) {
        return Objects.requireNonNull(asks.ask(person.id(), gift, 1, "Je passe quand cela vous arrange, merci !")
                .ask());
    }
}
