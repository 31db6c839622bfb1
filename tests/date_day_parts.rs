//! What a clock of twelve hours shows in each part of the day, hour by hour.

use khobor::date::{self, Doubt};

/// The hours of the day for one o'clock to twelve o'clock.
const PARTS: &[(&str, [u32; 12])] = &[
    ("ভোর", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 0]),
    ("সকাল", [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12]),
    ("বেলা", [13, 14, 15, 16, 17, 6, 7, 8, 9, 10, 11, 12]),
    ("দুপুর", [13, 14, 15, 16, 17, 18, 19, 20, 21, 10, 11, 12]),
    ("বিকাল", [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 12]),
    ("সন্ধ্যা", [13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 0]),
    ("রাত", [1, 2, 3, 4, 5, 18, 19, 20, 21, 22, 23, 0]),
];

const HOURS: [&str; 12] = ["১", "২", "৩", "৪", "৫", "৬", "৭", "৮", "৯", "১০", "১১", "১২"];

fn time(text: &str) -> Option<String> {
    date::parse(text).ok()?.time().map(|time| time.format("%H:%M").to_string())
}

#[test]
fn a_part_of_the_day_says_which_half() {
    let mut wrong = Vec::new();
    for (part, hours) in PARTS {
        for (printed, hour) in HOURS.iter().zip(hours) {
            for (text, minute) in
                [(format!("১২ জানুয়ারি ২০২৩, {part} {printed}টা"), "00"), (format!("১২ জানুয়ারি ২০২৩, {part} {printed}:২৫"), "25")]
            {
                let read = time(&text);
                if read.as_deref() != Some(&*format!("{hour:02}:{minute}")) {
                    wrong.push(format!("{text}: {read:?}"));
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

/// A clock of 24 hours needs no part of the day; one that contradicts it is worth a note.
#[test]
fn a_part_of_the_day_may_contradict_the_clock() {
    let mut wrong = Vec::new();
    for (part, clock, hour, fits) in [
        ("রাত", "২৩:৪০", "23:40", true),
        ("রাত", "১৮:০৫", "18:05", true),
        ("রাত", "১৭:৫৯", "17:59", false),
        ("রাত", "০০:১০", "00:10", true),
        ("সকাল", "০০:১০", "00:10", true),
        ("সকাল", "১৫:০০", "15:00", false),
        ("সন্ধ্যা", "১৬:০০", "16:00", true),
        ("সন্ধ্যা", "২০:৫৯", "20:59", true),
        ("সন্ধ্যা", "২১:০০", "21:00", false),
        ("বিকাল", "১৮:৩০", "18:30", true),
        ("বিকাল", "১৯:০০", "19:00", false),
        ("দুপুর", "১৩:৩০", "13:30", true),
        ("দুপুর", "০০:৩০", "00:30", false),
    ] {
        let text = format!("১২ জানুয়ারি ২০২৩, {part} {clock}");
        let noted = date::parse(&text).is_ok_and(|stamp| stamp.doubts().any(|doubt| doubt == Doubt::HalfDayDiffers));
        if time(&text).as_deref() != Some(hour) || noted == fits {
            wrong.push(format!("{text}: {:?}, noted: {noted}", time(&text)));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
