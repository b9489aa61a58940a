package org.qingfeng.kit.attachment;

import java.util.UUID;

/**
 * A stored file.
 *
 * @param mediaType decided from the bytes, whatever the sender claimed
 * @param size in bytes
 * @param sha256 64 hexadecimal digits
 */
public record Attachment(UUID id, String fileName, String mediaType, long size, String sha256) {}
