import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { register } from 'tsx/esm/api';
import { ensureChromium } from '../chromium.mjs';
import { installPackages, root, stop } from '../install.mjs';
import { canInstall, find, installDebianPackages } from '../packages.mjs';

if (!existsSync(join(root, 'build/index.html'))) {
	stop('There is no story in build/ yet: run `npm run build` first.');
}
await installPackages('tests');
await ensureChromium();
const missing = ['nginx', 'wrk'].filter((program) => !find(program));
if (missing.length > 0) {
	if (!canInstall())
		stop(`npm run load: found no ${missing.join(' and no ')}, expected nginx and wrk on the PATH.`);
	await installDebianPackages(missing);
}
register();
await import('../../tests/load/load');
