import { register } from 'tsx/esm/api';
import { ensureChromium } from '../chromium.mjs';
import { installPackages } from '../install.mjs';

await installPackages('tests');
await ensureChromium();
register();
await import('../../tests/compare/compare');
