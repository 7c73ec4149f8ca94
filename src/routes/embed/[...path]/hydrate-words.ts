import '../../../app.css';
import { addressesIn } from '$lib/export/addresses';
import { fetchJson } from '$lib/islands/fetch-json';
import { hydrateIsland, pageData } from '$lib/islands/hydrate-island';
import type { Release } from '$lib/model/release';
import type { EmbedPage } from '$lib/views/embed/embed-data';
import WordsEmbed from '$lib/views/embed/WordsEmbed.svelte';

const { root } = pageData() as EmbedPage;
await hydrateIsland(WordsEmbed, async () => ({
	release: (await fetchJson(root, addressesIn('').release())) as Release
}));
