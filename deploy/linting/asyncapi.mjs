// Validates an AsyncAPI document: prints every diagnostic, exits 1 on any.
import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { Parser } from "@asyncapi/parser";

const file = resolve(process.argv[2]);
const parser = new Parser();
const { document, diagnostics } = await parser.parse(await readFile(file, "utf8"), {
  source: pathToFileURL(file).href,
});
for (const finding of diagnostics) {
  const line = (finding.range?.start.line ?? 0) + 1;
  console.error(`${file}:${line} ${finding.code} ${finding.message} (${finding.path.join(".")})`);
}
if (document === undefined || diagnostics.length > 0) {
  process.exit(1);
}
console.log(`valid: ${document.channels().length} channels, ${document.allMessages().length} messages`);
