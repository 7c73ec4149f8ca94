import { describe, expect, it, vi } from 'vitest';
import { siteAddress } from '../../tools/site.mjs';

/** The address that PUBLIC_ORIGIN names, or the sentence that is printed if it is refused. */
function addressFor(origin: string): string {
	vi.stubEnv('PUBLIC_ORIGIN', origin);
	const print = vi.spyOn(console, 'error').mockReturnValue();
	vi.spyOn(process, 'exit').mockImplementation(() => {
		throw new Error('ended');
	});
	try {
		return siteAddress().href;
	} catch {
		return String(print.mock.lastCall?.[0]);
	} finally {
		vi.unstubAllEnvs();
	}
}

describe('siteAddress', () => {
	it.each([
		['', 'http://localhost:4173/'],
		['https://example.org', 'https://example.org/'],
		['https://example.org/up_stream~2//', 'https://example.org/up_stream~2/'],
		['HTTP://127.0.0.1:8080/a.b', 'http://127.0.0.1:8080/a.b/'],
		['http://[::1]:8080', 'http://[::1]:8080/'],
		['https://bücher.example', 'https://xn--bcher-kva.example/']
	])('reads “%s”', (origin, address) => {
		expect(addressFor(origin)).toBe(address);
	});

	// These would end a directive in the nginx configuration, or one of the Content-Security-Policy.
	it.each([...Array.from(';$"\'{}\\ \t\n,*?#@|<'), 'é;'])(
		'rejects an address with %j',
		(character) => {
			for (const origin of [
				`https://exa${character}mple.org`,
				`https://example.org/a${character}b`
			])
				expect(addressFor(origin)).toMatch(
					/^PUBLIC_ORIGIN is “[^]*”, expected a full URL such as /
				);
		}
	);

	it.each(['example.org', 'ftp://example.org', '/upstream', 'https://'])(
		'rejects “%s”',
		(origin) => {
			expect(addressFor(origin)).toMatch(/expected a full URL such as /);
		}
	);
});
