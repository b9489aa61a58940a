package org.qingfeng.standalone;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;

/** A folder is made once, found again, and never taken for what it is not. */
class DataFolderTest {
    @Test
    void isMadeForItsOwnerAloneAndFoundAgain() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("made").resolve("data"));
        assertFalse(folder.exists());
        folder.open();
        assertTrue(folder.open().exists());
        assertTrue(PosixFilePermissions.toString(Files.getPosixFilePermissions(folder.path()))
                .equals("rwx------"));
    }

    @Test
    void ofAnotherVersionIsRefusedInOneSentence() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("version")).open();
        Files.writeString(folder.path().resolve("VERSION"), "qingfeng-data 0\n");
        Sentence refused = assertThrows(Sentence.class, folder::open);
        assertTrue(String.valueOf(refused.getMessage()).contains("belongs to another version (qingfeng-data 0"));
    }

    @Test
    void aForeignDirectoryIsNeitherUsedNorRemoved() throws Exception {
        Path dir = Scratch.directory("foreign");
        Path letter = Files.writeString(dir.resolve("letter"), "dear");
        DataFolder folder = new DataFolder(dir);
        assertThrows(Sentence.class, folder::open);
        assertThrows(Sentence.class, folder::remove);
        assertTrue(Files.exists(letter));
    }

    @Test
    void isRemovedAsAWhole() throws Exception {
        DataFolder folder = new DataFolder(Scratch.directory("removed")).open();
        Files.writeString(folder.run("anything"), "x");
        folder.remove();
        assertFalse(Files.exists(folder.path()));
    }
}
