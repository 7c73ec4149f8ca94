import * as v from 'valibot';

/**
 * The address of a link, or `null`. No script can be in it.
 * @param schemes how it may begin, such as `https://`
 */
export const addressOrNull = (...schemes: readonly string[]) => {
	const expected = `an address that begins with ${schemes.join(' or ')}, or null`;
	const form = new RegExp(`^(${schemes.join('|')})\\S+$`);
	return v.nullable(v.pipe(v.string(expected), v.regex(form, expected)));
};
