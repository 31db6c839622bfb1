//! Pars Today, Radio Tehran in Bengali; its clock is that of Dhaka (`মে ২০, ২০২৩ ১৯:৩৭ Asia/Dhaka`).

use crate::site::SiteProfile;

pub(super) const PROFILE: SiteProfile = SiteProfile::new("pars-today", "পার্সটুডে").hosts(&["parstoday.ir"]);
