//! The limit that `bench/redirect` holds the server against: actix-web, built with the same
//! profile, answering every request with the same redirect and doing nothing else.

use actix_web::http::header::LOCATION;
use actix_web::{App, HttpResponse, HttpServer, web};

#[actix_web::main]
async fn main() -> std::io::Result<()> {
    let port = std::env::args().nth(1).and_then(|port| port.parse().ok());
    let workers = std::thread::available_parallelism()?.get();
    HttpServer::new(|| {
        App::new().route(
            "/s/{code}",
            web::get().to(|| async {
                HttpResponse::Found()
                    .insert_header((LOCATION, "https://www.example.org/historier/varme"))
                    .finish()
            }),
        )
    })
    .workers(workers)
    .bind(("127.0.0.1", port.unwrap_or(8081)))?
    .run()
    .await
}
