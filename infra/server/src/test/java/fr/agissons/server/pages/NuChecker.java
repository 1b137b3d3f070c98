package fr.agissons.server.pages;

import java.io.IOException;
import java.io.StringReader;
import java.util.Set;
import java.util.TreeSet;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;

/** The Nu Html Checker with its schema read once: reading it takes a hundred times as long as checking a page. */
final class NuChecker {
    private static final String HTML = "http://s.validator.nu/html5-all.rnc";
    private static final int BEFORE = 60;
    private static final int AFTER = 100;

    private final SimpleDocumentValidator validator = new SimpleDocumentValidator(false, false, false);

    NuChecker() {
        try {
            validator.setUpMainSchema(HTML, new DefaultHandler());
        } catch (Exception broken) {
            throw new IllegalStateException("The checker's own schema", broken);
        }
    }

    /** What is wrong with a page, each with the piece it is about. */
    Set<String> check(String page) throws IOException, SAXException {
        Faults faults = new Faults(page);
        validator.setUpValidatorAndParsers(faults, false, false);
        validator.checkHtmlInputSource(new InputSource(new StringReader(page)));
        return faults.found;
    }

    private static final class Faults implements ErrorHandler {
        private final Set<String> found = new TreeSet<>();
        private final String page;

        Faults(String page) {
            this.page = page;
        }

        @Override
        public void warning(SAXParseException doubt) {
            // Only what is wrong is told.
        }

        @Override
        public void error(SAXParseException fault) {
            found.add(fault.getMessage() + " « " + piece(fault.getLineNumber(), fault.getColumnNumber()) + " »");
        }

        @Override
        public void fatalError(SAXParseException fault) {
            error(fault);
        }

        private String piece(int line, int column) {
            String[] lines = page.split("\n", -1);
            String at = line < 1 || line > lines.length ? "" : lines[line - 1];
            return at.substring(
                    Math.min(at.length(), Math.max(0, column - BEFORE)),
                    Math.max(0, Math.min(at.length(), column + AFTER)));
        }
    }
}
