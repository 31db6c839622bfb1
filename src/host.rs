//! The host in an address.

/// The longest name that the domain name system has.
const LONGEST: usize = 253;

/// The host of `https://user@www.kalbela.com:443/national/1`, as it stands there: `www.kalbela.com`. The address may lack its scheme, and be
/// a host alone. `None` where it has none with a dot: a path, `about:blank`, words, a number for an address.
pub(crate) fn of(address: &str) -> Option<&str> {
    let rest = address.trim();
    let is_scheme = |text: &str| text.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'+' | b'-' | b'.'));
    let after_scheme = rest.split_once("://").filter(|(scheme, _)| is_scheme(scheme)).map(|(_, rest)| rest);
    let rest = after_scheme.or(rest.strip_prefix("//")).unwrap_or(rest);
    let authority = rest.split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit('@').next()?.split(':').next()?.trim_end_matches('.');
    (host.contains('.') && !host.contains(char::is_whitespace)).then_some(host)
}

/// A host, and those that it is below, from the whole to the last part. Of an address that was given for a host its own counts.
pub(crate) fn and_parents(given: &str) -> impl Iterator<Item = &str> {
    let host = of(given).unwrap_or(given).trim_end_matches('.');
    let host = if host.len() > LONGEST { "" } else { host };
    core::iter::once(host).chain(host.match_indices('.').map(|(dot, _)| &host[dot + 1..]))
}

#[cfg(test)]
mod tests {
    use super::{and_parents, of};

    #[test]
    fn the_host_of_an_address() {
        let rows = [
            ("https://www.kalbela.com/country-news/1", Some("www.kalbela.com")),
            ("http://User:Pass@WWW.Kalbela.COM.:8080?x=1", Some("WWW.Kalbela.COM")),
            (" //m.somoynews.tv#top", Some("m.somoynews.tv")),
            ("kalbela.com/a@b", Some("kalbela.com")),
            ("kalbela.com:443", Some("kalbela.com")),
            ("kalbela.com/share?of=https://somoynews.tv/1", Some("kalbela.com")),
            ("https://খবর.বাংলা/ক", Some("খবর.বাংলা")),
            ("https://web.archive.org/web/2024/https://kalbela.com/1", Some("web.archive.org")),
            ("http://[::1]:80/", None),
            ("", None),
            ("/national/1.html", None),
            ("file:///home/x.y/1.txt", None),
            ("about:blank", None),
            ("not a url. at all", None),
        ];
        let wrong: Vec<_> = rows.iter().filter(|(address, host)| of(address) != *host).collect();
        assert!(wrong.is_empty(), "{wrong:?}");
    }

    #[test]
    fn a_host_is_below_others() {
        assert_eq!(and_parents("https://m.kalbela.com:443/1").collect::<Vec<_>>(), ["m.kalbela.com", "kalbela.com", "com"]);
        assert_eq!(and_parents("localhost.").collect::<Vec<_>>(), ["localhost"]);
        assert_eq!(and_parents(&"a.".repeat(1 << 20)).collect::<Vec<_>>(), [""]);
    }
}
