//! The checksum of a code that a test has changed: CRC-16/CCITT-FALSE by its definition, bit by bit.

/// The code with the checksum that fits what stands before it.
pub fn with_checksum(code: &str) -> String {
    let (text, _) = code.split_at(code.len() - 4);
    format!("{text}{:04X}", text.bytes().fold(0xFFFF, step))
}

fn step(crc: u16, byte: u8) -> u16 {
    (0..8).fold(crc ^ (u16::from(byte) << 8), |crc, _| if crc & 0x8000 == 0 { crc << 1 } else { (crc << 1) ^ 0x1021 })
}
