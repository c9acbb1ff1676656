// Fails when an installed package has a licence that Metier may not be built with.
import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './setup.mjs';

const ALLOWED =
  /^(?:MIT|MIT-0|ISC|Apache-2\.0|BSD-2-Clause|BSD-3-Clause|0BSD|CC0-1\.0|CC-BY-4\.0|CC-BY-3\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|MPL-2\.0|OFL-1\.1|Zlib|WTFPL)$/;
const packagesOf = (folder) =>
  Object.entries(JSON.parse(readFileSync(join(root, folder, 'package-lock.json'), 'utf8')).packages);
const bad = [];
let count = 0;
for (const [path, {link, license, optional}] of [...packagesOf(''), ...packagesOf('packages/metier/engine')]) {
  if (!path.startsWith('node_modules/') || link) continue;
  count++;
  let licence = license;
  if (!licence) {
    try {
      const manifest = JSON.parse(readFileSync(join(root, path, 'package.json'), 'utf8'));
      licence =
        typeof manifest.license === 'object'
          ? manifest.license.type
          : (manifest.license ?? manifest.licenses?.[0]?.type);
    } catch {
      if (optional) continue;
    }
  }
  const choices = String(licence ?? 'none')
    .replace(/[()]/g, '')
    .split(/ OR /i);
  const fits = choices.some((choice) => choice.split(/ AND /i).every((part) => ALLOWED.test(part.trim())));
  if (!fits) bad.push(`${path.slice('node_modules/'.length)}: ${licence ?? 'no licence stated'}`);
}
console.log(bad.length ? bad.join('\n') : `${count} packages, all licences allowed.`);
process.exit(bad.length ? 1 : 0);
