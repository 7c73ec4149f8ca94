import { mount, unmount } from 'svelte';
import { place, type Host } from './driven';
import App from './Host.svelte';

/** What the component exports, which plain TypeScript does not know. */
const app: Pick<Host, 'set'> = mount(App, { target: place() });

window.host = { set: app.set, unmount: () => void unmount(app) };
