import { describe, expect, it } from 'vitest';
import { gradeLevel } from '$lib/model/grade';
import { loadStory } from './story';

const { methods, figures } = loadStory();
if (!methods) throw new Error('The story has no text on its methods.');
const textOf = ({ prose }: (typeof methods.sections)[number]) =>
	prose.map((runs) => runs.map(({ text }) => text).join('')).join(' ');
const sectionOf = (id: string) =>
	methods.sections.filter((section) => section.id === id).map(textOf)[0];

describe('the text on methods', () => {
	it.each(methods.sections.map((section) => [section.id || 'the opening', textOf(section)]))(
		'has a reading level of ninth grade or below in %s',
		(_, text) => {
			expect(gradeLevel([text])).toBeLessThanOrEqual(9);
		}
	);

	it('prints both the announced and the later total in the section on the rise that went away', () => {
		for (const id of ['announced-january-2025', 'later-january-2025'])
			expect(sectionOf('erased-rise')).toContain(figures[id]?.text);
	});

	it('quotes nobody, and says that a drug was “involved” in a death', () => {
		const all = methods.sections.map(textOf).join(' ');
		expect(all).not.toMatch(/[“”"]/);
		expect(sectionOf('drugs')).toContain('involved');
	});

	it('says where corrections, licence and contact are', () => {
		expect(sectionOf('corrections')).toContain('list of corrections');
		expect(sectionOf('licence')).toContain('public domain');
		expect(sectionOf('contact')).toContain('issue tracker');
	});
});
