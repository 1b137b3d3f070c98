package fr.agissons.theming.component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One question of a form: label above, hint under it, what was typed, and what is wrong with it. */
public final class Field {
    private final FieldKind kind;
    private final String name;
    private final String label;
    private final List<Choice> choices;
    private @Nullable String value;
    private Set<String> chosen = Set.of();
    private @Nullable String hint;
    private @Nullable String error;
    private @Nullable String autocomplete;
    private @Nullable String placeholder;
    private @Nullable String min;
    private @Nullable String max;
    private @Nullable String unit;
    private @Nullable String icon;
    private @Nullable String prompt;
    private Map<String, List<Field>> followUps = Map.of();
    private int length;
    private int rows = 5;
    private @Nullable String scope;
    private boolean required = true;
    private boolean brief;

    private Field(FieldKind kind, String name, String label, List<Choice> choices) {
        this.kind = kind;
        this.name = name;
        this.label = label;
        this.choices = List.copyOf(choices);
    }

    /** A question answered this way. */
    public static Field of(FieldKind kind, String name, String label) {
        return new Field(kind, name, label, List.of());
    }

    /** A line of text. */
    public static Field text(String name, String label) {
        return new Field(FieldKind.TEXT, name, label, List.of());
    }

    /** Several lines of text. */
    public static Field area(String name, String label) {
        return new Field(FieldKind.AREA, name, label, List.of());
    }

    /** One answer among many. */
    public static Field select(String name, String label, List<Choice> choices) {
        return new Field(FieldKind.SELECT, name, label, choices);
    }

    /** One answer among few. */
    public static Field radio(String name, String label, List<Choice> choices) {
        return new Field(FieldKind.RADIO, name, label, choices);
    }

    /** Any number of answers. */
    public static Field checkboxes(String name, String label, List<Choice> choices) {
        return new Field(FieldKind.CHECKBOXES, name, label, choices).optional();
    }

    /** Yes, or nothing. */
    public static Field checkbox(String name, String label) {
        return new Field(FieldKind.CHECKBOX, name, label, List.of());
    }

    /** One of several forms on a page that ask the same: tells their controls apart; errors are named {@code scope.name}. */
    public Field within(String form) {
        this.scope = form;
        return this;
    }

    /** What was typed or is known already. */
    public Field value(@Nullable Object typed) {
        this.value = typed == null ? null : typed.toString();
        return this;
    }

    /** A box that is ticked. */
    public Field checked(boolean ticked) {
        this.value = ticked ? "true" : null;
        return this;
    }

    /** The answers chosen among several. */
    public Field chosen(Collection<String> values) {
        this.chosen = Set.copyOf(values);
        return this;
    }

    /** What helps to answer. */
    public Field hint(@Nullable String sentence) {
        this.hint = sentence;
        return this;
    }

    /** What is wrong with the answer. */
    public Field error(@Nullable String sentence) {
        this.error = sentence;
        return this;
    }

    /** What is wrong with this field among all of its form. */
    public Field errors(FieldErrors errors) {
        return error(errors.of(scope == null ? name : scope + '.' + name));
    }

    /** The answer may be left out; the form says so. */
    public Field optional() {
        this.required = false;
        return this;
    }

    /** An answer is wanted, though no single box among several is. */
    public Field wanted() {
        this.required = true;
        return this;
    }

    /** The label is for screen readers only: an icon or the place says it to the others. */
    public Field brief() {
        this.brief = true;
        return this;
    }

    /** What the browser may fill in, by its HTML name. */
    public Field autocomplete(String token) {
        this.autocomplete = token;
        return this;
    }

    /** An example; never in place of the label. */
    public Field placeholder(@Nullable String example) {
        this.placeholder = example;
        return this;
    }

    /** The least and the greatest answer; either may be absent. */
    public Field between(@Nullable Object least, @Nullable Object greatest) {
        this.min = least == null ? null : least.toString();
        this.max = greatest == null ? null : greatest.toString();
        return this;
    }

    /** The unit said after the field. */
    public Field unit(String word) {
        this.unit = word;
        return this;
    }

    /** An icon at the field's start. */
    public Field icon(String lucide) {
        this.icon = lucide;
        return this;
    }

    /** Shown in a list before anything is chosen; it is no answer. */
    public Field prompt(String words) {
        this.prompt = words;
        return this;
    }

    /** What is asked on top when this answer is chosen, and only then. */
    public Field followUp(String answer, List<Field> fields) {
        this.followUps = Map.of(answer, fields);
        return this;
    }

    /** The most characters. */
    public Field length(int characters) {
        this.length = characters;
        return this;
    }

    /** The lines shown at first. */
    public Field rows(int lines) {
        this.rows = lines;
        return this;
    }

    public FieldKind kind() {
        return kind;
    }

    public String name() {
        return name;
    }

    public String label() {
        return label;
    }

    /** The identifier of its control; the error summary links there. */
    public String id() {
        return idOf(scope == null ? name : scope + '.' + name);
    }

    /** The identifier of the control of this name. */
    public static String idOf(String name) {
        return "f-" + name.replace('.', '-').replace('[', '-').replace("]", "");
    }

    /** The identifiers of what describes it, or nothing. */
    public @Nullable String describedBy() {
        String hinted = hint == null ? "" : id() + "-hint";
        String all = error == null ? hinted : (id() + "-error " + hinted).strip();
        return all.isEmpty() ? null : all;
    }

    /** Whether this answer is chosen. */
    public boolean isChosen(Choice choice) {
        return choice.value().equals(value) || chosen.contains(choice.value());
    }

    public List<Choice> choices() {
        return choices;
    }

    public @Nullable String value() {
        return value;
    }

    public @Nullable String hint() {
        return hint;
    }

    public @Nullable String error() {
        return error;
    }

    public @Nullable String autocomplete() {
        return autocomplete;
    }

    public @Nullable String placeholder() {
        return placeholder;
    }

    public @Nullable String min() {
        return min;
    }

    public @Nullable String max() {
        return max;
    }

    public @Nullable String unit() {
        return unit;
    }

    public @Nullable String icon() {
        return icon;
    }

    public @Nullable String prompt() {
        return prompt;
    }

    /** What is asked when this answer is chosen. */
    public List<Field> followUps(Choice choice) {
        return followUps.getOrDefault(choice.value(), List.of());
    }

    public int length() {
        return length;
    }

    public int rows() {
        return rows;
    }

    public boolean isRequired() {
        return required;
    }

    public boolean isBrief() {
        return brief;
    }
}
