//! The sites that a parser knows.

use super::profiles::Profiles;
use super::{Lines, Site, builtin};
use crate::Page;
use std::sync::Arc;

/// The built-in sites, if they are wanted, and before them those that a caller added, in the order in which they are asked.
#[derive(Clone)]
pub(crate) struct Sites<'s> {
    pub(crate) builtin: bool,
    own: Vec<&'s dyn Site>,
    /// The numbers of own sites that are code.
    code: Vec<usize>,
    /// Own sites that are data and the built-in ones in one table, once there is one of the former. Shared by the copies of a parser.
    profiles: Option<Arc<Profiles>>,
}

impl<'s> Sites<'s> {
    pub(crate) const fn new(builtin: bool) -> Self {
        Self { builtin, own: Vec::new(), code: Vec::new(), profiles: None }
    }

    /// Adds a site behind the other own ones.
    pub(crate) fn add(&mut self, site: &'s dyn Site) {
        let number = self.own.len();
        match site.profile() {
            Some(profile) => {
                let first = || Arc::new(if self.builtin { builtin::PROFILES.clone() } else { Profiles::new() });
                Arc::make_mut(self.profiles.get_or_insert_with(first)).add(number, profile);
            }
            None => self.code.push(number),
        }
        self.own.push(site);
    }

    /// The first whose page it is: the same as asking one after the other.
    pub(crate) fn find(&self, page: &Page<'_>, lines: Lines<'_>) -> Option<&dyn Site> {
        let found = match &self.profiles {
            Some(profiles) => profiles.find(page, lines),
            None if self.builtin => builtin::PROFILES.find(page, lines),
            None => None,
        };
        let before = |number: &&usize| found.is_none_or(|found| **number < found);
        let of_code = self.code.iter().take_while(before).find(|&&number| self.own[number].owns(page, lines));
        let number = of_code.copied().or(found)?;
        self.own.get(number).copied().or_else(|| builtin::at(number).map(|site| site as &dyn Site))
    }

    /// The ids of the own ones.
    pub(crate) fn ids(&self) -> Vec<&'s str> {
        self.own.iter().map(|site| site.id()).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Sites;
    use crate::site::{Lines, Mark, Site, SiteProfile};
    use crate::{Page, block};
    use proptest::prelude::*;

    const PROFILES: [SiteProfile; 6] = [
        SiteProfile::new("nodi", "").hosts(&["nodi.example", "Nodi.test"]).marks(&[Mark::Line("নদীর খবর"), Mark::Closes("নদীর খবর ডেস্ক")]),
        SiteProfile::new("char", "").marks(&[Mark::Opens("নদীর"), Mark::Closes("চর")]),
        SiteProfile::new("haor", "").hosts(&["haor.example", "nodi.example"]).marks(&[Mark::Around("©", "হাওর"), Mark::Line("নদীর খবর")]),
        SiteProfile::new("bil", "").marks(&[Mark::Closes("ডেস্ক"), Mark::Closes("কেন্দ্ৰ\u{9CB}"), Mark::Line("-")]),
        SiteProfile::new("khal", "").hosts(&["example"]),
        SiteProfile::new("none", ""),
    ];

    /// A site that is code: it is asked.
    struct Code(&'static SiteProfile);

    impl Site for Code {
        fn id(&self) -> &str {
            self.0.id()
        }
        fn owns(&self, page: &Page<'_>, lines: Lines<'_>) -> bool {
            self.0.owns(page, lines)
        }
    }

    static DATA: [SiteProfile; 6] = PROFILES;
    static CODE: [Code; 6] = [Code(&DATA[0]), Code(&DATA[1]), Code(&DATA[2]), Code(&DATA[3]), Code(&DATA[4]), Code(&DATA[5])];

    #[test]
    fn of_two_whose_page_it_is_the_first_counts() {
        // Two have this host.
        let page = Page::new("").host("nodi.example");
        let ends = block::ends("");
        let (nodi, haor): ([&dyn Site; 2], [&dyn Site; 2]) = ([&DATA[0], &CODE[0]], [&DATA[2], &CODE[2]]);
        let pairs = nodi.iter().flat_map(|nodi| haor.iter().flat_map(move |haor| [[*nodi, *haor], [*haor, *nodi]]));
        for pair in pairs {
            let mut own = Sites::new(false);
            pair.into_iter().for_each(|site| own.add(site));
            assert_eq!(own.find(&page, Lines::new("", &ends)).map(|site| site.id()), Some(pair[0].id()));
        }
    }

    proptest! {
        #[test]
        fn one_table_is_the_same_as_asking_one_after_the_other(
            sites in prop::collection::vec((0..6usize, any::<bool>()), 0..5),
            lines in prop::collection::vec("([ •\u{200B}]{0,2}(নদীর|খবর|ডেস্ক|চর|©|হাওর|কেন্দ্ৰ\u{9C7}\u{9BE}|-|২০২৫)){0,4}", 0..4),
            host in prop::option::of("(www\\.|bil)?(nodi|NODI|haor)?\\.?(example|test|org)\\.?"),
        ) {
            let sites = sites.iter().map(|&(n, data)| if data { &DATA[n] as &dyn Site } else { &CODE[n] });
            let text = lines.join("\n");
            let mut page = Page::new(&text);
            if let Some(host) = &host {
                page = page.host(host);
            }
            let ends = block::ends(&text);
            let lines = Lines::new(&text, &ends);
            let mut own = Sites::new(false);
            sites.clone().for_each(|site| own.add(site));
            let asked = sites.clone().position(|site| site.owns(&page, lines));
            let found = own.find(&page, lines).map(|site| site.id());
            prop_assert_eq!(found, asked.and_then(|n| sites.clone().nth(n)).map(Site::id));
        }
    }
}
