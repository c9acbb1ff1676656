/** One thing that is kept in this browser. */
export interface StoredRecord {
  readonly kind: string;
  readonly id: string;
  readonly value: unknown;
  /** Milliseconds since 1970. */
  readonly written: number;
}

/** Where records are kept. */
export interface Storage {
  all(): Promise<readonly StoredRecord[]>;
  put(record: StoredRecord): Promise<void>;
  remove(kind: string, id: string): Promise<void>;
  /** Deletes the whole of it. */
  destroy(): Promise<void>;
}

/** Why nothing can be kept: the browser refuses, or a newer version of the page has been here. */
export type Refusal = 'refused' | 'newer';

const NAME = 'metier-me';
const RECORDS = 'records';
const PATIENCE = 3000;

/** Step n brings a database of version n to version n + 1. A step is never changed once it has been published. */
const UPGRADES: readonly ((database: IDBDatabase) => void)[] = [
  (database) => {
    database.createObjectStore(RECORDS, {keyPath: ['kind', 'id']});
  },
];

/** Opens the database of this browser; `null` with why where it cannot. `closed` is called when another tab deletes or upgrades it. */
export async function openStorage(closed: () => void): Promise<Storage | Refusal> {
  try {
    const database = await open();
    database.addEventListener('versionchange', () => {
      database.close();
      closed();
    });
    return storageIn(database);
  } catch (fault) {
    return fault instanceof DOMException && fault.name === 'VersionError' ? 'newer' : 'refused';
  }
}

function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, UPGRADES.length);
    const wait = setTimeout(() => reject(new Error('the database does not open')), PATIENCE);
    request.addEventListener('upgradeneeded', ({oldVersion}) => {
      for (const upgrade of UPGRADES.slice(oldVersion)) upgrade(request.result);
    });
    request.addEventListener('success', () => {
      clearTimeout(wait);
      resolve(request.result);
    });
    request.addEventListener('error', () => {
      clearTimeout(wait);
      reject(request.error);
    });
  });
}

const storageIn = (database: IDBDatabase): Storage => ({
  all: () => ask(database, 'readonly', (records) => records.getAll()),
  put: async (record) => void (await ask(database, 'readwrite', (records) => records.put(record))),
  remove: async (kind, id) => void (await ask(database, 'readwrite', (records) => records.delete([kind, id]))),
  destroy: async () => {
    database.close();
    await deleteDatabase();
  },
});

/** Resolves when the transaction is complete, not when the request is. */
function ask<T>(database: IDBDatabase, mode: IDBTransactionMode, request: (records: IDBObjectStore) => IDBRequest<T>) {
  return new Promise<T>((resolve, reject) => {
    const transaction = database.transaction(RECORDS, mode);
    const asked = request(transaction.objectStore(RECORDS));
    transaction.addEventListener('complete', () => resolve(asked.result));
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('not written')));
  });
}

function deleteDatabase(): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(NAME);
    request.addEventListener('success', () => resolve());
    request.addEventListener('error', () => reject(request.error));
  });
}
