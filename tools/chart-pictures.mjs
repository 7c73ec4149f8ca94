// Usage: npm run picture:charts: writes the pictures of docs/ready-made-charts.md and docs/marks.md, those of the steps of
// tests/chart-story/, after `STORY=tests/chart-story npm run build`.
import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from './files-in.mjs';
import { root, stop } from './install.mjs';
import { readOptions } from './options.mjs';

readOptions('npm run picture:charts');
const BUILD = join(root, 'tests/chart-story/build');
const PICTURES = join(root, 'docs/charts');

if (!existsSync(BUILD))
	stop('Found no build, expected `STORY=tests/chart-story npm run build` first.');
const steps = filesIn(BUILD).filter((file) =>
	/^charts\/\w+\/(kinds|marks)-[\w-]+\.png$/.test(file)
);
mkdirSync(PICTURES, { recursive: true });
for (const file of steps) copyFileSync(join(BUILD, file), join(PICTURES, basename(file)));
console.log(`Wrote ${steps.length} pictures to docs/charts/`);
