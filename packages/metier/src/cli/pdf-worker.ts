import {parentPort, workerData} from 'node:worker_threads';
import {unpdfReader} from '../text/pdf.ts';
import type {PdfAnswer} from './pdf-thread.ts';

/** Reads the one PDF that it is given and answers with its pages. */
async function answer(): Promise<PdfAnswer> {
  try {
    return {pages: await unpdfReader(workerData)};
  } catch (error) {
    const {name = '', message = ''} = error as Partial<Error>;
    return {fault: {name, message}};
  }
}

parentPort?.postMessage(await answer());
