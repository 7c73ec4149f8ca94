// Requests the URL of each source: `npm run check:links`. It only reports, and always succeeds.
import { loadSources } from '../../src/lib/data/sources';
import config from '../../src/story/story.config';
import { fromRoot } from '../../tools/folders.mjs';
import { linkReport } from './link-report';

const byAddress = new Map<string, string[]>();
for (const { id, address } of Object.values(loadSources(fromRoot(config.data, 'src/story')))) {
	if (address) byAddress.set(address, [...(byAddress.get(address) ?? []), id]);
}
const links = [...byAddress].map(([address, ids]) => ({ address, ids }));
for (const line of await linkReport(links)) console.log(line);
