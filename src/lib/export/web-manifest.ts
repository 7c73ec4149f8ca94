/** The texts that name the story. All but the title may be "". */
export interface StoryNames {
	title: string;
	subject: string;
	standfirst: string;
}

/**
 * The web app manifest: the name, icons and colours that browsers use when a reader installs the
 * site or adds it to a home screen. See https://www.w3.org/TR/appmanifest/
 * @param site `lang` is the language of the texts as a BCP 47 tag, `root` the path of the front page
 * with a slash at its end, `paper` the background of the pages in the light theme
 */
export function webManifest(
	{ title, subject, standfirst }: StoryNames,
	site: Readonly<Record<'lang' | 'root' | 'paper', string>>
) {
	const { lang, root, paper } = site;
	return {
		lang,
		name: [title, subject].filter(Boolean).join(': '),
		short_name: title,
		...(standfirst && { description: standfirst }),
		start_url: root,
		scope: root,
		// Readers share and cite the address of a step, which an app window would hide.
		display: 'browser',
		background_color: paper,
		theme_color: paper,
		icons: [
			{ src: `${root}favicon.svg`, type: 'image/svg+xml', sizes: 'any' },
			{ src: `${root}icon.png`, type: 'image/png', sizes: '180x180' }
		]
	} as const;
}
