//! How a test fails that has many rows.

/// Fails with all complaints together, if there are any.
#[track_caller]
pub fn assert_none(complaints: &[String]) {
    assert!(complaints.is_empty(), "{} complaints\n{}", complaints.len(), complaints.join("\n"));
}
