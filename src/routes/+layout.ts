export const prerender = true;
export const trailingSlash = 'always';
// Pages bring their own scripts, as islands: SvelteKit's client would route between them and no more.
export const csr = false;
