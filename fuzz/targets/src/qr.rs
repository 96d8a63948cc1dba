//! Codes that a camera reads.

use crc::{CRC_16_IBM_3740, Crc};
use tally::domain::qr::{Code, Initiation, MerchantCode, RideCode, parse};

const CHECKSUM: Crc<u16> = Crc::<u16>::new(&CRC_16_IBM_3740);

/// The text as it is, and with the checksum that makes it whole.
pub(crate) fn qr(data: &[u8]) {
    let Some(text) = crate::text(data) else { return };
    let begun = format!("{text}6304");
    let whole = format!("{begun}{:04X}", CHECKSUM.checksum(begun.as_bytes()));
    for payload in [text, &whole] {
        read(payload);
        read_ride(payload);
    }
}

fn read(payload: &str) {
    let Ok(code) = parse(payload) else { return };
    assert_eq!(code.payload, payload);
    assert_eq!(parse(payload).as_ref(), Ok(&code), "read twice, it is two things");
    serde_json::to_string(&code).expect("what was read can be shown");
    assert_eq!(code.payable().is_ok(), code.tally.is_some());
    assert!(code.missing().iter().all(|path| !path.is_empty()));
    read_again(&code);
}

/// What our own writer makes of it says the same.
fn read_again(code: &Code) {
    let Some(written) = merchant_code(code).and_then(|code| code.encode().ok()) else { return };
    let again = parse(&written).expect("what our writer writes, our reader reads");
    assert_eq!(again.tally.map(|tally| tally.merchant), code.tally.as_ref().map(|tally| tally.merchant));
    assert_eq!((&again.name, &again.city, &again.country), (&code.name, &code.city, &code.country));
    assert_eq!((&again.amount, &again.currency, &again.category), (&code.amount, &code.currency, &code.category));
    assert_eq!((&again.alternate, again.initiation), (&code.alternate, code.initiation));
}

fn merchant_code(code: &Code) -> Option<MerchantCode> {
    let tally = code.tally.as_ref()?;
    Some(MerchantCode {
        merchant: tally.merchant,
        reference: tally.reference.clone(),
        initiation: code
            .initiation
            .filter(|initiation| matches!(initiation, Initiation::Static | Initiation::Dynamic))?,
        name: code.name.clone()?,
        city: code.city.clone()?,
        alternate: code.alternate.clone(),
        country: code.country.clone()?,
        category: code.category.clone()?,
        currency: code.currency.clone()?,
        amount: code.amount,
    })
}

fn read_ride(payload: &str) {
    let Ok(code) = RideCode::parse(payload) else { return };
    assert_eq!(RideCode::parse(&code.encode()), Ok(code.clone()));
    assert_eq!(RideCode::new(code.system(), code.bike()), Ok(code));
}
