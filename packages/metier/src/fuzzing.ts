import {brokenReading} from './broken-reading.ts';
import {mutated, mutatedBytes} from './mutation.ts';
import type {Reader} from './reader.ts';
import {type Document, DocumentError, documentsOf, type Entry} from './text/index.ts';

/** An input to fuzz with, and what its characters are called in messages. */
export interface Seed {
  readonly name: string;
  readonly text: string;
}

/** The forms that a posting comes in: as text, as a page, as feeds, and as bytes of any of them. */
const FORMS: readonly ((posting: string) => string)[] = [
  (posting) => posting,
  (posting) =>
    `<html><head><title>Job</title></head><body><h1>Data Engineer</h1>${posting
      .split('\n')
      .map((line) => (line.startsWith('- ') ? `<li>${line.slice(2)}</li>` : `<p>${line}</p>`))
      .join('')}</body></html>`,
  (posting) =>
    JSON.stringify({
      jobs: [
        {
          id: 1,
          title: 'Data Engineer',
          location: {name: 'Berlin'},
          content: `&lt;p&gt;${posting}&lt;/p&gt;`,
          absolute_url: 'https://boards.example/1',
        },
      ],
    }),
  (posting) =>
    JSON.stringify([
      {
        id: 'a',
        text: 'Data Engineer',
        descriptionPlain: posting,
        categories: {location: 'Paris', commitment: 'Full-time'},
        lists: [{text: 'Requirements', content: '<li>Python</li>'}],
      },
    ]),
  (posting) =>
    `${JSON.stringify({id: 'x', title: 'Data Engineer', text: posting})}\n${JSON.stringify({id: 'y', title: 'Analyst', description: `<p>${posting}</p>`})}\n`,
  (posting) => `title,company,location,text\n"Data Engineer","Acme","Berlin","${posting.replaceAll('"', '""')}"\n`,
  (posting) =>
    `<script type="application/ld+json">${JSON.stringify({'@type': 'JobPosting', title: 'Data Engineer', description: `<p>${posting}</p>`, jobLocation: {address: {addressLocality: 'Lyon'}}})}</script>`,
  (posting) => `# Data Engineer\n\n**Requirements**\n\n${posting}`,
];

const encoder = new TextEncoder();

/** What went wrong with one input. */
export interface Fault {
  readonly what: string;
  readonly input: Uint8Array | string;
}

/** A seed in one of the forms, with random edits before and after it takes the form. */
export function inputFrom({text}: Seed, random: () => number): Uint8Array | string {
  const form = FORMS[Math.floor(random() * FORMS.length)] as (posting: string) => string;
  const formed = form(random() < 0.7 ? mutated(text, random, 3) : text);
  const way = random();
  if (way < 0.4) return formed;
  if (way < 0.7) return mutated(formed, random, 3);
  return mutatedBytes(encoder.encode(formed), random);
}

/** Reads an input; says what is wrong, or null. An input may be refused by a `DocumentError`, and by nothing else. */
export function faultOf(input: Uint8Array | string, reader: Reader): Fault | null {
  const entries = opened(input);
  if (typeof entries === 'string') return {what: entries, input};
  for (const entry of entries) {
    const what = entry instanceof DocumentError ? null : brokenIn(entry, reader);
    if (what) return {what, input};
  }
  return null;
}

function opened(input: Uint8Array | string): Entry[] | string {
  try {
    return documentsOf({bytes: input});
  } catch (error) {
    return error instanceof DocumentError ? [] : crash(error);
  }
}

function brokenIn(document: Document, reader: Reader): string | null {
  try {
    return brokenReading(reader.read(document), document);
  } catch (error) {
    return crash(error);
  }
}

const crash = (error: unknown): string =>
  error instanceof Error
    ? `${error.name}: ${error.message} ${error.stack?.split('\n')[1]?.trim() ?? ''}`
    : String(error);
