import '../../../app.css';
import { addressesIn } from '../../export/addresses';
import { pageData, hydrateIsland } from '../../islands/hydrate-island';
import type { Release } from '../../story/release';
import type { EmbedPage } from './embed-data';
import Embed from './Embed.svelte';

const { pinned, root } = pageData() as EmbedPage;
const answer = await fetch(addressesIn(root).release(pinned ?? undefined));
if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
// The promise of the dynamic import resolves once the chart is hydrated.
hydrateIsland(Embed, { release: (await answer.json()) as Release });
