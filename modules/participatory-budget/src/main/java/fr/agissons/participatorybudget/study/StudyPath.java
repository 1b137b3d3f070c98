package fr.agissons.participatorybudget.study;

/** Where the services study ideas. */
final class StudyPath {
    static final String LIST = "/budget-participatif/etude";

    private StudyPath() {}
}
