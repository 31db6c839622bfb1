//! Dates and times as Bengali newspapers print them.
