//! The code of a link.

use rand::TryRng;
use rand::rngs::SysRng;

use crate::error::{Error, Result};

const LETTERS: &[u8; 62] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
/// 62^11 is a little more than 2^65: too many to try, and no two alike in practice.
const LENGTH: usize = 11;

/// A new code: eleven letters and digits from the machine's own random numbers.
pub fn new_code() -> Result<String> {
    let mut bytes = [0; 16];
    SysRng
        .try_fill_bytes(&mut bytes)
        .map_err(|cause| Error::internal(cause.to_string()))?;
    // 128 bits make 65 without any letter being likelier than another in a way that matters.
    let mut rest = u128::from_be_bytes(bytes);
    let mut code = String::with_capacity(LENGTH);
    for _ in 0..LENGTH {
        let letter = (rest % LETTERS.len() as u128) as usize;
        code.push(char::from(LETTERS[letter]));
        rest /= LETTERS.len() as u128;
    }
    Ok(code)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_are_eleven_letters_and_never_the_same() {
        let codes: std::collections::HashSet<String> =
            (0..10_000).map(|_| new_code().unwrap()).collect();
        assert_eq!(codes.len(), 10_000);
        for code in &codes {
            assert_eq!(code.len(), LENGTH);
            assert!(code.bytes().all(|b| b.is_ascii_alphanumeric()));
        }
        let used: std::collections::HashSet<char> = codes.iter().flat_map(|c| c.chars()).collect();
        assert_eq!(used.len(), LETTERS.len());
    }
}
