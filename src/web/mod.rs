//! The kit for pages: who comes (session), who may enter (gate), what was typed (forms),
//! what is shown (templates, page), and what the browser is told (headers).

mod assets;
mod choice;
mod ctx;
mod failure;
mod forms;
mod gate;
mod letter;
mod limits;
mod mjml;
mod nav;
mod paging;
mod problem;
mod qr;
pub mod session;
mod templates;

pub use assets::{asset, asset_base, serve_asset};
pub use choice::Choice;
pub use ctx::{Banner, Ctx, Notice, SignedIn};
pub use forms::{FormView, PostForm, UploadedFile};
pub use gate::{Door, gate, gate_of_link};
pub use letter::{letter, with_letter};
pub use limits::{Limit, Limits, client_address};
pub use paging::{Paging, Query};
pub use problem::Problem;
pub use qr::Qr;
pub use templates::Templates;
