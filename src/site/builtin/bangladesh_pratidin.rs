//! Bangladesh Pratidin, Dhaka.

use crate::site::{Mark, SiteProfile};

pub(super) const PROFILE: SiteProfile = SiteProfile::new("bangladesh-pratidin", "বাংলাদেশ প্রতিদিন").hosts(&["bd-pratidin.com"]).marks(&[
    // Its sign-offs, with and without a date: `বিডি-প্রতিদিন/১৫ আগস্ট, ২০১৬/মামুন`.
    Mark::Opens("বিডি-প্রতিদিন/"),
    Mark::Opens("বিডি প্রতিদিন/"),
    Mark::Around("স্বত্ব ©", "বাংলাদেশ প্রতিদিন"),
]);
