// Reads a SARIF log from standard input; prints what the schema of SARIF 2.1.0 has against it, one mistake a line.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import Ajv from 'ajv-draft-04';
import formats from 'ajv-formats';

// The package is taken for the schema in it; its own matcher is made for another test runner.
const schema = createRequire(import.meta.url)('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json');
// One pattern of the schema (languages) is no regular expression when read as Unicode.
const ajv = new Ajv({ allErrors: true, strict: false, unicodeRegExp: false });
formats(ajv);

const valid = ajv.validate(schema, JSON.parse(readFileSync(0, 'utf8')));
for (const mistake of ajv.errors ?? []) {
  console.log(`${mistake.instancePath} ${mistake.message} ${JSON.stringify(mistake.params)}`);
}

process.exitCode = valid ? 0 : 1;
