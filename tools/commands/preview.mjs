import { STORY_LINE } from '../folders.mjs';
import { stop } from '../install.mjs';
import { readOptions } from '../options.mjs';
import { serve } from '../serve.mjs';

const { port } = readOptions('npm run preview', { port: 'a number' });
const PORT = port ?? process.env.PORT ?? '4173';
if (!/^\d+$/.test(PORT) || Number(PORT) > 65_535) {
	stop(`PORT is “${PORT}”, expected a number from 0 to 65535.`);
}
const { address } = await serve(Number(PORT)).catch((error) => stop(error.message));
console.log(`\n${STORY_LINE}\nThe story is at ${address}\nPress Ctrl+C to stop it.`);
