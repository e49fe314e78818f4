//! What tests know of the format of saved indexes, to alter files and give them the right checksums.

/// Magic, version, element type, length.
pub const HEADER: usize = 24;

/// A checksum.
pub const CHECKSUM: usize = 4;

/// Bytes of a part, which has a checksum of its own since version 3.
pub const PART: usize = 1 << 20;

/// Bytes before the checksums.
pub fn content(bytes: &[u8]) -> usize {
    let rest = bytes.len() - CHECKSUM;
    if bytes[8] < 3 { rest } else { rest - rest.div_ceil(PART + CHECKSUM) * CHECKSUM }
}

/// Gives an altered file the right checksums.
pub fn mend(bytes: &mut [u8]) {
    let (content, end) = (content(bytes), bytes.len() - CHECKSUM);
    if content < end {
        let parts: Vec<u8> = bytes[..content]
            .chunks(PART)
            .flat_map(|part| crc32fast::hash(part).to_le_bytes())
            .collect();
        // Where the length is none that a file has, they aren't as many.
        let count = parts.len().min(end - content);
        bytes[content..][..count].copy_from_slice(&parts[..count]);
    }
    let from = if content < end { content } else { 0 };
    let checksum = crc32fast::hash(&bytes[from..end]);
    bytes[end..].copy_from_slice(&checksum.to_le_bytes());
}
