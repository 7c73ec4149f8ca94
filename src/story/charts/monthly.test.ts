import { expect, it } from 'vitest';
import { standingOf } from './monthly';

it('calls only the newest six months recent', () => {
	const recent = Array.from({ length: 12 }, (_, month) => standingOf(month, 11));
	expect(recent.map((standing) => standing.endsWith('recent'))).toEqual([
		...Array<boolean>(6).fill(false),
		...Array<boolean>(6).fill(true)
	]);
});
