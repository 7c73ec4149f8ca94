import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexer } from 'marked';
import { describe, expect, it } from 'vitest';
import { filesIn } from '../../tools/files-in.mjs';

const DOCUMENT = readFileSync('docs/ready-made-charts.md', 'utf8');
const STORY = 'tests/chart-story/charts';

const blocks = lexer(DOCUMENT).flatMap((token) =>
	token.type === 'code' ? [`${token.text}\n`] : []
);
const charts = filesIn(STORY).filter((file) => file.endsWith('-chart.ts'));
const functions = filesIn('src/lib/charts').flatMap((file) => {
	const [, name] =
		/export function ([a-z]+Chart)</.exec(readFileSync(join('src/lib/charts', file), 'utf8')) ?? [];
	return name === undefined ? [] : [name];
});

describe('the document on ready-made charts', () => {
	it('has the declarations of a story that is built', () => {
		expect(blocks.toSorted()).toEqual(
			charts.map((file) => readFileSync(join(STORY, file), 'utf8')).toSorted()
		);
	});

	it.each(functions)('shows %s', (name) => {
		const shown = blocks.filter((block) => block.includes(`${name}({`));
		expect(shown).toHaveLength(1);
		const declaration = shown[0]?.slice(shown[0].indexOf('export')).trim() ?? '';
		expect(declaration.split('\n').length).toBeLessThanOrEqual(20);
	});

	it('has a picture for each', () => {
		const pictures = [...DOCUMENT.matchAll(/!\[.+\]\((.+)\)/g)].map(([, file]) => `docs/${file}`);
		expect(pictures).toHaveLength(blocks.length);
		expect(pictures.filter((file) => !existsSync(file))).toEqual([]);
	});
});
