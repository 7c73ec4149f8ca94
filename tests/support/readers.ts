import { serve } from '../../tools/serve.mjs';
import { ROOT } from './build';

/** The built site, for programs that follow links. */
export interface Site {
	/** Fetches a public address of the site from the local server. */
	fetch: (address: string) => Promise<Response>;
	/** Every requested address, in order. */
	asked: string[];
	close: () => Promise<void>;
}

/** Serves `build/` on any free port. Rejects the addresses of other sites. */
export async function openSite(): Promise<Site> {
	const { address: served, close } = await serve(0);
	const asked: string[] = [];
	return {
		asked,
		close,
		fetch: async (address) => {
			asked.push(address);
			if (!address.startsWith(ROOT)) throw new Error(`${address} is not below ${ROOT}`);
			return fetch(address.replace(ROOT, served));
		}
	};
}
