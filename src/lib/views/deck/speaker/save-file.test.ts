import { afterEach, expect, it, vi } from 'vitest';
import { saveFile } from './save-file';

afterEach(() => {
	vi.unstubAllGlobals();
	vi.restoreAllMocks();
});

it('keeps the URL of a download until the next one', () => {
	const events: string[] = [];
	let files = 0;
	vi.spyOn(URL, 'createObjectURL').mockImplementation(() => `blob:${++files}`);
	vi.spyOn(URL, 'revokeObjectURL').mockImplementation((address) =>
		events.push(`revoke ${address}`)
	);
	vi.stubGlobal('document', {
		createElement: () => ({
			href: '',
			download: '',
			click() {
				events.push(`click ${this.href} ${this.download}`);
			}
		})
	});
	saveFile('{}', 'first.json', 'application/json');
	expect(events).toEqual(['click blob:1 first.json']);
	saveFile('{}', 'second.json', 'application/json');
	expect(events.slice(1)).toEqual(['revoke blob:1', 'click blob:2 second.json']);
});
