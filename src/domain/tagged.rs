//! Reading an enum whose variant a member of the object names. What serde derives for one takes the object apart into values of any
//! type and reads those a second time, which brings a second reader of every type in it along, and one for each variant; here the
//! variant is read first, and then, as one struct for all variants, only the members that it has. Of those that it does not have a
//! newer backend may make whatever it likes.

use std::borrow::Cow;
use std::marker::PhantomData;
use std::vec::IntoIter;

use serde::de::value::{MapAccessDeserializer, StrDeserializer};
use serde::de::{Deserialize, DeserializeSeed, Deserializer, Error as _, IgnoredAny, MapAccess, Visitor};

use super::json::{Member, Name, Parsed};

/// Reads the enum: the member that names the variant, what each other member is, and the variants with the members that they have.
/// A member that a variant may be without is an `Option` in the enum; the others have to be there.
macro_rules! tagged {
    ($name:ident by $tag:literal {
        $($member:ident: $type:ty,)*
    } {
        $($variant:ident $({ $($field:ident),+ })?,)+
    } $(else $other:ident)?) => {
        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                #[derive(serde::Deserialize)]
                #[serde(rename_all = "kebab-case")]
                enum Kind {
                    $($variant,)+
                    $(#[serde(other)] $other,)?
                }

                impl $crate::domain::tagged::Kind for Kind {
                    fn members(&self) -> &'static [&'static str] {
                        match self {
                            $(Self::$variant => &[$($(stringify!($field)),+)?],)+
                            $(Self::$other => &[],)?
                        }
                    }
                }

                #[derive(serde::Deserialize)]
                struct Members {
                    $($member: Option<$type>,)*
                }

                let (kind, members) = $crate::domain::tagged::read::<D, Kind, Members>(deserializer, $tag)?;
                Ok(match kind {
                    $(Kind::$variant => Self::$variant $({
                        $($field: $crate::domain::tagged::Read::of(members.$field)
                            .ok_or_else(|| <D::Error as serde::de::Error>::missing_field(stringify!($field)))?,)+
                    })?,)+
                    $(Kind::$other => Self::$other,)?
                })
            }
        }
    };
}

pub(crate) use tagged;

/// A member of a variant, which has to be there or may be missing.
pub(crate) trait Read<T>: Sized {
    /// Out of what was read; nothing if it has to be there and is not.
    fn of(read: Option<T>) -> Option<Self>;
}

impl<T> Read<T> for T {
    fn of(read: Option<T>) -> Option<Self> {
        read
    }
}

impl<T> Read<T> for Option<T> {
    fn of(read: Option<T>) -> Option<Self> {
        Some(read)
    }
}

/// Which variant it is.
pub(crate) trait Kind {
    /// The names of the members that it has.
    fn members(&self) -> &'static [&'static str];
}

/// Reads which variant it is, and those of the members that it has.
pub(crate) fn read<'t, D, K, M>(source: D, tag: &'static str) -> Result<(K, M), D::Error>
where
    D: Deserializer<'t>,
    K: Kind + Deserialize<'t>,
    M: Deserialize<'t>,
{
    source.deserialize_map(Tagged { tag, read: PhantomData })
}

struct Tagged<K, M> {
    tag: &'static str,
    read: PhantomData<(K, M)>,
}

impl<'t, K: Kind + Deserialize<'t>, M: Deserialize<'t>> Visitor<'t> for Tagged<K, M> {
    type Value = (K, M);

    fn expecting(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("an object")
    }

    fn visit_map<A: MapAccess<'t>>(self, mut members: A) -> Result<(K, M), A::Error> {
        let before = before(&mut members, self.tag)?.into_iter();
        let kind: K = members.next_value()?;
        let its = Its { tag: self.tag, names: kind.members(), before, rest: members, value: None };
        Ok((kind, M::deserialize(MapAccessDeserializer::new(its))?))
    }
}

/// What stands before the member that names the variant, whatever it is: there is no telling yet.
fn before<'t, A: MapAccess<'t>>(members: &mut A, tag: &'static str) -> Result<Vec<Member<'t>>, A::Error> {
    let mut before = Vec::new();
    while let Some(name) = members.next_key_seed(Name)? {
        if name == tag {
            return Ok(before);
        }
        before.push((name, members.next_value()?));
    }
    Err(A::Error::missing_field(tag))
}

/// The members that a variant has, one after the other; all others are passed over.
struct Its<'t, A> {
    tag: &'static str,
    names: &'static [&'static str],
    before: IntoIter<Member<'t>>,
    rest: A,
    /// Of the member that came last, if it stood before the tag.
    value: Option<Parsed<'t>>,
}

