import {createClient} from '@clickhouse/client';
import {ClientEngine, type Engine} from '../engine.ts';
import {connectOf} from './chdb.ts';
import type {Call, Outcome} from './embedded.ts';

/** The process that the embedded engine lives in: calls come in over the channel, outcomes go back. It ends with its parent. */
let engine: Engine | null = null;
let last: Promise<void> = Promise.resolve();

process.on('message', (call: Call) => {
  last = last.then(() => answer(call));
});
process.on('disconnect', () => {
  last = last.then(end);
});
process.on('SIGINT', () => {});

async function answer(call: Call): Promise<void> {
  try {
    send({id: call.id, rows: (await run(call)) ?? null});
  } catch (error) {
    const {message, code} = error as {message: string; code?: string};
    send({id: call.id, fault: message, code: code ?? null});
  }
}

function run(call: Call): Promise<unknown> | undefined {
  if (call.do === 'open') {
    engine = new ClientEngine(createClient({connection: connectOf()({path: call.path})}));
    return engine.rows('SELECT version() AS version');
  }
  if (!engine) throw new Error('not open');
  switch (call.do) {
    case 'rows':
      return engine.rows(call.sql, call.values);
    case 'parquet':
      return engine.parquet(call.sql, call.values);
    case 'run':
      return engine.run(call.sql);
    case 'insert':
      return engine.insert(call.table, call.lines);
    case 'close':
      return engine.close();
  }
}

function send(outcome: Outcome): void {
  if (process.connected) process.send?.(outcome);
}

async function end(): Promise<void> {
  await engine?.close().catch(() => {});
  process.exit(0);
}
