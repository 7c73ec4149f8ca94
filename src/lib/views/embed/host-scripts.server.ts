import { createHash } from 'node:crypto';
import { distinctInputs } from '$lib/chart/charts';
import type { LoadedStory } from '$lib/model/load';
import { elementScript } from './element-script';
import element from './helper/element.ts?inline-script';
import v1 from './helper/v1.ts?inline-script';
import { versionedName, type Integrities } from './snippets';

const integrityOf = (text: string) =>
	`sha384-${createHash('sha384').update(text).digest('base64')}`;

/**
 * The scripts for host pages, each by a name that stays and by one with its hash.
 * @param site the site's front page, as an absolute URL
 */
export function hostScripts({ definition, story }: LoadedStory, site: string) {
	const keys = ['theme', ...distinctInputs(definition.charts).map(({ key }) => key)];
	const texts = {
		v1: `{const SITE=${JSON.stringify(site)};${v1}}\n`,
		element: elementScript(element, definition.slug, story.title, site, keys)
	};
	const integrities: Integrities = {
		v1: integrityOf(texts.v1),
		element: integrityOf(texts.element)
	};
	const named: Record<string, string> = {
		...texts,
		[versionedName('v1', integrities)]: texts.v1,
		[versionedName('element', integrities)]: texts.element
	};
	return { integrities, named };
}
