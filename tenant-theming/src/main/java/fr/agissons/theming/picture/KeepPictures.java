package fr.agissons.theming.picture;

import fr.agissons.core.file.FileKind;
import fr.agissons.core.file.FileName;
import fr.agissons.core.file.FilesAway;
import fr.agissons.core.file.FilesFull;
import fr.agissons.core.file.TownFiles;
import fr.agissons.theming.picture.NoPicture.Reason;
import java.util.function.Function;
import org.springframework.stereotype.Component;

/** Keeps pictures among their town's files, once they were read and finished, and finds them there again. */
@Component
public class KeepPictures {
    private final TownFiles files;

    KeepPictures(TownFiles files) {
        this.files = files;
    }

    /**
     * Keeps this picture: a drawing as the shapes it is, pixels as somebody finishes them.
     *
     * @param kind what pixels are finished as
     */
    public FileName keep(Picture picture, FileKind kind, Function<Photograph, byte[]> finished) throws NoPicture {
        try {
            return switch (picture) {
                case Drawing drawing -> files.put(drawing.bytes(), FileKind.SVG);
                case Photograph photograph -> files.put(finished.apply(photograph), kind);
            };
        } catch (FilesFull full) {
            throw new NoPicture(Reason.FULL);
        } catch (FilesAway away) {
            throw new NoPicture(Reason.AWAY);
        }
    }

    /** The bytes of the picture that has this address on the town's site. */
    public byte[] present(String path) throws NoPicture {
        return FileName.parse(path.substring(Math.min(path.length(), FileName.FOLDER.length())))
                .flatMap(files::open)
                .orElseThrow(() -> new NoPicture(Reason.NOT_ONE));
    }
}
