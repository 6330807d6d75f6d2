//! Migrations and embedded files are read at compile time: without these lines a new
//! one would silently be missing from the binary.
fn main() {
    println!("cargo:rerun-if-changed=migrations");
    println!("cargo:rerun-if-changed=templates");
    println!("cargo:rerun-if-changed=src/web/assets");
    println!("cargo:rerun-if-changed=src/texts");
}
