import { tsImport } from 'tsx/esm/api';
import { installPackages } from '../install.mjs';
import { readOptions } from '../options.mjs';

readOptions('npm run check:links');
await installPackages('tests');
await tsImport('../../tests/links/check-links.ts', import.meta.url);
