export const prerender = true;
export const trailingSlash = 'always';
// Pages hydrate islands with their own scripts. SvelteKit's client would only add a router.
export const csr = false;
