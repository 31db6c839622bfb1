//! Bengali numbers: digits of both kinds, number words, grouping, money and classifiers.
