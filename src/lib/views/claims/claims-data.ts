import type { Claim } from '../../data/claims';
import type { Correction } from '../../data/corrections';
import type { SourceNote } from '../../data/sources';
import type { LoadedStory } from '../../model/load';
import { readStatements } from '../../model/statements';

/** A claim with all that the register says of it. */
export interface ClaimEntry extends Omit<Claim, 'sources'> {
	/** Why it has its verdict, if that is computed: what is true of the tables, or what is not. */
	because: string;
	/** A statement is false, so that the claim has its other verdict. */
	overturned: boolean;
	sources: readonly SourceNote[];
	/** The steps that discuss it. */
	steps: readonly { id: string; headline: string }[];
}

/** The claims of a scene, or those that no step discusses. */
export interface ClaimGroup {
	title: string;
	claims: readonly ClaimEntry[];
}

/** What the register of claims shows. */
export interface ClaimsData {
	story: string;
	/** Each claim once, with the first scene that discusses it. */
	groups: readonly ClaimGroup[];
	corrections: readonly Correction[];
}

function entryOf(claim: Claim, { story, sources, figures }: LoadedStory): ClaimEntry {
	const statements = claim.trueWhile ? readStatements(claim.trueWhile, figures) : [];
	const broken = statements.filter(({ isTrue }) => !isTrue);
	const steps = story.scenes.flatMap((scene) => scene.steps);
	return {
		...claim,
		because: (broken.length > 0 ? broken : statements).map(({ words }) => words).join('; '),
		overturned: broken.length > 0,
		sources: claim.sources.flatMap((id) => sources[id] ?? []),
		steps: steps
			.filter((step) => step.claims.includes(claim.id))
			.map(({ id, headline }) => ({ id, headline }))
	};
}

/** Collects the register of claims. @param elsewhere the title of claims that no step discusses */
export function claimsData(
	loaded: LoadedStory,
	corrections: readonly Correction[],
	elsewhere: string
): ClaimsData {
	const { story, claims } = loaded;
	const left = new Map(claims.map((claim) => [claim.id, claim]));
	const take = (ids: readonly number[]) =>
		[...new Set(ids)]
			.sort((a, b) => a - b)
			.flatMap((id) => {
				const claim = left.get(id);
				left.delete(id);
				return claim ? entryOf(claim, loaded) : [];
			});
	const scenes = story.scenes.map(({ title, steps }) => ({
		title,
		claims: take(steps.flatMap((step) => step.claims))
	}));
	return {
		story: story.title,
		groups: [...scenes, { title: elsewhere, claims: take([...left.keys()]) }].filter(
			(group) => group.claims.length > 0
		),
		corrections
	};
}
