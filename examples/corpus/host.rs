//! The host of a URL, and the newspaper that it is known to serve.

use khobor::site::{SiteProfile, builtin};

/// The host of `https://user@www.kalbela.com:443/country-news/1`, in lower case: `www.kalbela.com`. A URL may lack its scheme.
pub(crate) fn of_url(url: &str) -> Option<String> {
    let rest = url.trim();
    let rest = rest.split_once("://").map_or(rest, |(_, rest)| rest);
    let authority = rest.trim_start_matches('/').split(['/', '?', '#', '\\']).next()?;
    let host = authority.rsplit_once('@').map_or(authority, |(_, host)| host);
    let host = if host.starts_with('[') { host } else { host.split(':').next()? };
    let host = host.trim_end_matches('.');
    let fits = host.contains('.') && !host.contains(char::is_whitespace);
    fits.then(|| host.to_lowercase())
}

/// The newspaper with this host, or whose host it is a part of.
pub(crate) fn profile(host: &str) -> Option<&'static SiteProfile> {
    let serves = |name: &&str| host.strip_suffix(*name).is_some_and(|rest| rest.is_empty() || rest.ends_with('.'));
    builtin::ALL.iter().copied().find(|profile| profile.host_names().iter().any(&serves))
}

#[cfg(test)]
mod tests {
    use super::{of_url, profile};
    use khobor::site::Site;

    #[test]
    fn the_host_of_a_url() {
        let rows = [
            ("https://www.kalbela.com/country-news/1", Some("www.kalbela.com")),
            ("http://User:Pass@WWW.Kalbela.COM.:8080?x=1", Some("www.kalbela.com")),
            ("//m.somoynews.tv#top", Some("m.somoynews.tv")),
            ("kalbela.com/a@b", Some("kalbela.com")),
            ("https://খবর.বাংলা/ক", Some("খবর.বাংলা")),
            ("", None),
            ("about:blank", None),
            ("not a url. at all", None),
        ];
        for (url, host) in rows {
            assert_eq!(of_url(url).as_deref(), host, "{url}");
        }
    }

    #[test]
    fn a_host_below_a_newspapers_is_its_own() {
        let id = |host| profile(host).map(|p| p.id());
        assert_eq!(id("kalbela.com"), Some("kalbela"));
        assert_eq!(id("www.kalbela.com"), Some("kalbela"));
        assert_eq!(id("notkalbela.com"), None);
    }
}
