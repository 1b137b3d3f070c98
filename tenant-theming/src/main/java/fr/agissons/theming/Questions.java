package fr.agissons.theming;

import fr.agissons.theming.component.Action;
import fr.agissons.theming.component.Field;
import fr.agissons.theming.component.FieldErrors;
import gg.jte.Content;

/** The part of the interface that asks: buttons, forms, fields and what is wrong with them. */
abstract sealed class Questions extends Speaker permits Components {
    Questions(Furnishings furnishings, Visit visit, boolean familiar) {
        super(furnishings, visit, familiar);
    }

    abstract Ui self();

    /** A link that looks like a button. */
    public Content action(Action action) {
        return partAction(self(), action);
    }

    /** The main button of a form. */
    public Content submit(String label) {
        return partSubmit(label, Action.Weight.PRIMARY, null, null);
    }

    /** Another button of a form. */
    public Content submit(String label, Action.Weight weight) {
        return partSubmit(label, weight, null, null);
    }

    /** A button of a form with several: the name and value it sends. */
    public Content submit(String label, Action.Weight weight, String name, String value) {
        return partSubmit(label, weight, name, value);
    }

    /** A form that changes something, with its token against forged requests. */
    public Content form(String path, Content body) {
        return partForm(self(), path, false, body);
    }

    /** A form that sends files. */
    public Content upload(String path, Content body) {
        return partForm(self(), path, true, body);
    }

    /** A form that only asks: its answer has an address of its own. */
    public Content search(String path, Content body) {
        return partSearch(self(), path, false, body);
    }

    /** A form that only asks, sent by itself as soon as an answer changes. */
    public Content filters(String path, Content body) {
        return partSearch(self(), path, true, body);
    }

    /** A form of one button. */
    public Content button(String path, String label, Action.Weight weight) {
        return form(path, submit(label, weight));
    }

    /** One question of a form. */
    public Content field(Field field) {
        return partField(self(), field);
    }

    /** Fields that belong together, under one title. */
    public Content group(String title, Content fields) {
        return partGroup(title, fields);
    }

    /** What is wrong with a form, each line leading to its field; nothing when nothing is. */
    public Content errors(FieldErrors errors) {
        return partErrors(self(), errors);
    }
}
