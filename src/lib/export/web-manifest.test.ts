import { describe, expect, it } from 'vitest';
import { webManifest } from './web-manifest';

const story = { title: 'A title', subject: 'A subject', standfirst: 'What holds, and what not.' };

describe('webManifest', () => {
	const manifest = webManifest(story, { lang: 'en', root: '/up/', paper: '#fbfaf6' });

	it('is named for the story', () => {
		expect(manifest).toMatchObject({
			lang: 'en',
			name: 'A title: A subject',
			short_name: 'A title',
			description: 'What holds, and what not.'
		});
	});

	it('starts at the front page of the site, and contains all of it', () => {
		expect(manifest).toMatchObject({ start_url: '/up/', scope: '/up/', display: 'browser' });
		for (const { src } of manifest.icons) expect(src).toMatch(/^\/up\/[a-z]+\.(svg|png)$/);
	});

	it('has the colour of the pages', () => {
		expect(manifest).toMatchObject({ background_color: '#fbfaf6', theme_color: '#fbfaf6' });
	});
});
