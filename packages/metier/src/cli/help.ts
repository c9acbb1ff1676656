import type {Operation} from '../operations/operation.ts';
import {operations} from '../operations/operations.ts';
import {wrap} from './terminal.ts';
import {fieldNames} from './why.ts';

/** "  metier fit RESUME JOB   a resume against a posting or role, line by line". */
const usageLine = ({usage, summary}: Operation): string[] =>
  usage === null ? [] : [`${`  metier ${usage}`.padEnd(23)}   ${summary}`];

/** What `metier --help` says. */
export const HELP = `Metier reads a machine learning posting and says what the job really is.

Usage
${operations.flatMap(usageLine).join('\n')}
  metier read --help      all inputs and options of read; so for each command
  metier --version

Examples
  metier read posting.pdf
  metier read https://example.com/jobs/42
  metier read postings.jsonl --json > readings.jsonl
  metier compare machine-learning-engineer research-scientist
`;

/** What `metier read --help` says. */
export const READ_HELP = `metier read: what a posting says, what the job really is, where it says so.

Usage
  metier read INPUT… [options]

An input is
  a file     text, HTML, Markdown, PDF, Word (.docx), a saved web page, the JSON
             or RSS of a job board, .csv, .jsonl, .parquet, a mail or mailbox.
             What is in it counts, not its name. A .jsonl, .parquet or
             mailbox may be of any size.
  a URL      http or https. This is the only time that Metier uses the network.
  -          standard input. It is also read when text is piped in.

Options
  --json             one JSON object a document and line, in the order of the
                     input
  --why FIELD        the words of the text that a field was read from. Fields:
${wrap(fieldNames.join(', '), 58)
  .map((line) => `                     ${line}`)
  .join('\n')}
  --color WHEN       auto (default), always or never. NO_COLOR and FORCE_COLOR
                     are heeded, too.
  -j, --jobs N       how many readers work at once on long inputs; by default
                     as many as the machine has cores
  -h, --help         this text

One document gives a report; several give a line each.

Examples
  metier read posting.html
  metier read - < posting.txt
  metier read posting.txt --why role
  metier read boards/*.json
  metier read postings.jsonl --json | head -1

It ends with 0 when all was read, 1 when something could not be read, 2 when the
command was written wrong.
`;

/** What `metier check --help` says. */
export const CHECK_HELP = `metier check: whether what an article says of roles holds.

Usage
  metier check ARTICLE [options]

ARTICLE is a file, a URL or - for standard input, as for metier read. Each claim
about a role is held against role profiles counted from postings, and against
official figures:

  ● confirmed     at least 20% of the role's postings say so
  ◐ seen          fewer do
  ◔ out of date   an official figure of an older period, or of none
  ○ not seen      under 3% of the postings say so
  ✕ contradicted  the article says “every”, “must” or “always”, and under 20% of
                  the postings do; or a figure is beside those that are known
  · not checked   no figure speaks of it

What a role does is held against the tasks counted in its postings. These are
told by their words, so a share is a floor: 10% confirm, under 1.5% is not seen,
and nothing is contradicted. A “data scientist” of no said kind is held against
both kinds. Tables that compare roles are read cell by cell. Articles in German
and French are read for use, needs, pay and degrees; other languages are not.

Options
  --profiles FILE    figures of your own postings, from metier roles build;
                     without it those that come with Metier
  --json             one JSON object
  --color WHEN       auto (default), always or never
  -h, --help         this text

It ends with 0 when the article was checked, 1 when it could not be read or is
no article about roles, 2 when the command was written wrong.
`;
