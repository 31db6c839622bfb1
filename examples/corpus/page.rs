//! Reads the records of a batch: the work of the threads.

use crate::batch::{Answer, Batch, Form, Item};
use crate::compression::Compression;
use crate::crawled::Crawled;
use crate::error::{Fault, Kind};
use crate::options::Options;
use crate::record::{Wanted, splice};
use crate::tally::{Site, Tally};
use khobor::chrono::NaiveDateTime;
use khobor::site::{Site as _, builtin};
use khobor::{Article, Error, Page, Parser};
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Reads records, as the command says.
#[derive(Debug)]
pub(crate) struct Reader {
    parser: Parser<'static>,
    wanted: Wanted,
    host: Option<String>,
    crawled: Option<NaiveDateTime>,
    articles_only: bool,
    line_for_line: bool,
    keep_errors: bool,
    packing: Compression,
}

impl Reader {
    pub(crate) fn new(options: &Options) -> Self {
        let parser = if options.generic { Parser::generic() } else { Parser::new() };
        Self {
            parser: parser.repair(options.repair).max_bytes(options.max_page),
            wanted: Wanted {
                text: options.field.clone(),
                url: options.url_field.clone(),
                crawled: options.crawled_field.clone(),
                into: options.into.clone(),
            },
            host: options.host.clone(),
            crawled: options.crawled,
            articles_only: options.articles_only,
            line_for_line: options.line_for_line,
            keep_errors: options.errors.is_some(),
            packing: options.output.as_deref().map_or(Compression::None, Compression::of),
        }
    }

    /// Reads a batch. A record that cannot be read is an error of its own and not of the batch.
    pub(crate) fn read(&self, batch: Batch) -> std::io::Result<Answer> {
        let (mut output, mut errors, mut tally) = (Vec::new(), Vec::new(), Tally::default());
        for item in &batch.items {
            let raw = batch.data.get(item.bytes.clone()).unwrap_or_default();
            let begun = output.len();
            // The library does not panic. Should it, one page is lost and not a day's work.
            let read = catch_unwind(AssertUnwindSafe(|| self.item(item, raw, &mut output, &mut tally)));
            let read = read.unwrap_or_else(|_| Err(Fault::new(Kind::Panic, "expected an article or an error, found a panic")));
            if let Err(fault) = read {
                output.truncate(begun);
                self.fault(item, raw, &fault, &mut output, &mut errors, &mut tally);
            }
        }
        let length = batch.items.iter().map(|item| item.length + 1).sum();
        Ok(Answer { output: self.packing.pack(output)?, errors, tally, end: batch.end, length })
    }

    fn fault(&self, item: &Item, raw: &[u8], fault: &Fault, output: &mut Vec<u8>, errors: &mut Vec<u8>, tally: &mut Tally) {
        tally.error(fault.kind);
        tally.broken_files += u64::from(fault.kind == Kind::Unreadable);
        let object = fault.object(item, raw);
        let write = |out: &mut Vec<u8>, line: serde_json::Value| {
            out.extend_from_slice(line.to_string().as_bytes());
            out.push(b'\n');
        };
        if self.line_for_line {
            tally.answered += 1;
            let mut line = serde_json::Map::new();
            line.insert(self.wanted.into.clone(), serde_json::Value::Null);
            line.insert("error".to_owned(), object.into());
            write(output, line.into());
        } else if self.keep_errors {
            write(errors, object.into());
        }
    }

    fn item(&self, item: &Item, raw: &[u8], output: &mut Vec<u8>, tally: &mut Tally) -> Result<(), Fault> {
        let is_json = match &item.form {
            Form::Json => true,
            Form::Text => false,
            Form::Fault(fault) => return Err(fault.clone()),
        };
        let text = std::str::from_utf8(raw)
            .map_err(|e| Fault::new(Kind::NotUtf8, format!("expected UTF-8, found a byte at {} that is not", e.valid_up_to())))?;
        let text = text.strip_prefix('\u{feff}').unwrap_or(text);
        if !is_json {
            let object = serde_json::json!({"file": &*item.source}).to_string();
            return self.page(&object, self.known(Page::new(text)), output, tally);
        }
        if text.trim_ascii().is_empty() {
            tally.empty_lines += 1;
            if self.line_for_line {
                output.push(b'\n');
            }
            return Ok(());
        }
        let record = self.wanted.read(text)?;
        let mut page = self.known(Page::new(&record.text));
        if let Some(url) = &record.url {
            page = page.url(url);
        }
        match record.crawled.as_deref().map(Crawled::parse) {
            Some(Some(crawled)) => page = crawled.of(page),
            Some(None) => tally.times_unread += 1,
            None => {}
        }
        self.page(text, page, output, tally)
    }

    /// The page with what the command knows of all.
    fn known<'t>(&'t self, mut page: Page<'t>) -> Page<'t> {
        if let Some(host) = &self.host {
            page = page.host(host);
        }
        if let Some(crawled) = self.crawled {
            page = page.crawled(crawled);
        }
        page
    }

    /// Reads a page, and writes its object with the article.
    fn page(&self, object: &str, page: Page<'_>, output: &mut Vec<u8>, tally: &mut Tally) -> Result<(), Fault> {
        let article = match self.parser.parse(page) {
            Ok(article) => Some(article),
            Err(Error::TooLong { len, limit, .. }) => {
                let reason = format!("expected a page of at most {limit} bytes, found {len}; --max-page sets the limit");
                return Err(Fault::new(Kind::PageTooLong, reason));
            }
            Err(Error::TooManyLines { lines, limit, .. }) => {
                let reason = format!("expected a page of at most {limit} lines, found {lines}");
                return Err(Fault::new(Kind::PageTooLong, reason));
            }
            Err(Error::NoArticle { .. }) => None,
            // Such as text that was decoded twice: there may be an article, and it was not read.
            Err(error) => return Err(Fault::new(Kind::BadText, error.to_string())),
        };
        count(tally, page.host_name(), article.as_ref());
        let json = match &article {
            Some(article) => {
                serde_json::to_vec(article).map_err(|e| Fault::new(Kind::Panic, format!("expected an article to be JSON: {e}")))?
            }
            None if self.articles_only => return Ok(()),
            None => b"null".to_vec(),
        };
        splice(output, object, &self.wanted.into, &json);
        Ok(())
    }
}

/// A page counts for the newspaper whose host it has, with an article or without; else for the one that its text was found to be of.
fn count(tally: &mut Tally, host: Option<&str>, article: Option<&Article<'_>>) {
    let known = host.and_then(builtin::of_host).map(|profile| profile.id());
    let found = article.and_then(Article::site);
    let host = host.map(str::to_lowercase);
    let plain = host.as_deref().map(|host| host.strip_prefix("www.").unwrap_or(host));
    tally.site(known.or(found).or(plain).unwrap_or("(no host)"), &Site::of_page(article));
}
