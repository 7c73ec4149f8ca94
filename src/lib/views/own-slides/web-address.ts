/** Longer addresses make codes that a room cannot read. */
export const LONGEST = 300;

/** The address of a page on the web that a text names, with or without its scheme, or nothing. */
export function webAddress(text: string): string | undefined {
	const trimmed = text.trim();
	const whole = /^[a-z][a-z\d+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
	try {
		const { protocol, hostname, href } = new URL(whole);
		const isPage = /^https?:$/.test(protocol) && /[^.]\.[^.]/.test(hostname);
		return isPage && href.length <= LONGEST ? href : undefined;
	} catch {
		return undefined;
	}
}
