import { structuredDataTest } from 'structured-data-testing-tool';
import { describe, expect, it } from 'vitest';
import { loadStory } from '../../src/story/story';
import { claimReviews } from '../../src/lib/views/claims/claim-review';
import { claimsData } from '../../src/lib/views/claims/claims-data';
import { builtPage, builtText, ROOT } from '../support/build';
import { byId, textOf } from '../support/markup';

const loaded = loadStory();
const { groups } = claimsData(loaded, [], 'In no step');
const entries = groups.flatMap(({ claims }) => claims);

describe('the register of claims', () => {
	it('has each claim once, with sources and steps', () => {
		const ids = entries.map(({ id }) => id).sort((a, b) => a - b);
		expect(ids).toEqual(loaded.claims.map(({ id }) => id));
		for (const { steps, sources } of entries) {
			expect(sources.length).toBeGreaterThan(0);
			expect(steps.length).toBeGreaterThan(0);
		}
	});

	it('shows what was found of each claim', () => {
		const page = builtPage(`${ROOT}claims/`);
		for (const { id, finding } of entries)
			expect(textOf(byId(page, `claim-${id}`)), String(id)).toContain(
				finding.replaceAll(/\s+/g, ' ')
			);
	});

	it('gives the reason for a computed verdict, and the alternative verdict', () => {
		const first = entries.find(({ id }) => id === 1);
		expect(first).toMatchObject({
			verdict: 'holds',
			otherwise: 'disputed',
			overturned: false
		});
		expect(first?.because).toMatch(/^[\d,]+ is more than 100,000; /);
	});

	it('marks a verdict that the figures overturn', () => {
		const claims = loaded.claims.map((claim) => ({
			...claim,
			...(claim.id === 1 && { trueWhile: 'reported-july-2022 > 200,000' })
		}));
		const [group] = claimsData({ ...loaded, claims }, [], '').groups;
		expect(group?.claims[0]).toMatchObject({ id: 1, overturned: true });
	});
});

describe('ClaimReview', () => {
	const page = 'https://example.org/claims/';
	const reviews = claimReviews(groups, { page, author: 'A paper', date: '2026-01-31' });

	it('is given for claims that were judged, and for no other', () => {
		const judged = reviews.map(({ url }) => Number(String(url).split('claim-')[1]));
		const verdictOf = (id: number) => entries.find((entry) => entry.id === id)?.verdict;
		expect(new Set(judged.map(verdictOf))).toEqual(
			new Set(['holds', 'holds in part', 'misleading', 'disputed'])
		);
		expect(judged).not.toContain(13);
	});

	it('has the fields that search engines require', () => {
		for (const review of reviews) {
			expect(review).toMatchObject({
				'@type': 'ClaimReview',
				author: { name: 'A paper' },
				reviewRating: { '@type': 'Rating' }
			});
			expect(review.claimReviewed).toMatch(/\.$/);
		}
	});

	it('is accepted by a tool that tests structured data', async () => {
		const { passed, failed, warnings, schemas } = await structuredDataTest(
			builtText(`${ROOT}claims/`),
			{ schemas: ['jsonld:ClaimReview'] }
		);
		expect(schemas).toEqual(['ClaimReview']);
		expect(passed).toHaveLength(reviews.length);
		expect([...failed, ...warnings]).toEqual([]);
	});
});
