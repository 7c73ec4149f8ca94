import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import { flatten } from '$lib/model/outline';
import ClaimList from '$lib/views/tally/ClaimList.svelte';
import { loadStory } from '$story/story';
import { byId, named, only, parseHtml, textOf, valuesOf, withAttribute } from '../support/markup';
import { storyPage } from './story-page';

const { story, sources, claims } = loadStory();
const steps = flatten(story);

const rowOf = (id: string) =>
	only(withAttribute(byId(storyPage, id), 'data-part', 'evidence'), `rows of evidence in ${id}`);
const shareOf = (id: string) =>
	only(withAttribute(rowOf(id), 'data-part', 'share'), `buttons that share ${id}`);

describe.each(steps)('the evidence of $id, as served', (step) => {
	const row = rowOf(step.id);

	it('is a closed row that names the claim and its source', () => {
		expect(row.name).toBe('details');
		expect(row.attributes).not.toHaveProperty('open');
		const said = textOf(only(named(row, 'summary'), 'summaries'));
		expect(said).toContain(step.evidence);
		expect(said).toContain(sources[step.sources[0] ?? '']?.short);
	});

	it('has each claim with its speaker and verdict, and each source with its method', () => {
		const said = textOf(row);
		for (const { claim, speaker, verdict, finding } of claims.filter(({ id }) =>
			step.claims.includes(id)
		)) {
			for (const part of [claim, speaker, finding]) expect(said).toContain(part);
			expect(said.toLowerCase()).toContain(`${verdict}.`);
		}
		for (const id of step.sources) {
			expect(said).toContain(sources[id]?.short);
			expect(said).toContain(sources[id]?.method);
		}
	});

	it('links to its sources, its details and its slide', () => {
		const details = steps.flatMap(({ id, detail }) => (detail === step.id ? [`#${id}`] : []));
		const links = valuesOf(named(row, 'a'), 'href');
		expect(links).toEqual(
			expect.arrayContaining([...step.sources.map((id) => `#source-${id}`), ...details])
		);
		expect(withAttribute(row, 'data-part', 'slide')).toHaveLength(1);
	});

	it('hides what needs scripts, and names the step in the button that shares it', () => {
		for (const button of named(row, 'button')) {
			const ancestors = withAttribute(row, 'class').filter((each) =>
				/\bneeds-script\b/.test(each.attributes.class ?? '')
			);
			expect([...ancestors, ...ancestors.flatMap((each) => named(each, 'button'))]).toContain(
				button
			);
		}
		expect(shareOf(step.id).attributes['aria-label']).toContain(step.headline);
	});
});

it('links each claim of a list to the register', () => {
	const claimAt = (id: number) => `/claims/#claim-${id}`;
	const list = parseHtml(render(ClaimList, { props: { claims, claimAt } }).body);
	expect(valuesOf(named(list, 'a'), 'href').toSorted()).toEqual(
		claims.map(({ id }) => claimAt(id)).toSorted()
	);
});
