import { parentPort } from 'node:worker_threads';
import subsetFont from 'subset-font';

// Compressing a font takes long, and blocks the thread that does it: see `subset.server.ts`.
parentPort?.on('message', ({ port, font, letters, options }) => {
	subsetFont(Buffer.from(font), letters, options).then(
		(made) => port.postMessage({ made }),
		(error) => port.postMessage({ error })
	);
});
