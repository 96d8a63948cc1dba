//! Reading an enum whose variant a member of the object names. What serde derives for one takes the object apart into values of any
//! type and reads those a second time, which brings a second reader of every type in it along, and one for each variant; here the
//! members of all variants are read as one struct, and the variant takes those that it has.

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

                #[derive(serde::Deserialize)]
                struct Members {
                    #[serde(rename = $tag)]
                    tag: Kind,
                    $($member: Option<$crate::domain::json::Loose<$type>>,)*
                }

                let members = <Members as serde::Deserialize>::deserialize(deserializer)?;
                Ok(match members.tag {
                    $(Kind::$variant => Self::$variant $({
                        $($field: $crate::domain::tagged::Member::of(members.$field)
                            .ok_or_else(|| <D::Error as serde::de::Error>::missing_field(stringify!($field)))?,)+
                    })?,)+
                    $(Kind::$other => Self::$other,)?
                })
            }
        }
    };
}

pub(crate) use tagged;

use super::json::Loose;

/// A member of a variant, which has to be there or may be missing.
pub(crate) trait Member<T>: Sized {
    /// Out of what was read; nothing if it is no such value, or has to be there and is not.
    fn of(read: Option<Loose<T>>) -> Option<Self>;
}

impl<T> Member<T> for T {
    fn of(read: Option<Loose<T>>) -> Option<Self> {
        read?.fit()
    }
}

impl<T> Member<T> for Option<T> {
    fn of(read: Option<Loose<T>>) -> Option<Self> {
        read.map_or(Some(None), |there| there.fit().map(Some))
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};
    use serde_json::{Value, json};

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
}
