package fr.agissons.sharing.gift.post;

import static org.assertj.core.api.Assertions.assertThat;

import fr.agissons.sharing.gift.post.ForbiddenThings.Kind;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForbiddenThingsTests {
    @ParameterizedTest
    @CsvSource({
        "Vieux fusil de chasse,WEAPON",
        "des MUNITIONS de 12,WEAPON",
        "Armes à feu de collection,WEAPON",
        "Hunting rifle,WEAPON",
        "Deux pétards du 14 juillet,WEAPON",
        "Six bouteilles de vin,ALCOHOL",
        "Reste d’alcool de poire,ALCOHOL",
        "A case of beer,ALCOHOL",
        "Boîtes de Doliprane,MEDICINE",
        "médicaments périmés ou non,MEDICINE",
        "Unused antibiotics,MEDICINE",
        "Adorable chaton,ANIMAL",
        "Trois chatons roux,ANIMAL",
        "Two guinea pigs,ANIMAL",
        "Deux cochons d’Inde,ANIMAL",
        "Poussette (produit rappelé),RECALLED",
        "Toaster - product recall,RECALLED"
    })
    void findsWhatMayNotBeGivenInBothLanguages(String text, Kind kind) {
        assertThat(ForbiddenThings.in(text)).contains(kind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Six verres à vin",
                "Wine glasses, like new",
                "Pistolet à colle avec ses bâtons",
                "Glue gun",
                "Pistolets à eau pour les enfants",
                "Cage à hamster et sa roue",
                "Croquettes pour chatons",
                "Vingt livres de poche",
                "Cidre doux sans alcool",
                "Boîte à médicaments vide",
                "Dalle de béton armé",
                "Bateau à voile miniature",
                "Rouleau de scotch et cartons",
                "Chaise, table, lit et vélo",
                "Trois chaises de jardin, à venir chercher samedi"
            })
    void letsThroughWhatOnlySoundsLikeIt(String text) {
        assertThat(ForbiddenThings.in(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Siège-auto groupe 2,true",
        "deux sièges auto,true",
        "Rehausseur,true",
        "Casque de vélo,true",
        "Bike helmets,true",
        "Car seat,true",
        "Casque audio,false",
        "Casque Bluetooth sans fil,false",
        "Chaise haute,false"
    })
    void knowsWhatProtectsNobodyAnyMoreAfterABlow(String text, boolean protects) {
        assertThat(ForbiddenThings.protects(text)).isEqualTo(protects);
    }
}
