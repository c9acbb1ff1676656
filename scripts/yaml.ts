type Yaml = string | Yaml[] | {[key: string]: Yaml};

/** Reads the plain YAML of the fixtures: mappings, lists and quoted strings, indented by blanks. */
export function parseYaml(text: string): Yaml {
  const lines = text
    .split('\n')
    .filter((line) => line.trim() && !line.trim().startsWith('#'))
    .map((line) => ({indent: line.search(/\S/), words: line.trim()}));
  return block(lines, lines[0]?.indent ?? 0);
}

interface Line {
  indent: number;
  words: string;
}

function block(lines: Line[], indent: number): Yaml {
  if (lines[0]?.words.startsWith('- ')) return list(lines, indent);
  const out: {[key: string]: Yaml} = {};
  while (lines[0] && lines[0].indent === indent && !lines[0].words.startsWith('- ')) {
    const {words} = lines.shift() as Line;
    const [, key = '', value = ''] = /^([\w-]+):\s*(.*)$/.exec(words) ?? [];
    out[key] = value ? scalar(value) : nested(lines, indent);
  }
  return out;
}

function nested(lines: Line[], indent: number): Yaml {
  const [next] = lines;
  const goesOn = next && (next.indent > indent || (next.indent === indent && next.words.startsWith('- ')));
  return goesOn ? block(lines, next.indent) : [];
}

function list(lines: Line[], indent: number): Yaml[] {
  const out: Yaml[] = [];
  while (lines[0] && lines[0].indent === indent && lines[0].words.startsWith('- ')) {
    const line = lines[0];
    const words = line.words.slice(2);
    if (/^[\w-]+:(?:\s|$)/.test(words)) {
      lines[0] = {indent: indent + 2, words};
      out.push(block(lines, indent + 2));
    } else {
      lines.shift();
      out.push(scalar(words));
    }
  }
  return out;
}

function scalar(words: string): Yaml {
  if (words === '[]') return [];
  const quoted = /^"(.*)"$/.exec(words);
  return quoted ? (quoted[1] as string).replaceAll('\\"', '"') : words;
}
