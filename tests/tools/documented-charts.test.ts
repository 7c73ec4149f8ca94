import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import * as marks from '$lib/marks';
import { filesIn } from '../../tools/files-in.mjs';

const STORY = 'tests/chart-story/charts';

const textOf = (file: string) => readFileSync(file, 'utf8');

const charts = filesIn(STORY)
	.filter((file) => file.endsWith('-chart.ts'))
	.map((file) => textOf(join(STORY, file)));

/** The code and the pictures of a document. */
function partsOf(file: string) {
	const document = textOf(file);
	return {
		document,
		blocks: lexer(document).flatMap((token) => (token.type === 'code' ? [`${token.text}\n`] : [])),
		pictures: [...document.matchAll(/!\[.+\]\((.+)\)/g)].map(([, picture]) => `docs/${picture}`)
	};
}

const missing = (files: readonly string[]) => files.filter((file) => !existsSync(file));

describe('the document on ready-made charts', () => {
	const { blocks, pictures } = partsOf('docs/ready-made-charts.md');
	const functions = filesIn('src/lib/charts').flatMap((file) => {
		const [, name] =
			/export (?:const|function) ([a-z]+Chart)\b/.exec(textOf(join('src/lib/charts', file))) ?? [];
		return name === undefined ? [] : [name];
	});

	it('has the declarations of a story that is built', () => {
		const readyMade = charts.filter((code) => code.includes("from '$lib/charts/"));
		expect(blocks.toSorted()).toEqual(readyMade.toSorted());
	});

	it.each(functions)('shows %s', (name) => {
		const shown = blocks.filter((block) => block.includes(`${name}({`));
		expect(shown).toHaveLength(1);
		const declaration = shown[0]?.slice(shown[0].indexOf('export')).trim() ?? '';
		expect(declaration.split('\n').length).toBeLessThanOrEqual(20);
	});

	it('has a picture for each', () => {
		expect(pictures).toHaveLength(blocks.length);
		expect(missing(pictures)).toEqual([]);
	});
});

describe('the document on marks', () => {
	const { document, blocks, pictures } = partsOf('docs/marks.md');
	const ofMarks = charts.filter((code) => code.includes("from '$lib/marks'"));

	/** Without indentation, which depends on where a block is in its file. */
	const flat = (code: string) => code.replaceAll(/^\s+/gm, '');

	it('has only code of a story that is built', () => {
		const shown = (block: string) => ofMarks.some((code) => flat(code).includes(flat(block)));
		expect(blocks.filter((block) => !shown(block))).toEqual([]);
		expect(blocks.length).toBeGreaterThan(0);
	});

	it('has one whole chart', () => {
		expect(blocks.filter((block) => ofMarks.includes(block))).toHaveLength(1);
	});

	it('has a picture of each step of a chart of marks', () => {
		const scenes = textOf('tests/chart-story/scenes.ts');
		const steps = [...scenes.matchAll(/id: '(marks-\w+)'/g)].map(([, id]) => id);
		expect(pictures.toSorted()).toEqual(steps.map((id) => `docs/charts/${id}.png`).toSorted());
		expect(missing(pictures)).toEqual([]);
	});

	it.each(Object.keys(marks))('names %s', (name) => {
		expect(document).toMatch(new RegExp(`\`${name}\\b`));
	});
});
