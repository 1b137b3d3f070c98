package fr.agissons.volunteering.mission;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;

/** Keeps a theme as its code. */
@Converter
class ThemeColumn implements AttributeConverter<Theme, String> {
    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable Theme theme) {
        return theme == null ? null : theme.code();
    }

    @Override
    public @Nullable Theme convertToEntityAttribute(@Nullable String code) {
        return code == null ? null : Theme.valueOf(code);
    }
}
