//! What tests know of the format of saved indexes, to alter files and give them the right checksums.

use std::ops::Range;

/// Magic, version, element type, length.
pub const HEADER: usize = 24;

/// A checksum.
pub const CHECKSUM: usize = 4;

/// What the header, and tag and content of each section, begin at multiples of.
pub const ALIGNMENT: usize = 64;

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

/// The places of a section's content, in a file whose sections begin at cache lines.
pub fn section(bytes: &[u8], name: &str) -> Option<Range<usize>> {
    let mut at = ALIGNMENT;
    while at < content(bytes) {
        let length = u64::from_le_bytes(bytes[at + 8..at + 16].try_into().expect("eight")) as usize;
        let begins = at + ALIGNMENT;
        if bytes[at..at + 8].starts_with(name.as_bytes()) {
            return Some(begins..begins + length);
        }
        at = (begins + length).next_multiple_of(ALIGNMENT);
    }
    None
}

/// A file without its last section, whose content is at `place`, or with another content for it.
pub fn with_last(bytes: &[u8], place: &Range<usize>, content: Option<&[u8]>) -> Vec<u8> {
    let tag = place.start - ALIGNMENT;
    let mut new = bytes[..tag].to_vec();
    if let Some(content) = content {
        new.extend_from_slice(&bytes[tag..place.start]);
        new[tag + 8..tag + 16].copy_from_slice(&(content.len() as u64).to_le_bytes());
        new.extend_from_slice(content);
        new.resize(new.len().next_multiple_of(ALIGNMENT), 0);
    }
    let length = new.len() + (new.len().div_ceil(PART) + 1) * CHECKSUM;
    new.resize(length, 0);
    new[16..HEADER].copy_from_slice(&(length as u64).to_le_bytes());
    mend(&mut new);
    new
}
