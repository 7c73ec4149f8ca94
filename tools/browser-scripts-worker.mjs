import { workerData } from 'node:worker_threads';
import { buildIsland } from './islands.mjs';
import { buildTalkFile } from './talk-file.mjs';

/** @type {import('./browser-scripts.mjs').Entries} */
const { islands, fetchingAll, talkFile } = workerData;
for (const entry of islands) await buildIsland(entry, fetchingAll.includes(entry));
await buildTalkFile(talkFile);
