import { parseArgs } from 'node:util';
import { stop } from './install.mjs';

/**
 * Reads the options of a command, each of which takes a value. Ends with one sentence where there is
 * an unknown option or none of its value.
 * @param {string} command as it is typed, for the message
 * @param {Readonly<Record<string, string>>} [options] what the value of each is: `{ from: 'a folder' }`
 * @param {string[]} [args]
 * @returns {Record<string, string>} the options that were given
 */
export function readOptions(command, options = {}, args = process.argv.slice(2)) {
	const names = Object.entries(options).map(([name, value]) => `--${name} with ${value}`);
	const expected = `expected ${names.join(' and ') || 'no options'}`;
	const { tokens } = parseArgs({
		args,
		strict: false,
		tokens: true,
		options: Object.fromEntries(
			Object.keys(options).map((name) => [name, { type: /** @type {const} */ ('string') }])
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
		// A value that begins with a dash is the next option, whose own value is missing as often.
		if (!value || (!token.inlineValue && value.startsWith('-'))) {
			stop(`${command}: found no value after ${rawName}, expected ${options[name]}.`);
		}
		if (Object.hasOwn(given, name)) stop(`${command}: found ${rawName} twice, expected it once.`);
		given[name] = value;
	}
	return given;
}