impl<'t, A: MapAccess<'t>> Its<'t, A> {
    fn name(&mut self) -> Result<Option<Cow<'t, str>>, A::Error> {
        if let Some((name, value)) = self.before.next() {
            self.value = Some(value);
            return Ok(Some(name));
        }
        let name = self.rest.next_key_seed(Name)?;
        let again = name.as_deref() == Some(self.tag);
        if again { Err(A::Error::duplicate_field(self.tag)) } else { Ok(name) }
    }

    fn pass_over(&mut self) -> Result<(), A::Error> {
        match self.value.take() {
            Some(_) => Ok(()),
            None => self.rest.next_value::<IgnoredAny>().map(drop),
        }
    }
}

impl<'t, A: MapAccess<'t>> MapAccess<'t> for Its<'t, A> {
    type Error = A::Error;

    fn next_key_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<Option<S::Value>, A::Error> {
        while let Some(name) = self.name()? {
            if self.names.contains(&&*name) {
                return seed.deserialize(StrDeserializer::new(&name)).map(Some);
            }
            self.pass_over()?;
        }
        Ok(None)
    }

    fn next_value_seed<S: DeserializeSeed<'t>>(&mut self, seed: S) -> Result<S::Value, A::Error> {
        match self.value.take() {
            Some(value) => seed.deserialize(value).map_err(A::Error::custom),
            None => self.rest.next_value_seed(seed),
        }
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

    use crate::domain::json;

    #[derive(Debug, PartialEq, Eq, Serialize)]
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Ours {
        AllAlone,
        Whole { it: String, number: u32 },
        Part { it: Option<String> },
        Unknown,
    }

    tagged! { Ours by "kind" { it: String, number: u32, } { AllAlone, Whole { it, number }, Part { it }, } else Unknown }

    #[derive(Debug, PartialEq, Eq, Serialize, Deserialize)]
    #[serde(tag = "kind", rename_all = "kebab-case")]
    enum Derived {
        AllAlone,
        Whole {
            it: String,
            number: u32,
        },
        Part {
            it: Option<String>,
        },
        #[serde(other)]
        Unknown,
    }

    #[test]
    fn reads_what_serde_derives() {
        for text in [
            json!({"kind": "all-alone"}),
            json!({"kind": "whole", "it": "a", "number": 1, "more": [1]}),
            json!({"number": 1, "it": "a", "kind": "whole"}),
            json!({"kind": "whole", "it": "a"}),
            json!({"kind": "whole", "it": null, "number": 1}),
            json!({"kind": "whole", "it": "a", "number": -1}),
            json!({"kind": "part"}),
            json!({"kind": "part", "it": null}),
            json!({"kind": "part", "it": "a"}),
            json!({"kind": "part", "it": 1}),
            json!({"kind": "part", "number": "of another variant"}),
            json!({"it": 1, "kind": "part"}),
            json!({"it": {}, "kind": "all-alone"}),
            json!({"kind": null, "it": "a"}),
            json!({}),
            json!({"kind": "all-alone", "it": {}, "number": [1]}),
            json!({"kind": "new", "more": {}}),
            json!({"kind": "new", "it": 1}),
            json!({"it": "a"}),
            json!("all-alone"),
        ] {
            let written = |value: Option<Value>| value.map(|value| value.to_string());
            let ours = serde_json::from_value::<Ours>(text.clone()).ok();
            let derived = serde_json::from_value::<Derived>(text.clone()).ok();
            let ours = written(ours.map(|ours| serde_json::to_value(ours).unwrap()));
            assert_eq!(ours, written(derived.map(|derived| serde_json::to_value(derived).unwrap())), "{text}");
        }
    }

    #[test]
    fn takes_no_member_twice_as_serde_does_not() {
        for text in [
            r#"{"kind": "part", "it": "a", "it": "a"}"#,
            r#"{"it": "a", "kind": "part", "it": "a"}"#,
            r#"{"kind": "part", "number": 1, "number": 2}"#,
            r#"{"kind": "part", "kind": "part"}"#,
            r#"{"kind": "part", "it": "a", "kind": "part"}"#,
            r#"{"more": 1, "kind": "part", "more": 2}"#,
        ] {
            let written = |ours: Ours| serde_json::to_string(&ours).unwrap();
            let derived = serde_json::from_str::<Derived>(text).ok();
            let derived = derived.map(|derived| serde_json::to_string(&derived).unwrap());
            assert_eq!(json::read::<Ours>(text).ok().map(written), derived, "{text}");
            assert_eq!(serde_json::from_str::<Ours>(text).ok().map(written), derived, "{text}");
        }
    }
}
