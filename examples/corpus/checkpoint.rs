//! How far a run has come, in a file beside its output, so that another run can go on.
//!
//! The output only grows. From time to time it is brought to the disk, and then the file of progress is replaced in one step, by a rename. It
//! says how much of the input was read and how long the output was then. Whatever was written after that, an interrupted run left by
//! accident: the next one cuts it off and reads that part of the input again. So at any moment the files on the disk are the start of a run.

use crate::batch::Position;
use crate::tally::Tally;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// The content of the file.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub(crate) struct Checkpoint {
    /// The command, as far as it decides the output.
    pub(crate) run: Value,
    /// Whether the run is complete.
    pub(crate) done: bool,
    pub(crate) input: Position,
    /// The length of the output in bytes.
    pub(crate) output: u64,
    /// The length of the file of errors.
    pub(crate) errors: u64,
    pub(crate) tally: Tally,
}

impl Checkpoint {
    /// The file beside this output: `articles.jsonl.progress`.
    pub(crate) fn path(output: &Path) -> PathBuf {
        let mut name = output.as_os_str().to_owned();
        name.push(".progress");
        name.into()
    }

    /// The checkpoint of an earlier run, if there is one.
    pub(crate) fn load(path: &Path) -> io::Result<Option<Self>> {
        match fs::read(path) {
            Ok(bytes) => serde_json::from_slice(&bytes)
                .map(Some)
                .map_err(|e| io::Error::new(io::ErrorKind::InvalidData, format!("expected the progress of a run: {e}"))),
            Err(e) if e.kind() == io::ErrorKind::NotFound => Ok(None),
            Err(e) => Err(e),
        }
    }

    /// Replaces the file in one step.
    pub(crate) fn save(&self, path: &Path) -> io::Result<()> {
        let mut fresh = path.as_os_str().to_owned();
        fresh.push(".new");
        let mut file = File::create(&fresh)?;
        file.write_all(&serde_json::to_vec(self)?)?;
        file.sync_data()?;
        fs::rename(&fresh, path)
    }

    /// What this command says otherwise than the one that was interrupted.
    pub(crate) fn difference(&self, run: &Value) -> Option<String> {
        let now = run.as_object()?;
        let differs = |name: &&String| self.run.get(name.as_str()) != now.get(name.as_str());
        let name = now.keys().find(differs)?;
        let show = |value: Option<&Value>| value.unwrap_or(&Value::Null).to_string();
        Some(format!("{name} was {} and is {}", show(self.run.get(name)), show(now.get(name))))
    }
}
