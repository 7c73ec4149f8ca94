import { serve } from '../../tools/serve.mjs';
import { ROOT } from './built-site';

/** The built site, as programs meet it that read links. */
export interface Site {
	/** Fetches an address of the site by the name that it was built for, wherever it is served. */
	fetch: (address: string) => Promise<Response>;
	/** Every address that was asked for, in order. */
	asked: string[];
	close: () => Promise<void>;
}

/** Serves `build/`, on any free port. An address of any other site is refused. */
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
