import { tsImport } from 'tsx/esm/api';
import { installPackages } from '../install.mjs';

await installPackages('tests');
await tsImport('../../tests/bench/bench.ts', import.meta.url);
