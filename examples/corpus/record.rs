//! A record of JSON Lines: its fields, and the article written into it.
//!
//! A record is never written anew. Its bytes are copied and the article is put before the last brace, so numbers of any size, escapes,
//! repeated keys and the order of fields stay as they came.

use crate::error::{Fault, Kind};
use serde::de::{DeserializeSeed, Deserializer, IgnoredAny, MapAccess, SeqAccess, Visitor};
use std::fmt;

/// The fields to read.
#[derive(Clone, Debug)]
pub(crate) struct Wanted {
    pub(crate) text: String,
    /// Of several, the first that is there.
    pub(crate) url: Vec<String>,
    pub(crate) crawled: Vec<String>,
    /// The key of the article, which a record must not have.
    pub(crate) into: String,
}

/// What a record says.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Record {
    pub(crate) text: String,
    pub(crate) url: Option<String>,
    pub(crate) crawled: Option<String>,
}

/// A value of a field.
#[derive(Clone, Debug, PartialEq)]
enum Scalar {
    Text(String),
    Integer(u64),
    Null,
    /// What it is instead: `a list`.
    Other(&'static str),
}

impl Wanted {
    /// Reads a record.
    pub(crate) fn read(&self, line: &str) -> Result<Record, Fault> {
        let paths: Vec<&str> = std::iter::once(&self.text).chain(&self.url).chain(&self.crawled).map(String::as_str).collect();
        let open: Vec<(usize, &str)> = paths.iter().copied().enumerate().collect();
        let mut found = Values { values: vec![None; paths.len()], twice: None, taken: false };
        let mut json = serde_json::Deserializer::from_str(line);
        let object = Object { open: &open, found: &mut found, into: Some(&self.into) };
        object.deserialize(&mut json).and_then(|()| json.end()).map_err(|e| {
            // A line has one line.
            let reason = e.to_string().replace("at line 1 column", "at byte");
            Fault::new(Kind::InvalidJson, format!("expected a JSON object: {reason}"))
        })?;
        if found.taken {
            let reason = format!("expected no field ⟦{}⟧, which is where the article goes; --into names another", self.into);
            return Err(Fault::new(Kind::KeyTaken, reason));
        }
        if let Some(twice) = found.twice.and_then(|n| paths.get(n)) {
            return Err(Fault::new(Kind::RepeatedField, format!("expected the field ⟦{twice}⟧ once, found it twice")));
        }
        let mut values = found.values.into_iter();
        let no_text = |what: &str| Fault::new(Kind::NoText, format!("expected a text in the field ⟦{}⟧, found {what}", self.text));
        let text = match values.next().flatten() {
            Some(Scalar::Text(text)) => text,
            Some(Scalar::Integer(_)) => return Err(no_text("a number")),
            Some(Scalar::Null) => return Err(no_text("null")),
            Some(Scalar::Other(what)) => return Err(no_text(what)),
            None => return Err(no_text("no such field")),
        };
        let mut first = |count: usize| {
            let mut some = values.by_ref().take(count).flatten().filter_map(|value| match value {
                Scalar::Text(text) => Some(text),
                Scalar::Integer(number) => Some(number.to_string()),
                _ => None,
            });
            let first = some.next();
            some.for_each(drop);
            first
        };
        Ok(Record { text, url: first(self.url.len()), crawled: first(self.crawled.len()) })
    }
}

/// Puts one more field into an object: `{"text": "…"}` and `null` for `article` give `{"text": "…","article":null}`, with a line feed.
pub(crate) fn splice(out: &mut Vec<u8>, object: &str, key: &str, value: &[u8]) {
    let fields = object.trim_end();
    let fields = fields.strip_suffix('}').unwrap_or(fields).trim_end();
    // A carriage return can only stand between tokens, and some readers would end the line there.
    out.extend(fields.bytes().map(|b| if b == b'\r' { b' ' } else { b }));
    if !fields.ends_with('{') {
        out.push(b',');
    }
    out.extend_from_slice(serde_json::Value::from(key).to_string().as_bytes());
    out.push(b':');
    out.extend_from_slice(value);
    out.extend_from_slice(b"}\n");
}

struct Values {
    values: Vec<Option<Scalar>>,
    twice: Option<usize>,
    taken: bool,
}

/// An object in which some paths are looked for: `url` is a field, `metadata.url` a field with this name or a field of `metadata`.
struct Object<'a> {
    open: &'a [(usize, &'a str)],
    found: &'a mut Values,
    into: Option<&'a str>,
}

