//! The article as JSON: the form of `parse --json`.

use super::{Article, Image, Paragraph, Related, Value};
use crate::date::{DateOrDateTime, Stamp};
use crate::{Located, Note};
use serde::Serialize;
use serde::ser::{SerializeStruct, Serializer};

fn iso(stamp: Option<&Located<Stamp>>) -> Option<DateOrDateTime> {
    stamp.and_then(|s| s.value.when())
}

fn plain<'a>(value: Option<&'a Value<'_>>) -> Option<&'a str> {
    value.map(|v| v.value.as_ref())
}

fn plains<'a>(values: &'a [Value<'_>]) -> Vec<&'a str> {
    values.iter().map(|v| v.value.as_ref()).collect()
}

impl Serialize for Article<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Which of the body's texts are subheadings.
        let headings: Vec<usize> = (0..self.body().len()).filter(|&n| self.body()[n].is_heading()).collect();
        let mut object = serializer.serialize_struct("Article", 19)?;
        object.serialize_field("site", &self.site())?;
        object.serialize_field("site_name", &self.site_name())?;
        object.serialize_field("title", &plain(self.title()))?;
        object.serialize_field("kicker", &plain(self.kicker()))?;
        object.serialize_field("summary", &plain(self.summary()))?;
        object.serialize_field("byline", &self.byline().map(|b| &b.value))?;
        object.serialize_field("published", &iso(self.published()))?;
        object.serialize_field("updated", &iso(self.updated()))?;
        object.serialize_field("page_date", &iso(self.page_date()))?;
        object.serialize_field("edition", &self.edition().map(|e| e.value.as_str()))?;
        object.serialize_field("section", &plain(self.section()))?;
        object.serialize_field("tags", &plains(self.tags()))?;
        object.serialize_field("images", self.images())?;
        object.serialize_field("body", self.body())?;
        object.serialize_field("headings", &headings)?;
        object.serialize_field("sources", &plains(self.sources()))?;
        object.serialize_field("signoff", &plain(self.signoff()))?;
        object.serialize_field("related", self.related())?;
        object.serialize_field("notes", self.notes())?;
        object.end()
    }
}

impl Serialize for Image<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Image", 2)?;
        object.serialize_field("caption", &plain(self.caption()))?;
        object.serialize_field("credit", &plain(self.credit()))?;
        object.end()
    }
}

impl Serialize for Related<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Related", 2)?;
        object.serialize_field("title", self.title().value.as_ref())?;
        object.serialize_field("date", &iso(self.date()))?;
        object.end()
    }
}

impl Serialize for Paragraph<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.value().value)
    }
}

impl Serialize for Note {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut object = serializer.serialize_struct("Note", 3)?;
        object.serialize_field("kind", self.kind().as_str())?;
        object.serialize_field("span", &[self.span().start(), self.span().end()])?;
        object.serialize_field("message", &self.to_string())?;
        object.end()
    }
}
