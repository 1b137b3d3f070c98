package fr.agissons.core.people.organisation;

/** A registration number that cannot be one, with the reason a person is told. */
final class MalformedNumber extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private final String fault;

    MalformedNumber(String fault) {
        super(fault);
        this.fault = fault;
    }

    /** Message key of what is wrong and how to mend it. */
    String messageKey() {
        return "core.organisation.error." + fault;
    }
}
