package org.qingfeng.education.event;

import io.nayuki.qrcodegen.QrCode;

/** A QR code as SVG, drawn here: no code leaves the installation to be made into a picture. */
final class QrCodeDrawing {
    private static final int QUIET_ZONE = 4;

    private QrCodeDrawing() {}

    static String of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = code.size + 2 * QUIET_ZONE;
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + QUIET_ZONE)
                            .append(',')
                            .append(y + QUIET_ZONE)
                            .append("h1v1h-1z");
                }
            }
        }
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %1$d %1$d" shape-rendering="crispEdges">
                <rect width="100%%" height="100%%" fill="#fff"/><path d="%2$s" fill="#000"/></svg>
                """.formatted(side, path);
    }
}
