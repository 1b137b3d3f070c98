package fr.agissons.sharing.gift.mine;

import fr.agissons.core.access.Me;
import fr.agissons.core.access.SignedIn;
import fr.agissons.core.file.FileKind;
import fr.agissons.core.limit.Limited;
import fr.agissons.sharing.gift.PostGifts;
import fr.agissons.sharing.template.StaticTemplates;
import fr.agissons.theming.Ui;
import fr.agissons.theming.picture.Drawing;
import fr.agissons.theming.picture.KeepPictures;
import fr.agissons.theming.picture.NoPicture;
import fr.agissons.theming.picture.Picture;
import fr.agissons.theming.picture.Pictures;
import gg.jte.models.runtime.JteModel;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** Where somebody shows in a picture what they give away; where and when it was taken is not kept. */
@Controller
@RequestMapping("/pret/mes-dons/{gift}/photo")
class PictureController {
    private static final int UNPROCESSABLE = 422;
    private static final int ENOUGH = 900;
    private static final int WIDEST = 1200;
    private static final int HIGHEST = 900;
    private static final int HEAVIEST = 160_000;

    private final StaticTemplates templates = new StaticTemplates();
    private final ReadMine read;
    private final PostGifts post;
    private final KeepPictures pictures;

    PictureController(ReadMine read, PostGifts post, KeepPictures pictures) {
        this.read = read;
        this.post = post;
        this.pictures = pictures;
    }

    @SignedIn
    // Reading a picture costs more than anything else a neighbour asks for.
    @Limited(times = 30, per = Limited.Per.HOUR, by = Limited.By.PERSON)
    @PostMapping
    Object bring(
            Ui ui,
            @PathVariable UUID gift,
            @RequestParam(name = MyGiftPage.PICTURE, required = false) @Nullable MultipartFile sent,
            HttpServletResponse response)
            throws IOException {
        Me me = Me.current();
        // Whose it is, before anything is read of it.
        read.gift(me.person(), gift, false, null);
        try {
            post.show(me, gift, kept(sent));
            return "redirect:" + ui.url("/pret/mes-dons/" + gift);
        } catch (NoPicture refused) {
            JteModel page = templates.giftOwn(
                    ui, read.gift(me.person(), gift, false, new Trouble(null, MyGiftPage.PICTURE, "", refused.key())));
            response.setStatus(UNPROCESSABLE);
            return page;
        }
    }

    @SignedIn
    @PostMapping("/retirer")
    String takeAway(Ui ui, @PathVariable UUID gift) {
        post.show(Me.current(), gift, null);
        return "redirect:" + ui.url("/pret/mes-dons/" + gift);
    }

    private String kept(@Nullable MultipartFile sent) throws IOException, NoPicture {
        if (sent == null || sent.isEmpty()) {
            throw NoPicture.of(NoPicture.Reason.NONE_SENT);
        }
        Picture picture = Pictures.read(sent.getBytes(), ENOUGH);
        if (picture instanceof Drawing) {
            throw NoPicture.of(NoPicture.Reason.OTHER_FORMAT);
        }
        return pictures.keep(
                        picture,
                        FileKind.JPEG,
                        photograph -> photograph.within(WIDEST, HIGHEST).jpeg(HEAVIEST))
                .path();
    }
}
