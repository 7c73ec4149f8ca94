import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type * as languageService from '@actions/languageservice';
import { tsImport } from 'tsx/esm/api';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';

const FOLDER = '.github/workflows';
const names = readdirSync(FOLDER);
const read = (name: string) => readFileSync(join(FOLDER, name), 'utf8');

// The linter imports JSON without an import attribute: tsx accepts that, but Node does not.
const { validate } = (await tsImport(
	'@actions/languageservice',
	import.meta.url
)) as typeof languageService;

/** The errors and warnings that editors show in a workflow, as `<line>:<column>: <message>`. */
async function problemsIn(name: string, yaml: string): Promise<string[]> {
	// The folder in the address is what makes the file a workflow.
	const file = TextDocument.create(`file:///${FOLDER}/${name}`, 'github-actions-workflow', 1, yaml);
	const problems = await validate(file);
	return problems.map(({ range: { start }, message }) => {
		const text = typeof message === 'string' ? message : message.value;
		return `${start.line + 1}:${start.character + 1}: ${text}`;
	});
}

describe('the workflow linter', () => {
	it.each([
		['a misspelt key', 'timeout-minutes:', 'timeout-minuts:', "Unexpected value 'timeout-minuts'"],
		['an unknown job', 'needs: build', 'needs: biuld', "unknown job 'biuld'"],
		['an unknown event', '  push:', '  pushed:', "Unexpected value 'pushed'"],
		['an unknown step', 'steps.pages.', 'steps.page.', 'Context access might be invalid: page']
	])('finds %s', async (what, right, wrong, message) => {
		const text = read('pages.yml');
		expect(text).toContain(right);
		// Each text has another name, as the linter caches what it parsed by name.
		const problems = await problemsIn(`${what}.yml`, text.replace(right, wrong));
		expect(problems.join('\n')).toContain(message);
	});
});

describe('the workflows', () => {
	it('name actions of other repositories by commit, with the version beside it', () => {
		const lines = names.flatMap((name) => read(name).split('\n'));
		const used = lines.filter((line) => /^\s*(- )?uses:/.test(line) && !line.includes('uses: ./'));
		expect(used.length).toBeGreaterThan(5);
		for (const line of used)
			expect(line).toMatch(/ [\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
		// One commit for each action, as one is easily forgotten in an update.
		const actions = new Set(used.map((line) => line.replace(/^.*uses: /, '')));
		expect(new Set([...actions].map((action) => action.split('@')[0])).size).toBe(actions.size);
	});

	it('publish the files in folders whose names begin with a dot', () => {
		expect(read('pages.yml')).toContain('include-hidden-files: true');
	});

	it.each(names)('has no problem in %s', async (name) => {
		expect(await problemsIn(name, read(name))).toEqual([]);
	});
});
