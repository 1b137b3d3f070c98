package fr.agissons.mutualaid.talent;

import java.util.Arrays;
import java.util.Optional;

/** What people can offer: short enough to choose from, plain enough to be found by. */
public enum Skill {
    ENGLISH(Family.LANGUAGES, "anglais"),
    SPANISH(Family.LANGUAGES, "espagnol"),
    ARABIC(Family.LANGUAGES, "arabe"),
    PORTUGUESE(Family.LANGUAGES, "portugais"),
    GERMAN(Family.LANGUAGES, "allemand"),
    SIGN_LANGUAGE(Family.LANGUAGES, "langue-des-signes"),
    FRENCH_CONVERSATION(Family.LANGUAGES, "conversation-en-francais"),
    TRANSLATION(Family.LANGUAGES, "traduction"),
    SMARTPHONE(Family.DIGITAL, "telephone-tablette"),
    COMPUTER_HELP(Family.DIGITAL, "ordinateur"),
    ONLINE_STEPS(Family.DIGITAL, "demarches-en-ligne"),
    WEBSITE(Family.DIGITAL, "site-internet"),
    PHOTO_SORTING(Family.DIGITAL, "photos-numeriques"),
    SPREADSHEET(Family.DIGITAL, "tableur"),
    SMALL_REPAIRS(Family.REPAIRS, "petit-bricolage"),
    BICYCLES(Family.REPAIRS, "velo"),
    APPLIANCES(Family.REPAIRS, "petit-electromenager"),
    WOODWORK(Family.REPAIRS, "menuiserie"),
    PAINTING_WALLS(Family.REPAIRS, "peinture-murs"),
    FURNITURE(Family.REPAIRS, "monter-un-meuble"),
    CARRYING(Family.REPAIRS, "porter-demenager"),
    VEGETABLES(Family.GARDEN, "potager"),
    PRUNING(Family.GARDEN, "taille"),
    COMPOSTING(Family.GARDEN, "compost"),
    BALCONY_PLANTS(Family.GARDEN, "plantes-balcon"),
    PET_SITTING(Family.GARDEN, "garde-animaux"),
    NATURE_WALKS(Family.GARDEN, "reconnaitre-la-nature"),
    HOMEWORK(Family.LEARNING, "aide-aux-devoirs"),
    MATHEMATICS(Family.LEARNING, "mathematiques"),
    READING_WRITING(Family.LEARNING, "lire-ecrire"),
    EXAMS(Family.LEARNING, "preparer-un-examen"),
    HISTORY(Family.LEARNING, "histoire-locale"),
    HIGHWAY_CODE(Family.LEARNING, "code-de-la-route"),
    LETTERS(Family.PAPERWORK, "ecrire-une-lettre"),
    FORMS(Family.PAPERWORK, "remplir-un-dossier"),
    CV(Family.PAPERWORK, "cv-entretien"),
    HOUSEHOLD_BUDGET(Family.PAPERWORK, "budget-du-menage"),
    MENTORING(Family.PAPERWORK, "parrainage-professionnel"),
    ACCOUNTS(Family.ASSOCIATIONS, "comptabilite"),
    GRANTS(Family.ASSOCIATIONS, "subventions"),
    GOVERNANCE(Family.ASSOCIATIONS, "statuts-assemblees"),
    COMMUNICATION(Family.ASSOCIATIONS, "communication"),
    EVENTS(Family.ASSOCIATIONS, "organiser-un-evenement"),
    FIRST_AID(Family.ASSOCIATIONS, "premiers-secours"),
    SOUND_LIGHT(Family.ASSOCIATIONS, "son-lumiere"),
    GUITAR(Family.ARTS, "guitare"),
    PIANO(Family.ARTS, "piano"),
    SINGING(Family.ARTS, "chant"),
    DRAWING(Family.ARTS, "dessin-peinture"),
    PHOTOGRAPHY(Family.ARTS, "photographie"),
    THEATRE(Family.ARTS, "theatre-conte"),
    DANCE(Family.ARTS, "danse"),
    COOKING(Family.HOME, "cuisine"),
    BAKING(Family.HOME, "patisserie"),
    SEWING(Family.HOME, "couture"),
    KNITTING(Family.HOME, "tricot"),
    SAVING_ENERGY(Family.HOME, "economies-energie"),
    ACCOMPANYING(Family.TOGETHER, "accompagner"),
    DRIVING(Family.TOGETHER, "conduire"),
    READING_ALOUD(Family.TOGETHER, "lire-a-voix-haute"),
    BOARD_GAMES(Family.TOGETHER, "jeux-de-societe"),
    WALKING(Family.TOGETHER, "marche"),
    GENTLE_EXERCISE(Family.TOGETHER, "gymnastique-douce"),
    TEAM_SPORT(Family.TOGETHER, "sport-collectif"),
    CHESS(Family.TOGETHER, "echecs-dames");

    private final Family family;
    private final String slug;

    Skill(Family family, String slug) {
        this.family = family;
        this.slug = slug;
    }

    public Family family() {
        return family;
    }

    /** Its name in addresses. */
    public String slug() {
        return slug;
    }

    /** Message key of its label. */
    public String key() {
        return "mutualaid.skill.of." + slug;
    }

    /** The skill of that slug, if there is one. */
    public static Optional<Skill> of(String slug) {
        return Arrays.stream(values()).filter(skill -> skill.slug.equals(slug)).findFirst();
    }
}
