package fr.agissons.devservices;

/** Something the person at the keyboard can put right, said in one sentence and without a stack trace. */
public final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Refusal(String sentence) {
        super(sentence);
    }
}
