// The organisation's own website, as such websites are: letters, entities, relative addresses,
// and a page from the years before UTF-8.
import http from "node:http";
import zlib from "node:zlib";

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, "latin1"), data]);
  const frame = Buffer.alloc(8);
  frame.writeUInt32BE(data.length, 0);
  frame.writeUInt32BE(crc32(body), 4);
  return Buffer.concat([frame.subarray(0, 4), body, frame.subarray(4)]);
}

function crc32(bytes) {
  let crc = ~0;
  for (const byte of bytes) {
    crc ^= byte;
    for (let bit = 0; bit < 8; bit++) {
      crc = (crc >>> 1) ^ (crc & 1 ? 0xedb88320 : 0);
    }
  }
  return ~crc >>> 0;
}

/** A PNG of one colour. */
export function png(width, height, [red, green, blue]) {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  const row = Buffer.alloc(1 + width * 3);
  for (let x = 0; x < width; x++) {
    row.set([red, green, blue], 1 + x * 3);
  }
  const pixels = zlib.deflateSync(Buffer.concat(Array(height).fill(row)));
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", head), chunk("IDAT", pixels), chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** Two months from now, so that the vacancy is always open. */
const DEADLINE = new Date(Date.now() + 60 * 24 * 3600 * 1000).toISOString().slice(0, 10);

const VACANCY = `<!doctype html>
<html lang="nb-NO"><head><meta charset="utf-8">
<title>Ledige stillinger</title>
<meta property="og:type" content="website">
<meta property="og:site_name" content="Blåfjell Energi">
<meta property="og:title" content="Montør til Ålesund &amp; Sunnmøre: bli med på laget">
<meta property="og:description" content="Vi søker en montør som liker både fjell og fjord. Fast stilling, god opplæring og kolleger som hjelper hverandre.">
<meta property="og:image" content="../bilder/laget.png">
<script type="application/ld+json">
{"@context":"https://schema.org","@graph":[
 {"@type":"WebSite","name":"Blåfjell Energi"},
 {"@type":"JobPosting","title":"Energimontør","description":"<p>Vi søker en montør …</p>",
  "datePosted":"2026-11-01","validThrough":"${DEADLINE}T23:59:00+01:00","employmentType":"FULL_TIME",
  "hiringOrganization":{"@type":"Organization","name":"Blåfjell Energi AS"},
  "jobLocation":{"@type":"Place","address":{"@type":"PostalAddress","addressLocality":"Ålesund","addressCountry":"NO"}}}]}
</script></head><body><h1>Montør</h1></body></html>`;

const OLD_NEWS = `<!doctype html>
<html lang="nb"><head><meta http-equiv="Content-Type" content="text/html; charset=iso-8859-1">
<title>Slik måler vi snødybden på Blåfjell</title>
<meta name="description" content="Før så vi på et kjepphøyt merke i fjellsiden. Nå gjør vi det på en annen måte.">
</head><body><h1>Snødybde</h1></body></html>`;

/** The site on a port of its own; `hits` are the paths asked for, `deadline` the vacancy's day. */
export async function startSite(test) {
  const hits = [];
  const image = png(1200, 630, [12, 68, 84]);
  const site = http.createServer((request, answer) => {
    hits.push(`${request.method} ${request.url}`);
    switch (request.url.split("?")[0]) {
      case "/jobb/montor":
        answer.setHeader("content-type", "text/html; charset=utf-8");
        return answer.end(VACANCY);
      case "/nyheter/sno":
        // Only the page itself says how it is written.
        answer.setHeader("content-type", "text/html");
        return answer.end(Buffer.from(OLD_NEWS, "latin1"));
      case "/bilder/laget.png":
        answer.setHeader("content-type", "image/png");
        return answer.end(image);
      default:
        answer.statusCode = 404;
        return answer.end();
    }
  });
  await new Promise((done) => site.listen(0, "127.0.0.1", done));
  test.after(() => site.close());
  const authority = `127.0.0.1:${site.address().port}`;
  return { authority, base: `http://${authority}`, hits, deadline: DEADLINE };
}
