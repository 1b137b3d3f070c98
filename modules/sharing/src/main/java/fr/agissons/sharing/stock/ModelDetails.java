package fr.agissons.sharing.stock;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What is written about a thing that is lent.
 *
 * @param name what it is called
 * @param description what it does and what comes with it, plain text in paragraphs
 * @param care what to mind while one has it; may be empty
 * @param category what it is for
 * @param depositCents what is left as a deposit, in cents
 * @param minAge the age to have reached, if any
 * @param consumable whether it is used up instead of brought back
 * @param approval whether those who lend answer each wish before it counts
 */
@Embeddable
public record ModelDetails(
        @Column(name = "name") String name,
        @Column(name = "description") String description,
        @Column(name = "care") String care,

        @Column(name = "category") @Enumerated(EnumType.STRING)
        Category category,

        @Column(name = "deposit_cents") long depositCents,
        @Column(name = "min_age") @Nullable Integer minAge,
        @Column(name = "consumable") boolean consumable,
        @Column(name = "approval") boolean approval) {}
