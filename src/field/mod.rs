//! Structured lines: bylines, picture credits, sources and sign-offs.
