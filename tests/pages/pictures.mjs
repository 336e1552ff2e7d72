// The pictures of docs/, made anew by hand: `NODE_DIR=… node tests/pages/pictures.mjs PUBLIC docs`, PUBLIC being examples/full as built.
// Chromium draws them; pdftoppm (poppler) turns the first sheet of a print into a picture.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { deflateSync } from 'node:zlib';
import { browser, urlOf } from './site.mjs';

const MOST_BYTES = 60_000;
const MOST_COLOURS = 48;
const PICTURES = [
  { name: 'page-desktop', file: 'fi/usvala/customers.html', viewport: { width: 1280, height: 800 } },
  { name: 'page-phone', file: 'sv/usvala/customers.html', viewport: { width: 360, height: 740 }, deviceScaleFactor: 2 },
  { name: 'page-dark', file: 'en/usvala/customers.html#rights', viewport: { width: 1280, height: 800 }, colorScheme: 'dark' },
];
const PRINT = { name: 'page-print', file: 'fi/usvala/customers.html' };
const folder = path.resolve(process.argv[3] ?? 'docs');

const chromium = await browser();
for (const { name, file, ...how } of PICTURES) {
  const context = await chromium.newContext(how);
  const page = await context.newPage();
  const [inner, anchor] = file.split('#');
  await page.goto(urlOf(inner) + (anchor ? `#${anchor}` : ''));
  await pack(name, await page.screenshot());
  await context.close();
}
await pack(PRINT.name, await printed(PRINT.file));
await chromium.close();

/** The first sheet of a page on paper, as a PNG. */
async function printed(file) {
  const work = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  const page = await chromium.newPage();
  await page.goto(urlOf(file));
  await page.pdf({ path: path.join(work, 'page.pdf'), preferCSSPageSize: true });
  await page.close();
  execFileSync('pdftoppm', ['-r', '96', '-png', '-f', '1', '-l', '1', '-singlefile', path.join(work, 'page.pdf'), path.join(work, 'page')]);
  const picture = readFileSync(path.join(work, 'page.png'));
  rmSync(work, { recursive: true });
  return picture;
}

/** Writes a PNG anew with a palette: a page has few colours, and the shades at the edges of its letters are much alike. */
async function pack(name, png) {
  const page = await chromium.newPage();
  const { width, height, data } = await page.evaluate(async (source) => {
    const picture = new Image();
    picture.src = source;
    await picture.decode();
    const canvas = new OffscreenCanvas(picture.width, picture.height);
    const context = canvas.getContext('2d');
    context.drawImage(picture, 0, 0);
    const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
    let text = '';
    for (let at = 0; at < data.length; at += 4) text += String.fromCharCode(data[at], data[at + 1], data[at + 2]);
    return { width: canvas.width, height: canvas.height, data: btoa(text) };
  }, `data:image/png;base64,${png.toString('base64')}`);
  await page.close();
  const bytes = withPalette(width, height, Buffer.from(data, 'base64'));
  if (bytes.length >= MOST_BYTES) throw new Error(`${name} takes ${bytes.length} bytes`);
  writeFileSync(path.join(folder, `${name}.png`), bytes);
  console.log(`${name}.png: ${width} × ${height}, ${bytes.length} bytes`);
}

function withPalette(width, height, pixels) {
  const counts = new Map();
  for (let at = 0; at < pixels.length; at += 3) {
    const colour = pixels.readUIntBE(at, 3);
    counts.set(colour, (counts.get(colour) ?? 0) + 1);
  }
  const palette = [...counts].sort(([, one], [, other]) => other - one).slice(0, MOST_COLOURS).map(([colour]) => colour);
  const parts = (colour) => [colour >> 16, (colour >> 8) & 255, colour & 255];
  const distance = (one, other) => parts(one).reduce((sum, part, at) => sum + (part - parts(other)[at]) ** 2, 0);
  const nearest = new Map([...counts.keys()].map((colour) => [
    colour,
    palette.reduce((best, own, at) => (distance(own, colour) < distance(palette[best], colour) ? at : best), 0),
  ]));
  const rows = Buffer.alloc((width + 1) * height);
  for (let at = 0; at < width * height; at += 1) {
    rows[Math.floor(at / width) * (width + 1) + 1 + (at % width)] = nearest.get(pixels.readUIntBE(at * 3, 3));
  }
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 3], 8);
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', head),
    chunk('PLTE', Buffer.from(palette.flatMap(parts))),
    chunk('IDAT', deflateSync(rows, { level: 9, memLevel: 9 })),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(kind, data) {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(data.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

function crc32(bytes) {
  let sum = 0xffffffff;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit += 1) sum = (sum >>> 1) ^ (sum & 1 ? 0xedb88320 : 0);
  }
  return (sum ^ 0xffffffff) >>> 0;
}
