import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import ClaimList from '$lib/views/tally/ClaimList.svelte';
import { sceneClaims } from '$lib/views/tally/scene-claims';
import TallyLine from '$lib/views/tally/TallyLine.svelte';
import VerdictCounts from '$lib/views/tally/VerdictCounts.svelte';
import { loadStory } from '$story/story';
import { named, parseHtml, textOf, valuesOf } from '../support/markup';

const { story, claims } = loadStory();
const scenes = sceneClaims(story, claims);

it('counts each claim in one scene: that of the first step that names it', () => {
	const counted = Object.values(scenes).flat();
	expect(counted.map(({ id }) => id).toSorted((a, b) => a - b)).toEqual(claims.map(({ id }) => id));
	for (const [scene, of] of Object.entries(scenes)) {
		for (const { id } of of) {
			expect(flatten(story).find((step) => step.claims.includes(id))?.scene).toBe(scene);
		}
	}
});

it('says in the opening how many claims could be judged, with a mark for each', () => {
	const line = parseHtml(render(TallyLine, { props: { claims, step: 'verdict-all' } }).body);
	expect(textOf(line)).toContain('42 claims: 23 could be judged, 17 of them hold');
	expect(valuesOf(named(line, 'a'), 'href')).toEqual(['#verdict-all']);
	expect(named(line, 'path')).toHaveLength(42);
});

it('says at the end of a scene how its own claims came out', () => {
	const [state = []] = [scenes['west-virginia']];
	const line = parseHtml(render(VerdictCounts, { props: { claims: state } }).body);
	expect(textOf(line)).toContain('a personal account 3');
	expect(named(line, 'path')).toHaveLength(state.length);
});

it('links each claim to the register', () => {
	const claimAt = (id: number) => `/claims/#claim-${id}`;
	const list = parseHtml(render(ClaimList, { props: { claims, claimAt } }).body);
	expect(valuesOf(named(list, 'a'), 'href').toSorted()).toEqual(
		claims.map(({ id }) => claimAt(id)).toSorted()
	);
});
