import { execFile } from 'node:child_process';

/**
 * Runs Node in a copy of the project.
 * @param folder the copy
 * @param env variables besides those of this process
 */
export function runNode(
	folder: string,
	args: readonly string[],
	env: Readonly<Record<string, string>> = {}
): Promise<{ code: unknown; stderr: string }> {
	const options = { cwd: folder, env: { ...process.env, ...env } };
	return new Promise((done) => {
		execFile(process.execPath, args, options, (error, _, stderr) =>
			done({ code: error?.code ?? 0, stderr })
		);
	});
}
