import {svelte} from '@sveltejs/vite-plugin-svelte';
import {defineConfig} from 'vite';
import {budget} from './build/budget.ts';
import {offline} from './build/offline.ts';
import {pages} from './build/pages.ts';
import {roles} from './build/roles.ts';
import {skillLabels} from './build/skill-labels.ts';

export default defineConfig({
  root: import.meta.dirname,
  base: '/',
  plugins: [svelte({configFile: false}), roles(), skillLabels(), pages(), offline(), budget()],
  worker: {format: 'es'},
  build: {
    target: ['chrome123', 'firefox120', 'safari17.5'],
    outDir: 'dist',
    emptyOutDir: true,
    // Fonts stay files: the policy of the page allows no data addresses.
    assetsInlineLimit: 0,
    modulePreload: {polyfill: false},
    reportCompressedSize: false,
    chunkSizeWarningLimit: 4000,
  },
});
