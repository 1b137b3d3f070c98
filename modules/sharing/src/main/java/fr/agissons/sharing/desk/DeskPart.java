package fr.agissons.sharing.desk;

import fr.agissons.sharing.loan.LoanState;
import java.util.UUID;

/** One unit of what was wanted together, as those who lend see it. */
public record DeskPart(UUID id, String name, String code, LoanState state) {}
