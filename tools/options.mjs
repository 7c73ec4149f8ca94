import { parseArgs } from 'node:util';
import { stop } from './install.mjs';

/**
 * Reads the options of a command. Exits with one sentence if an option is unknown, or has no value
 * where it needs one.
 * @param {string} command as the user types it, for messages
 * @param {Readonly<Record<string, string>>} [options] describes each value: `{ from: 'a folder' }`; an
 * option with an empty description is a switch and takes none
 * @param {string[]} [args]
 * @returns {Record<string, string>} the options that were given; the value of a switch is empty
 */
export function readOptions(command, options = {}, args = process.argv.slice(2)) {
	const names = Object.entries(options).map(([name, value]) =>
		value ? `--${name} with ${value}` : `--${name}`
	);
	const expected = `expected ${new Intl.ListFormat('en').format(names) || 'no options'}`;
	const { tokens } = parseArgs({
		args,
		strict: false,
		tokens: true,
		options: Object.fromEntries(
			Object.entries(options).map(([name, value]) => [
				name,
				{ type: /** @type {'string' | 'boolean'} */ (value ? 'string' : 'boolean') }
			])
		)
	});
	/** @type {Record<string, string>} */
	const given = {};
	for (const token of tokens) {
		if (token.kind === 'option-terminator') continue;
		if (token.kind === 'positional') stop(`${command}: found "${token.value}", ${expected}.`);
		const { rawName, name, value } = token;
		if (!Object.hasOwn(options, name)) {
			stop(`${command}: found the unknown option ${rawName}, ${expected}.`);
		}
		if (options[name] === '') {
			if (value) stop(`${command}: found "${value}" after ${rawName}, expected no value.`);
		}
		// A value that starts with a dash is the next option, so this option has no value.
		else if (!value || (!token.inlineValue && value.startsWith('-'))) {
			stop(`${command}: found no value after ${rawName}, expected ${options[name]}.`);
		}
		if (Object.hasOwn(given, name)) stop(`${command}: found ${rawName} twice, expected it once.`);
		given[name] = value ?? '';
	}
	return given;
}
