import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import ClaimList from '$lib/views/tally/ClaimList.svelte';
import { claimsByScene } from '$lib/views/tally/claims-by-scene';
import SceneCounts from '$lib/views/tally/SceneCounts.svelte';
import { loadStory } from '$story/story';
import { named, parseHtml, textOf, valuesOf } from '../support/markup';

const { story, claims } = loadStory();
const scenes = claimsByScene(story, claims);

it('counts each claim in one scene: that of the first step that names it', () => {
	const counted = Object.values(scenes).flat();
	expect(counted.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(claims.map(({ id }) => id));
	for (const [scene, claims] of Object.entries(scenes)) {
		for (const { id } of claims) {
			expect(flatten(story).find((step) => step.claims.includes(id))?.scene).toBe(scene);
		}
	}
});

const lineOf = (scene: string) =>
	parseHtml(render(SceneCounts, { props: { claims: scenes[scene] ?? [] } }).body);

it('has a mark for each claim of a scene at its end', () => {
	const [scene, own] = Object.entries(scenes).find(([, own]) => own.length > 1) ?? ['', []];
	const line = lineOf(scene);
	expect(textOf(line)).toContain(`The ${own.length} claims of this scene`);
	expect(named(line, 'path')).toHaveLength(own.length);
});

it('links each claim to the register', () => {
	const claimAt = (id: number) => `/claims/#claim-${id}`;
	const list = parseHtml(render(ClaimList, { props: { claims, claimAt } }).body);
	expect(valuesOf(named(list, 'a'), 'href').toSorted()).toEqual(
		claims.map(({ id }) => claimAt(id)).toSorted()
	);
});
