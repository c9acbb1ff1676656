import './styles/tokens.css';
import './styles/base.css';
import './styles/evidence.css';
import './styles/print.css';
import {mount} from 'svelte';
import App from './App.svelte';
import {register} from './offline.ts';
import {session} from './session.svelte.ts';
import {ui} from './ui.svelte.ts';

// The reader loads while the page is drawn, so that the first reading finds it ready.
session.warm();
await ui.start();
mount(App, {target: document.getElementById('app') as HTMLElement});
session.start();
register(() => {
  ui.newer = true;
});
