use super::{Consents, Profile};
use crate::store::profile;
use crate::wallet::{ConsentError, WalletError};

/// The longest name or city, in bytes of UTF-8: longer than any that a passport holds.
const LONGEST: usize = 200;

impl Consents {
    /// What the person says of themselves. It leaves the phone only inside of what they agree to share.
    pub fn profile(&self) -> Result<Profile, WalletError> {
        self.core.read_short(profile::load)
    }

    /// Stores what the person says of themselves; a blank text counts as nothing.
    pub async fn set_profile(&self, said: Profile) -> Result<Profile, WalletError> {
        let Profile { name, city } = said;
        let profile = Profile { name: tidy(name)?, city: tidy(city)? };
        let stored = profile.clone();
        self.core.write(move |w| Ok(profile::save(w, &stored)?)).await?;
        Ok(profile)
    }
}

fn tidy(text: Option<String>) -> Result<Option<String>, ConsentError> {
    let text = text.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    let usable = text.as_deref().is_none_or(|text| text.len() <= LONGEST && !text.contains(char::is_control));
    if usable { Ok(text) } else { Err(ConsentError::ProfileNotUsable) }
}
