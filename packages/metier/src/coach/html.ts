import {sha256Hex} from '../text/sha256.ts';
import {STYLE} from './page-style.ts';

/** Text as HTML. */
export const html = (text: string): string => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** A page that needs nothing else: its style and script stand in it, and nothing else may load or run. */
export function pageOf(language: string, title: string, body: string, script = ''): string {
  const scripts = script ? ` script-src '${sourceOf(script)}';` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src '${sourceOf(STYLE)}';${scripts} base-uri 'none'; form-action 'none'">
<title>${html(title)}</title>
<style>${STYLE}</style>
</head>
<body>
<main>
${body}
</main>${script ? `\n<script>${script}</script>` : ''}
</body>
</html>
`;
}

/** The hash of an inline style or script, as a Content-Security-Policy names it. */
function sourceOf(text: string): string {
  const bytes = sha256Hex(text).match(/../g) ?? [];
  return `sha256-${btoa(String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 16))))}`;
}
