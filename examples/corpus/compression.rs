//! Gzip and Zstandard, known by their first bytes; also several members or frames, one behind the other.

use flate2::bufread::MultiGzDecoder;
use flate2::write::GzEncoder;
use ruzstd::decoding::errors::{FrameDecoderError, ReadFrameHeaderError};
use ruzstd::decoding::{BlockDecodingStrategy, FrameDecoder};
use std::io::{self, BufRead, BufReader, Cursor, Read, Write};
use std::path::Path;

const GZIP: [u8; 2] = [0x1f, 0x8b];
const ZSTD: [u8; 4] = [0x28, 0xb5, 0x2f, 0xfd];

/// How an output is compressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Compression {
    None,
    Gzip,
    Zstd,
}

impl Compression {
    /// By the end of the file's name.
    pub(crate) fn of(path: &Path) -> Self {
        match path.extension().and_then(|e| e.to_str()) {
            Some("gz") => Self::Gzip,
            Some("zst") => Self::Zstd,
            _ => Self::None,
        }
    }

    /// A whole member or frame with these bytes; nothing of nothing. Members stand one behind the other, so a file may end after any.
    pub(crate) fn pack(self, bytes: Vec<u8>) -> io::Result<Vec<u8>> {
        match self {
            Self::Gzip if !bytes.is_empty() => {
                let mut encoder = GzEncoder::new(Vec::with_capacity(bytes.len() / 4), flate2::Compression::default());
                encoder.write_all(&bytes)?;
                encoder.finish()
            }
            Self::Zstd if !bytes.is_empty() => {
                Ok(ruzstd::encoding::compress_to_vec(bytes.as_slice(), ruzstd::encoding::CompressionLevel::Fastest))
            }
            _ => Ok(bytes),
        }
    }
}

/// The bytes of a stream, decompressed where it is compressed.
pub(crate) fn unpack(mut stream: impl Read + Send + 'static) -> io::Result<Box<dyn Read + Send>> {
    let mut head = Vec::new();
    // Byte by byte, since a pipe may hold less than four: `{` alone tells that this is plain.
    while head.len() < 4 && may_be_packed(&head) {
        if (&mut stream).take(1).read_to_end(&mut head)? == 0 {
            break;
        }
    }
    let packed = may_be_packed(&head);
    let (gzip, zstd) = (packed && head.starts_with(&GZIP), packed && head.len() == 4 && !head.starts_with(&GZIP));
    let whole = Cursor::new(head).chain(stream);
    Ok(if gzip {
        Box::new(MultiGzDecoder::new(BufReader::with_capacity(1 << 16, whole)))
    } else if zstd {
        Box::new(Frames { source: BufReader::with_capacity(1 << 16, whole), decoder: FrameDecoder::new(), open: false })
    } else {
        Box::new(whole)
    })
}

/// Whether a stream that begins so may be compressed.
fn may_be_packed(head: &[u8]) -> bool {
    let fits = |magic: &[u8]| head.iter().zip(magic).all(|(a, b)| a == b);
    // A skippable frame: 0x184D2A50 to 0x184D2A5F, as pzstd writes it first.
    let skippable = head.first().is_none_or(|b| b & 0xf0 == 0x50) && head.iter().skip(1).zip(&[0x2a, 0x4d, 0x18]).all(|(a, b)| a == b);
    fits(&GZIP) || fits(&ZSTD) || skippable
}

/// The frames of a Zstandard stream, read as one.
struct Frames<R> {
    source: R,
    decoder: FrameDecoder,
    open: bool,
}

impl<R: BufRead> Read for Frames<R> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        loop {
            if self.open {
                while self.decoder.can_collect() == 0 && !self.decoder.is_finished() {
                    self.decoder.decode_blocks(&mut self.source, BlockDecodingStrategy::UptoBlocks(1)).map_err(damaged)?;
                }
                if self.decoder.can_collect() > 0 {
                    return self.decoder.read(out);
                }
                self.open = false;
                let (said, found) = (self.decoder.get_checksum_from_data(), self.decoder.get_calculated_checksum());
                if said.is_some() && said != found {
                    return Err(io::Error::new(io::ErrorKind::InvalidData, "the checksum of a Zstandard frame is not that of its content"));
                }
            }
            if self.source.fill_buf()?.is_empty() {
                return Ok(0);
            }
            match self.decoder.reset(&mut self.source) {
                Ok(()) => self.open = true,
                Err(FrameDecoderError::ReadFrameHeaderError(ReadFrameHeaderError::SkipFrame { length, .. })) => {
                    io::copy(&mut (&mut self.source).take(length.into()), &mut io::sink())?;
                }
                Err(e) => return Err(damaged(e)),
            }
        }
    }
}

fn damaged(error: FrameDecoderError) -> io::Error {
    io::Error::new(io::ErrorKind::InvalidData, format!("expected Zstandard, found damage: {error}"))
}

#[cfg(test)]
mod tests {
    use super::{Compression, unpack};
    use std::io::{Cursor, Read};

    fn unpacked(bytes: Vec<u8>) -> Result<String, String> {
        let mut text = String::new();
        unpack(Cursor::new(bytes)).and_then(|mut r| r.read_to_string(&mut text)).map(|_| text).map_err(|e| e.to_string())
    }

    #[test]
    fn members_one_behind_the_other_are_one_text() {
        for form in [Compression::Gzip, Compression::Zstd, Compression::None] {
            let [a, b] = ["নদীর পানি\n".repeat(9999), "কমছে\n".to_owned()];
            let pack = |text: &str| form.pack(text.as_bytes().to_vec()).unwrap_or_default();
            assert_eq!(unpacked([pack(&a), pack(""), pack(&b)].concat()), Ok(a + &b), "{form:?}");
        }
    }

    #[test]
    fn a_stream_that_breaks_off_is_an_error() {
        for form in [Compression::Gzip, Compression::Zstd] {
            let packed = form.pack("নদীর পানি কমছে".as_bytes().to_vec()).unwrap_or_default();
            for end in 4..packed.len() {
                assert!(unpacked(packed[..end].to_vec()).is_err(), "{form:?} up to {end}");
            }
        }
    }

    #[test]
    fn frames_of_the_reference_program_are_read() {
        // zstd -19 of `ক\n`; a skippable frame; the same again without a checksum.
        let frame = [0x28, 0xb5, 0x2f, 0xfd, 0x20, 0x04, 0x21, 0x00, 0x00, 0xe0, 0xa6, 0x95, 0x0a];
        let skippable = [0x5a, 0x2a, 0x4d, 0x18, 0x02, 0x00, 0x00, 0x00, 0xff, 0xff];
        assert_eq!(unpacked([&frame[..], &skippable, &frame].concat()), Ok("ক\nক\n".to_owned()));
        assert_eq!(unpacked([&skippable[..], &frame].concat()), Ok("ক\n".to_owned()));
    }

    #[test]
    fn what_is_short_or_looks_a_little_like_it_is_plain() {
        for text in ["", "(", "(\u{35}", "P", "Patuakhali", "{}", "\u{1f}"] {
            assert_eq!(unpacked(text.into()), Ok(text.to_owned()));
        }
    }
}
