import {type RoleId, roleEntry} from '../../kb/roles.ts';
import type {Span} from '../../text/document.ts';
import type {Mention} from '../mentions.ts';
import type {Page} from '../page.ts';
import type {Note, NoteKind, Posting, Reading} from '../reading.ts';
import type {RewordedPlace} from '../reworded.ts';
import {type Finding, quote} from '../rule.ts';
import type {Experience} from '../rules/experience.ts';

/** What notes are made from. `year` is the year that the reading is for: tools are as old as they were then. */
export interface Noted {
  readonly page: Page;
  readonly language: string;
  readonly kind: Reading['kind'];
  readonly posting: Posting;
  readonly mentions: readonly Mention[];
  readonly experience: readonly Finding<Experience>[];
  readonly reworded: readonly RewordedPlace[];
  readonly year: number;
}

/** Makes the notes of one kind, mostly none. */
export type NoteRule = (noted: Noted) => readonly Note[];

export const note = (
  {page}: Noted,
  kind: NoteKind,
  severity: Note['severity'],
  message: string,
  spans: readonly Span[],
): Note => ({
  kind,
  severity,
  message,
  evidence: spans.map((span) => quote(page.document, span)),
});

/** Who does a role: "data engineer". */
export const person = (role: string) => roleEntry(role as RoleId).words.en.person;
/** What is done in a role. */
export const work = (role: string) => roleEntry(role as RoleId).words.en.work;
