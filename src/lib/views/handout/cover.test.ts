import { describe, expect, it } from 'vitest';
import { coverOf } from './cover';

describe('the cover of the handout', () => {
	it('has the title of the story alone without a title slide', () => {
		expect(coverOf('Rain', undefined)).toEqual({ title: 'Rain', lines: [], from: '' });
	});

	it('has the title slide, and says from which story the talk is', () => {
		const slide = { title: ' A wet year ', lines: ['Ada Example', ' ', 'May'] };
		expect(coverOf('Rain', slide)).toEqual({
			title: 'A wet year',
			lines: ['Ada Example', 'May'],
			from: 'From the story “Rain”'
		});
	});

	it('names the story once if the title slide has its title, or none', () => {
		for (const title of ['Rain', '']) {
			expect(coverOf('Rain', { title, lines: ['May'] })).toEqual({
				title: 'Rain',
				lines: ['May'],
				from: ''
			});
		}
	});
});
