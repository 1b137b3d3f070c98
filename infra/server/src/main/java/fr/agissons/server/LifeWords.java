package fr.agissons.server;

import fr.agissons.core.life.LifeChange;
import fr.agissons.core.life.archive.ArchiveHeldBack;
import fr.agissons.core.life.archive.ArchiveRefused;
import java.util.Locale;
import java.util.ResourceBundle;

/** Why an act on a site was refused, in the operator's language. */
final class LifeWords {
    private LifeWords() {}

    static String why(LifeChange.Reason reason, String site) {
        return switch (reason) {
            case UNKNOWN_SITE -> "Aucun site ne s’appelle « " + site + " ».";
            case NOT_NOW -> "Le site « " + site + " » n’est pas dans un état où cela se fait.";
            case NO_REASON -> "Dites pourquoi, en 1 000 caractères au plus : --reason TEXTE.";
            case OTHER_HOST -> "Ce n’est pas l’hôte du site « " + site + " » : rien n’a été fait.";
            case OVERTAKEN -> "Quelqu’un vient d’agir sur ce site : regardez où il en est, puis recommencez.";
        };
    }

    /** As the module says it that keeps something back: its keys begin with the name of its messages. */
    static String why(ArchiveHeldBack heldBack) {
        String key = heldBack.key();
        return ResourceBundle.getBundle("messages." + key.substring(0, key.indexOf('.')), Locale.FRENCH)
                .getString(key);
    }

    static String why(ArchiveRefused refused) {
        String what = refused.detail();
        return "Rien n’a été importé : "
                + switch (refused.reason()) {
                    case NOT_AN_ARCHIVE -> "ce n’est pas une archive d’un site (" + what + ").";
                    case NO_MANIFEST -> "l’archive est coupée, son manifeste manque.";
                    case LATER_VERSION -> "une version plus récente du moteur l’a écrite (format " + what + ").";
                    case STRAY_FILE -> "elle contient un fichier que son manifeste ne nomme pas (" + what + ").";
                    case DAMAGED -> "le fichier " + what + " n’est pas celui que décrit le manifeste.";
                    case TOO_LARGE -> "une fois ouverte, elle serait trop grande (" + what + ").";
                    case UNKNOWN_TABLE -> "ce moteur ne connaît pas « " + what + " ».";
                    case FOREIGN_ROWS -> "la table " + what + " contient des lignes d’un autre site.";
                    case SITE_EXISTS -> "« " + what + " » est déjà pris ici.";
                    case NO_HOST_NAME -> "« " + what + " » n’est pas un nom d’hôte.";
                    case UNFIT_ROWS -> "ses lignes ne tiennent pas ensemble (" + what + ").";
                    case BROKEN_JOURNAL -> "son journal a été modifié.";
                };
    }
}
