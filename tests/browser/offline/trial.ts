import { mount } from 'svelte';
import { offline } from '../../../src/lib/offline/offline.svelte';
import Offline from '../../../src/lib/views/offline/Offline.svelte';

// The script of a page that caches itself, as the deck does, and shows the result.
offline.start(new URL('../', document.baseURI).pathname);
mount(Offline, { target: document.body });
