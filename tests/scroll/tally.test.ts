import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import ClaimList from '$lib/views/tally/ClaimList.svelte';
import { claimsByScene } from '$lib/views/tally/claims-by-scene';
import SceneCounts from '$lib/views/tally/SceneCounts.svelte';
import TallyLine from '$lib/views/tally/TallyLine.svelte';
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

it('says in the opening how many claims could be judged, with a mark for each', () => {
	const line = parseHtml(render(TallyLine, { props: { claims, step: 'verdict-all' } }).body);
	expect(textOf(line)).toContain('42 claims: 23 could be judged, 17 of them hold');
	expect(valuesOf(named(line, 'a'), 'href')).toEqual(['#verdict-all']);
	expect(named(line, 'path')).toHaveLength(42);
	expect(textOf(line)).toContain('holds in part, disputed, or misleading');
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
