import '../../../app.css';
import { charts } from '$story/charts';
import { addressesIn } from '$lib/export/addresses';
import { pageData, hydrateIsland } from '$lib/islands/hydrate-island';
import type { Release } from '$lib/model/release';
import type { EmbedPage } from '$lib/views/embed/embed-data';
import Embed from '$lib/views/embed/Embed.svelte';

const { pinned, root } = pageData() as EmbedPage;
const answer = await fetch(addressesIn(root).release(pinned ?? undefined));
if (!answer.ok) throw new Error(`${answer.url} answers ${answer.status}`);
// The promise of the dynamic import resolves once the chart is hydrated.
hydrateIsland(Embed, { charts, release: (await answer.json()) as Release });
