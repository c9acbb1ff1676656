import type {KeyAction} from './words/en.ts';

/** A key and the page it works on: declared once; the sheet of keys and the handler read this list. */
export interface KeyBinding {
  readonly action: KeyAction;
  readonly keys: readonly string[];
  /** `figures`: readings and pages with figures. */
  readonly where: 'everywhere' | 'reading' | 'figures';
  /** Single letters can be turned off. */
  readonly single: boolean;
}

export const BINDINGS: readonly KeyBinding[] = [
  {action: 'search', keys: ['/'], where: 'everywhere', single: true},
  {action: 'keys', keys: ['?'], where: 'everywhere', single: true},
  {action: 'go-read', keys: ['g r'], where: 'everywhere', single: true},
  {action: 'go-roles', keys: ['g o'], where: 'everywhere', single: true},
  {action: 'go-me', keys: ['g m'], where: 'everywhere', single: true},
  {action: 'go-market', keys: ['g k'], where: 'everywhere', single: true},
  {action: 'paste', keys: ['Ctrl V', '⌘ V'], where: 'everywhere', single: false},
  {action: 'next-fact', keys: ['j'], where: 'reading', single: true},
  {action: 'previous-fact', keys: ['k'], where: 'reading', single: true},
  {action: 'go', keys: ['Enter'], where: 'reading', single: false},
  {action: 'back', keys: ['Esc'], where: 'reading', single: false},
  {action: 'next-place', keys: ['n'], where: 'reading', single: true},
  {action: 'previous-place', keys: ['p'], where: 'reading', single: true},
  {action: 'kind', keys: ['1', '2', '3', '4', '5', '6', '7', '8', '9'], where: 'reading', single: true},
  {action: 'all', keys: ['0'], where: 'reading', single: true},
  {action: 'codes', keys: ['t'], where: 'reading', single: true},
  {action: 'table', keys: ['l'], where: 'figures', single: true},
  {action: 'copy', keys: ['y'], where: 'reading', single: true},
  {action: 'download', keys: ['d'], where: 'reading', single: true},
];

const KEY_NAMES: Readonly<Record<string, string>> = {Escape: 'Esc'};

export type KeyHandlers = Partial<Record<KeyAction, (event: KeyboardEvent) => void>>;

const handlers = new Set<KeyHandlers>();

/** A key that only the next one gives a meaning: "g o" goes to the roles. */
const LEAD = 'g';
const LEAD_HOLDS = 1500;
let led = Number.NEGATIVE_INFINITY;

/** Hands in what the keys do while a page is shown; returns how to take it back. */
export function bindKeys(own: KeyHandlers): () => void {
  handlers.add(own);
  return () => {
    handlers.delete(own);
  };
}

/** The action of a key press, `null` in fields, with Ctrl, Alt or ⌘, and for single letters that are off. */
export function actionOf(event: KeyboardEvent, singleKeys: boolean): KeyAction | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.target instanceof Element && isField(event.target) && event.key !== 'Escape') return null;
  const name = KEY_NAMES[event.key] ?? event.key;
  const key = event.timeStamp - led < LEAD_HOLDS && name !== LEAD ? `${LEAD} ${name}` : name;
  led = name === LEAD ? event.timeStamp : Number.NEGATIVE_INFINITY;
  const binding = BINDINGS.find(({keys}) => keys.includes(key));
  if (!binding || (binding.single && !singleKeys)) return null;
  return binding.action;
}

export function isField(element: Element): boolean {
  return element.matches('input:not([type=checkbox]):not([type=radio]), textarea, select, [contenteditable]');
}

/** Runs the newest handler of the key's action. */
export function runKey(event: KeyboardEvent, singleKeys: boolean): void {
  const action = actionOf(event, singleKeys);
  if (!action) return;
  // Enter belongs to the thing that has the focus; lists handle it themselves.
  if (action === 'go') return;
  const handler = [...handlers].reverse().find((own) => own[action])?.[action];
  if (!handler) return;
  if (action !== 'back') event.preventDefault();
  handler(event);
}
