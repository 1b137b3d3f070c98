package fr.agissons.participatorybudget.pabulib;

/** What can be wrong with a file. */
public enum Flaw {
    EMPTY("le fichier est vide"),
    TOO_LARGE("le fichier dépasse 1 Go"),
    BAD_ARCHIVE("l’archive .gz est abîmée ou tronquée"),
    NOT_TEXT("ce n’est pas du texte en UTF-8"),
    UNCLOSED_QUOTE("un guillemet ouvert ici n’est jamais refermé"),
    NO_SECTION("« %s » n’est dans aucune section : il manque META, PROJECTS ou VOTES"),
    MISSING_SECTION("la section %s manque"),
    SECTION_TWICE("la section %s est là deux fois"),
    VOTES_BEFORE_PROJECTS("les votes viennent avant les projets"),
    MISSING_COLUMN("la colonne %s manque"),
    SHORT_ROW("la ligne s’arrête avant la colonne %s"),
    MISSING_META("« %s » manque dans META"),
    META_TWICE("« %s » est deux fois dans META"),
    UNKNOWN_VOTE_TYPE("le type de vote « %s » est inconnu"),
    BAD_NUMBER("« %s » n’est pas un nombre"),
    NEGATIVE("« %s » est négatif"),
    TOO_BIG("« %s » est trop grand"),
    NO_ID("un projet n’a pas d’identifiant"),
    PROJECT_TWICE("le projet « %s » est là deux fois"),
    VOTER_TWICE("le bulletin « %s » est là deux fois"),
    UNKNOWN_PROJECT("le bulletin nomme un projet inconnu : « %s »"),
    POINTS_DO_NOT_MATCH("le bulletin n’a pas autant de points que de projets : « %s »"),
    TRUNCATED("le fichier est tronqué : il annonce %s");

    private final String inFrench;

    Flaw(String inFrench) {
        this.inFrench = inFrench;
    }

    String inFrench() {
        return inFrench;
    }
}
