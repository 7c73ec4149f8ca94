import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { forbidServices } from '../../tools/packages.mjs';
import { temporaryFolder } from '../support/temporary-folder';

const policyIn = (folder: string): string => join(folder, 'policy-rc.d');

/** Forbids services in a process that then runs the script `end`. */
function endsAfterForbidding(policy: string, end: string): void {
	const module = pathToFileURL(resolve('tools/packages.mjs')).href;
	const script = `const { forbidServices } = await import('${module}');
		forbidServices(${JSON.stringify(policy)});
		${end}`;
	spawnSync(process.execPath, ['--input-type=module', '--eval', script]);
}

describe('forbidServices', () => {
	it('keeps services from starting until it is undone', () => {
		const policy = policyIn(temporaryFolder());
		const allow = forbidServices(policy);
		expect(spawnSync(policy).status).toBe(101);
		allow();
		expect(existsSync(policy)).toBe(false);
	});

	it('keeps a policy that is not its own', () => {
		const policy = policyIn(temporaryFolder());
		writeFileSync(policy, '#!/bin/sh\nexit 0\n');
		forbidServices(policy)();
		expect(readFileSync(policy, 'utf8')).toBe('#!/bin/sh\nexit 0\n');
	});

	it('leaves no policy behind if the process exits early', () => {
		const policy = policyIn(temporaryFolder());
		endsAfterForbidding(policy, 'process.exit(1)');
		expect(existsSync(policy)).toBe(false);
	});

	it('removes a policy that a killed process left behind', () => {
		const policy = policyIn(temporaryFolder());
		endsAfterForbidding(policy, `process.kill(process.pid, 'SIGKILL')`);
		expect(existsSync(policy)).toBe(true);
		forbidServices(policy)();
		expect(existsSync(policy)).toBe(false);
	});
});
