//! Reports: read-only questions over sharing and reach, as pages, charts, tables and files.
//! Groups that are too small are hidden in one place that every way out passes.
