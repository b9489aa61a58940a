package org.qingfeng.kit.ledgerfile;

import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** One XML part of a workbook, read element by element. A document type, the door for entity bombs, is refused. */
final class XmlPart implements AutoCloseable {
    private static final XMLInputFactory FACTORY = factory();

    /** A spreadsheet's cell holds no more; what is longer is cut, and found too long by its column. */
    private static final int MAX_TEXT = 40_000;

    private final InputStream in;
    private final XMLStreamReader xml;

    XmlPart(InputStream in) throws FileRefused {
        this.in = in;
        try {
            xml = FACTORY.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    private static XMLInputFactory factory() {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        return factory;
    }

    /** Goes to the next beginning or end of an element; false at the end of the part. */
    boolean next() throws FileRefused {
        try {
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new FileRefused(LedgerFault.BROKEN);
                }
                if (event == XMLStreamConstants.START_ELEMENT || event == XMLStreamConstants.END_ELEMENT) {
                    return true;
                }
            }
            return false;
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
    }

    boolean begins(String element) {
        return xml.isStartElement() && xml.getLocalName().equals(element);
    }

    boolean ends(String element) {
        return xml.isEndElement() && xml.getLocalName().equals(element);
    }

    /** The attribute of that local name, in whichever namespace. */
    @Nullable
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return null;
    }

    /** The text up to the end of this element, without what stands in elements inside it. */
    String text() throws FileRefused {
        StringBuilder text = new StringBuilder();
        try {
            int depth = 1;
            while (depth > 0) {
                int event = xml.next();
                if (event == XMLStreamConstants.START_ELEMENT) {
                    depth++;
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    depth--;
                } else if (depth == 1 && isText(event) && text.length() < MAX_TEXT) {
                    text.append(xml.getText());
                }
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        }
        return text.toString();
    }

    private static boolean isText(int event) {
        return event == XMLStreamConstants.CHARACTERS
                || event == XMLStreamConstants.CDATA
                || event == XMLStreamConstants.SPACE;
    }

    /** The text of a shared or inline string: its runs together, without the phonetic ones. */
    String string(String element) throws FileRefused {
        StringBuilder text = new StringBuilder();
        int phonetic = 0;
        while (next() && !ends(element)) {
            if (begins("rPh")) {
                phonetic++;
            } else if (ends("rPh")) {
                phonetic--;
            } else if (begins("t")) {
                String run = text();
                if (phonetic == 0 && text.length() < MAX_TEXT) {
                    text.append(run);
                }
            }
        }
        return XmlText.undo(text.toString());
    }

    private static FileRefused refusal(XMLStreamException e) {
        return e.getNestedException() instanceof FileRefused refused ? refused : new FileRefused(LedgerFault.BROKEN);
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
