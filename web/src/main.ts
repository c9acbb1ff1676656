import './styles/tokens.css';
import './styles/base.css';
import './styles/evidence.css';
import './styles/print.css';
import {mount} from 'svelte';
import App from './App.svelte';
import {register} from './offline.ts';
import {session} from './session.svelte.ts';
import {ui} from './ui.svelte.ts';

await ui.start();
mount(App, {target: document.getElementById('app') as HTMLElement});
session.start();
register(() => {
  ui.newer = true;
});
