// Prints each page that is named on a line of the input with one running Chromium, and answers with the seconds that it took.
import { createRequire } from 'node:module';
import path from 'node:path';
import readline from 'node:readline';
import { pathToFileURL } from 'node:url';

const { chromium } = createRequire(path.resolve(process.env.NODE_DIR, 'from-here'))('playwright-core');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});
const page = await browser.newPage();
console.log('ready');
for await (const line of readline.createInterface({ input: process.stdin })) {
  const started = performance.now();
  await page.goto(pathToFileURL(line).href);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  const seconds = (performance.now() - started) / 1e3;
  if (!pdf.subarray(0, 4).equals(Buffer.from('%PDF'))) throw new Error(`${line} gave no PDF`);
  console.log(seconds);
}
await browser.close();
