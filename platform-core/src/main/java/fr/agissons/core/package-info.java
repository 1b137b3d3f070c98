/** The ground floor: what every civic module stands on. It knows no module by name. */
@ApplicationModule(type = ApplicationModule.Type.OPEN)
@NullMarked
package fr.agissons.core;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
