import {Worker} from 'node:worker_threads';
import {PDF_TOO_SLOW, type PdfReader} from '../text/pdf.ts';
import type {PdfPage} from '../text/pdf-lines.ts';

/** How long a PDF may take, and how many megabytes its reader may fill. 300 pages take some seconds. */
const MOST_SECONDS = 30;
const MOST_MEGABYTES = 1024;

/** What the thread of a PDF answers: its pages, or what its reader threw. */
export type PdfAnswer =
  | {readonly pages: readonly PdfPage[]}
  | {readonly fault: {readonly name: string; readonly message: string}};

const errorOf = ({name, message}: {readonly name: string; readonly message: string}): Error =>
  Object.assign(new Error(message), {name});
const tooSlow = (): Error => errorOf({name: PDF_TOO_SLOW, message: 'stopped'});

/** Reads PDFs on a thread of their own, which is stopped after some seconds: a file can be made to take forever. */
export const threadedPdfReader =
  (seconds = MOST_SECONDS): PdfReader =>
  async (bytes) => {
    const worker = new Worker(new URL('./pdf-worker.ts', import.meta.url), {
      workerData: bytes,
      resourceLimits: {maxOldGenerationSizeMb: MOST_MEGABYTES},
      stdout: true,
      stderr: true,
    });
    let timer: NodeJS.Timeout | undefined;
    try {
      return await new Promise((done, fail) => {
        const giveUp = () => fail(tooSlow());
        timer = setTimeout(giveUp, seconds * 1000);
        worker.on('error', giveUp);
        worker.on('exit', giveUp);
        worker.on('message', (answer: PdfAnswer) =>
          'pages' in answer ? done(answer.pages) : fail(errorOf(answer.fault)),
        );
      });
    } finally {
      clearTimeout(timer);
      await worker.terminate();
    }
  };