impl<'de> DeserializeSeed<'de> for Object<'_> {
    type Value = ();

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<(), D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl Object<'_> {
    /// Below the top any value may stand where an object was looked for.
    fn no_object<E: serde::de::Error>(&self, what: &str) -> Result<(), E> {
        if self.into.is_some() { Err(E::custom(format_args!("found {what}"))) } else { Ok(()) }
    }
}

impl<'de> Visitor<'de> for Object<'_> {
    type Value = ();

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<(), A::Error> {
        while let Some(key) = map.next_key::<String>()? {
            self.found.taken |= self.into == Some(key.as_str());
            let mut leaves = self.open.iter().filter(|(_, path)| *path == key).map(|(n, _)| *n).peekable();
            if leaves.peek().is_some() {
                let value = map.next_value_seed(OneScalar)?;
                for n in leaves {
                    if let Some(place) = self.found.values.get_mut(n)
                        && place.replace(value.clone()).is_some()
                    {
                        self.found.twice = Some(n);
                    }
                }
                continue;
            }
            let below: Vec<(usize, &str)> =
                self.open.iter().filter_map(|(n, path)| Some((*n, path.strip_prefix(key.as_str())?.strip_prefix('.')?))).collect();
            if below.is_empty() {
                map.next_value::<IgnoredAny>()?;
            } else {
                map.next_value_seed(Object { open: &below, found: self.found, into: None })?;
            }
        }
        Ok(())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<(), A::Error> {
        IgnoredAny.visit_seq(seq)?;
        self.no_object("a list")
    }

    fn visit_str<E: serde::de::Error>(self, _: &str) -> Result<(), E> {
        self.no_object("a string")
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<(), E> {
        self.no_object("true or false")
    }

    fn visit_u64<E: serde::de::Error>(self, _: u64) -> Result<(), E> {
        self.no_object("a number")
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<(), E> {
        self.no_object("a number")
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<(), E> {
        self.no_object("a number")
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<(), E> {
        self.no_object("null")
    }
}

/// One value of a field that is read.
struct OneScalar;

impl<'de> DeserializeSeed<'de> for OneScalar {
    type Value = Scalar;

    fn deserialize<D: Deserializer<'de>>(self, deserializer: D) -> Result<Scalar, D::Error> {
        deserializer.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for OneScalar {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_str<E: serde::de::Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::Text(text.to_owned()))
    }

    fn visit_string<E: serde::de::Error>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar::Text(text))
    }

    fn visit_u64<E: serde::de::Error>(self, number: u64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(number))
    }

    fn visit_i64<E: serde::de::Error>(self, _: i64) -> Result<Scalar, E> {
        Ok(Scalar::Other("a number"))
    }

    fn visit_f64<E: serde::de::Error>(self, _: f64) -> Result<Scalar, E> {
        Ok(Scalar::Other("a number"))
    }

    fn visit_bool<E: serde::de::Error>(self, _: bool) -> Result<Scalar, E> {
        Ok(Scalar::Other("true or false"))
    }

    fn visit_unit<E: serde::de::Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::Null)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, seq: A) -> Result<Scalar, A::Error> {
        IgnoredAny.visit_seq(seq).map(|_| Scalar::Other("a list"))
    }

    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Scalar, A::Error> {
        IgnoredAny.visit_map(map).map(|_| Scalar::Other("an object"))
    }
}
