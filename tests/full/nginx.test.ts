import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, FrameLocator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { has } from '../../tools/packages.mjs';
import { serve } from '../../tools/serve.mjs';
import { openBrowser } from '../browser/browser';
import { followNetwork } from '../browser/network';
import { Cleanup } from './support/cleanup';
import { servePages } from './support/page-server';
import { base, serveProxy, serveSite } from './support/site';

const BUILD = 'build';
const files = readdirSync(BUILD, { recursive: true, encoding: 'utf8' });
const pages = files.filter((file) => file.endsWith('.html'));
const EMBED = 'embed/toll/';
/** The start of a page that requests no icon. */
const ICON = '<!doctype html><link rel="icon" href="data:,">';

/** A file of the build whose path matches, if there is one. */
const fileLike = (ending: RegExp) => files.find((file) => ending.test(file));

describe.skipIf(!has('nginx'))('nginx with the headers of the build', () => {
	const cleanup = new Cleanup();
	let browser: Browser;
	let site = '';
	let elsewhere = '';

	beforeAll(async () => {
		site = await serveSite(cleanup);
		const frame = (address: string, sandbox = '') =>
			`${ICON}<iframe src="${address}" width="600" height="520" ${sandbox}></iframe>`;
		const others = await servePages({
			'/embed': frame(site + EMBED),
			'/sandboxed': frame(site + EMBED, 'sandbox="allow-scripts"'),
			'/dead': frame(site + EMBED, 'sandbox'),
			'/front': frame(site),
			'/': '<!doctype html><link rel="icon" href="data:,">',
			'/gone': frame(`${site}embed/nowhere/`),
			'/preview': `${ICON}<iframe sandbox="allow-scripts" srcdoc='${frame(site + EMBED)}'></iframe>`,
			'/data': `${ICON}<iframe src='data:text/html,${frame(site + EMBED)}'></iframe>`
		});
		cleanup.keep(others);
		elsewhere = others.address;
		browser = await openBrowser();
		cleanup.add(() => browser.close());
	});
	afterAll(() => cleanup.run());

	const headers = async (path: string) => (await fetch(site + path)).headers;

	it('sends each page with one policy, which lets other sites frame only embeds', async () => {
		expect(pages.length).toBeGreaterThan(0);
		for (const page of pages) {
			const sent = await headers(page);
			const policy = sent.get('content-security-policy') ?? '';
			expect(policy.match(/default-src/g), page).toHaveLength(1);
			const [ancestors] = /frame-ancestors .*/.exec(policy) ?? [];
			expect(ancestors, page).toBe(
				page.startsWith('embed/') ? undefined : "frame-ancestors 'self'"
			);
			expect(sent.get('x-frame-options')).toBeNull();
			expect(sent.get('x-content-type-options')).toBe('nosniff');
			expect(sent.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
			expect(sent.get('permissions-policy')).toMatch(/^([a-z-]+=\(\)(, |$))+$/);
			expect(sent.get('content-type')).toBe('text/html; charset=utf-8');
		}
		// A folder gets the same policy as its index.html.
		for (const folder of ['', EMBED, 'charts/toll/']) {
			const policy = (await headers(`${folder}index.html`)).get('content-security-policy');
			expect((await headers(folder)).get('content-security-policy')).toBe(policy);
		}
	});

	it.each([
		['figures', /^charts\/.*\.csv$/, 'text/csv; charset=utf-8', 'max-age=0'],
		['lines', /^v\/.*lines\.json$/, 'application/json', 'immutable'],
		['metadata', /\.metadata\.json$/, 'application/json', 'max-age=0'],
		['the web app manifest', /^manifest\.webmanifest$/, 'application/manifest+json', 'max-age=0'],
		['the sitemap', /^sitemap\.xml$/, 'text/xml; charset=utf-8', 'max-age=0'],
		['the rules for crawlers', /^robots\.txt$/, 'text/plain; charset=utf-8', 'max-age=0'],
		['security.txt', /^\.well-known\/security\.txt$/, 'text/plain; charset=utf-8', 'max-age=0'],
		['the bill of materials', /^sbom\.cdx\.json$/, 'application/json', 'max-age=0'],
		['PNG pictures', /\.png$/, 'image/png', 'max-age=0'],
		['SVG pictures', /\.svg$/, 'image/svg+xml', 'max-age=0'],
		['oEmbed responses in JSON', /^oembed\/.*\.json$/, 'application/json', 'max-age=0'],
		['oEmbed responses in XML', /^oembed\/.*\.xml$/, 'text/xml; charset=utf-8', 'max-age=0'],
		[
			'the scripts for host pages',
			/^embed\/(v1|element)\.js$/,
			'text/javascript; charset=utf-8',
			'max-age=0'
		],
		[
			'the same scripts with a hash in their names',
			/^embed\/(v1|element)\..+\.js$/,
			'text/javascript; charset=utf-8',
			'max-age=31536000, immutable'
		],
		[
			'the service worker',
			/^service-worker\.js$/,
			'text/javascript; charset=utf-8',
			'max-age=0, must-revalidate'
		],
		['the newest release', /^v\/.*\/latest\.json$/, 'application/json', 'immutable'],
		['the snapshot of a release', /^v\/.*\/@.*\.json$/, 'application/json', 'immutable'],
		['the font of embeds', /^embed\/.*\.woff2$/, 'font/woff2', 'max-age=604800'],
		['scripts', /^_app\/.*\.js$/, 'text/javascript; charset=utf-8', 'immutable'],
		['styles', /^_app\/.*\.css$/, 'text/css; charset=utf-8', 'immutable'],
		['fonts', /^_app\/.*\.woff2$/, 'font/woff2', 'immutable']
	])('opens %s to every origin', async (_, ending, type, cache) => {
		const file = fileLike(ending);
		if (!file) throw new Error(`the build has no file like ${String(ending)}`);
		const sent = await headers(file);
		expect(sent.get('access-control-allow-origin')).toBe('*');
		expect(sent.get('cross-origin-resource-policy')).toBe('cross-origin');
		expect(sent.get('x-content-type-options')).toBe('nosniff');
		expect(sent.get('content-type')).toBe(type);
		expect(sent.get('cache-control')).toContain(cache);
		const policy = sent.get('content-security-policy');
		// The files of a version have one location, with the policy of the pictures among them.
		if (type === 'image/svg+xml' || file.startsWith('v/'))
			expect(policy).toMatch(/^default-src 'none';.*; sandbox$/);
		else expect(policy).toBeNull();
	});

	it.each(['favicon.svg', 'charts/toll.svg', 'charts/toll.outlines.svg'])(
		'shows %s the same with its policy as without one, opened and in a page',
		async (path) => {
			const { address: open, close } = await serve(0);
			cleanup.add(close);
			const { page, complaints } = await newPage();
			// The browser asks for it, as an SVG file names none.
			await page.route('**/favicon.ico', (route) => route.fulfill({ body: '' }));
			const picture = async (root: string) => {
				await page.goto(root + path);
				const opened = await page.screenshot();
				await page.goto(elsewhere);
				await page.setContent(`<img src="${root}${path}">`, { waitUntil: 'load' });
				return [opened, await page.screenshot()].map((shot) => shot.toString('base64'));
			};
			expect(await picture(site)).toEqual(await picture(open));
			expect(complaints).toEqual([]);
		}
	);

	it('lets no script of an SVG file run', async () => {
		const { page, complaints } = await newPage();
		await page.route('**/favicon.svg', async (route) => {
			const script = '<script>document.documentElement.id = "run"</script></svg>';
			const response = await route.fetch();
			await route.fulfill({
				response,
				body: (await response.text()).replace('</svg>', script)
			});
		});
		await page.goto(`${site}favicon.svg`);
		expect(await page.locator('#run').count()).toBe(0);
		expect(complaints.join()).toMatch(/Blocked script execution/);
	});

	it('caches a pinned embed, and revalidates the newest one each time', async () => {
		const pinned = fileLike(/^embed\/toll\/@.*\.html$/) ?? '';
		expect((await headers(pinned)).get('cache-control')).toContain('max-age=86400');
		expect((await headers(EMBED)).get('cache-control')).toContain('max-age=0');
	});

	it.each(['nowhere', '_app/immutable/nowhere.js', 'charts/toll/no.csv'])(
		'responds to /%s with the 404 page',
		async (path) => {
			const answer = await fetch(site + path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toBe(readFileSync(join(BUILD, '404.html'), 'utf8'));
			expect(answer.headers.get('content-security-policy')).toContain("frame-ancestors 'self'");
			expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
		}
	);

	it.each(['embed/', 'embed/nowhere/', 'embed/nowhere.html', 'embed/toll/@1999-01/'])(
		'responds to /%s with the 404 page of embeds',
		async (path) => {
			const answer = await fetch(site + path);
			expect(answer.status).toBe(404);
			expect(await answer.text()).toBe(readFileSync(join(BUILD, 'embed/404.html'), 'utf8'));
			expect(answer.headers.get('content-security-policy')).toBe(
				(await headers(EMBED)).get('content-security-policy')
			);
			expect(answer.headers.get('cache-control')).toBe('public, max-age=0, must-revalidate');
		}
	);

	it('redirects to the trailing slash without naming a host', async () => {
		const answer = await fetch(`${site}charts/toll`, { redirect: 'manual' });
		expect(answer.status).toBe(301);
		expect(answer.headers.get('location')).toBe(`${base}/charts/toll/`);
	});

	it('serves the site below a path', async () => {
		const below = await serveSite(cleanup, '/up');
		const ask = (path: string) => fetch(new URL(path, below), { redirect: 'manual' });
		const policy = async (path: string) => (await ask(path)).headers.get('content-security-policy');
		expect((await ask('/up?steps=toll')).headers.get('location')).toBe('/up/?steps=toll');
		expect(await policy('/up/')).toContain("frame-ancestors 'self'");
		expect(await policy(`/up/${EMBED}`)).toMatch(/script-src [^;]*sha256/);
		expect(await policy(`/up/${EMBED}`)).not.toContain('frame-ancestors');
		const gone = await ask('/up/embed/nowhere/');
		expect([gone.status, await gone.text()]).toEqual([
			404,
			readFileSync(join(BUILD, 'embed/404.html'), 'utf8')
		]);
		expect((await ask('/up/nowhere')).status).toBe(404);
		expect(await policy('/up/nowhere')).toContain("frame-ancestors 'self'");
		const script = fileLike(/^_app\/.*\.js$/) ?? '';
		expect((await ask(`/up/${script}`)).headers.get('cache-control')).toContain('immutable');
	});

	it('sends the headers that the owner of the server adds, with every file', async () => {
		const header = 'add_header Strict-Transport-Security "max-age=31536000" always;';
		const secure = await serveSite(cleanup, '/up', { more: header });
		const immutable = fileLike(/^_app\/immutable\/.*\.js$/) ?? '';
		for (const path of ['', 'nowhere', EMBED, 'charts/toll.svg', 'charts/toll.csv', immutable]) {
			const sent = (await fetch(secure + path)).headers;
			expect(sent.get('strict-transport-security'), path).toBe('max-age=31536000');
			expect(sent.get('x-content-type-options'), path).toBe('nosniff');
		}
	});

	it.each(['1.0', '1.1'])('is compressed behind a proxy that asks in HTTP/%s', async (version) => {
		const proxy = await serveProxy(cleanup, site, version);
		const script = fileLike(/^_app\/immutable\/.*\.js$/) ?? '';
		for (const path of ['', EMBED, 'charts/toll.svg', 'charts/toll.csv', script]) {
			const sent = (await fetch(proxy + path)).headers;
			expect(sent.get('content-encoding'), path).toBe('gzip');
			expect(sent.get('vary'), path).toContain('Accept-Encoding');
			const plain = await fetch(proxy + path, { headers: { 'accept-encoding': 'identity' } });
			expect(plain.headers.get('content-encoding'), path).toBeNull();
		}
	});

	it('keeps redirects on a proxy in front of it', async () => {
		const proxy = await serveProxy(cleanup, await serveSite(cleanup, '/up'));
		for (const path of ['', 'charts/toll']) {
			const from = new URL(path, proxy).href.replace(/\/$/, '');
			const answer = await fetch(from);
			expect([answer.status, answer.url]).toEqual([200, `${from}/`]);
		}
	});

	/** An empty page, and what it requests and complains of later. */
	async function newPage() {
		const context = await browser.newContext();
		cleanup.add(() => context.close());
		const page = await context.newPage();
		const asked: string[] = [];
		const complaints: string[] = [];
		page.on('request', (request) => asked.push(request.url()));
		page.on('console', (message) => {
			if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
		});
		return { page, asked, complaints };
	}

	/** Opens a page that frames ours, and records its requests and console messages. */
	async function open(path: string) {
		const { page, asked, complaints } = await newPage();
		await page.goto(elsewhere + path, { waitUntil: 'load' });
		const [frame] = page.frames().filter((each) => each !== page.mainFrame());
		if (!frame) throw new Error(`${path} holds no frame`);
		return { page, frame, asked, complaints };
	}

	it.each(['embed', 'sandboxed'])(
		'shows a chart on another site and hydrates it only when it is touched: %s',
		async (path) => {
			const { page, frame, asked, complaints } = await open(path);
			await frame.locator('main figure svg:visible').first().waitFor();
			const box = await frame.locator('main figure svg:visible').first().boundingBox();
			expect(box?.height).toBeGreaterThan(100);
			expect(asked.filter((address) => address.endsWith('.js'))).toEqual([]);

			await page.locator('iframe').hover();
			await frame.waitForSelector('html[data-hydrated]');
			expect(asked.filter((address) => address.endsWith('.js')).length).toBeGreaterThan(0);
			const loaded = () =>
				[...document.fonts].filter(({ status }) => status === 'loaded').map(({ family }) => family);
			expect((await frame.evaluate(loaded)).join()).toContain('Public Sans Variable');
			expect(asked.filter((address) => !address.startsWith(site))).toEqual([elsewhere + path]);
			expect(complaints).toEqual([]);
		}
	);

	it('shows a chart in a frame without scripts', async () => {
		const { page, asked } = await open('dead');
		const svg = page.frameLocator('iframe').locator('main figure svg:visible').first();
		expect((await svg.boundingBox())?.height).toBeGreaterThan(100);
		expect(asked.filter((address) => address.endsWith('.js'))).toEqual([]);
	});

	const chartIn = (frames: FrameLocator) => frames.locator('main figure svg:visible').first();

	it.each(['preview', 'data'])(
		'shows a chart in a page without an origin of its own: %s',
		async (path) => {
			const { page, complaints } = await open(path);
			await chartIn(page.frameLocator('iframe').frameLocator('iframe')).waitFor();
			expect(complaints).toEqual([]);
		}
	);

	it('shows a chart in a local file', async () => {
		const file = join(cleanup.folder(), 'host.html');
		writeFileSync(file, `<iframe src="${site + EMBED}" width="600" height="520"></iframe>`);
		const page = await browser.newPage();
		await page.goto(pathToFileURL(file).href);
		await chartIn(page.frameLocator('iframe')).waitFor();
		await page.close();
	});

	it('says on another site that an embed does not exist', async () => {
		const { page } = await open('gone');
		const inside = page.frameLocator('iframe');
		await inside.getByText('There is no chart at this address.').waitFor();
		expect(await inside.getByRole('link').getAttribute('href')).toBe(`${base}/charts/`);
	});

	it('lets no other site frame the story', async () => {
		const { frame, complaints } = await open('front');
		expect(frame.url()).toMatch(/^chrome-error:/);
		expect(complaints.join()).toContain('frame-ancestors');
	});

	it('serves the story, the slides and a chart page without console messages', async () => {
		const context = await browser.newContext();
		cleanup.add(() => context.close());
		const page = await context.newPage();
		const complaints: string[] = [];
		page.on('console', (message) => complaints.push(message.text()));
		page.on('pageerror', (error) => complaints.push(String(error)));
		const idle = followNetwork(page);
		for (const path of ['', 'charts/', 'charts/toll/', 'present/', 'present/speaker/']) {
			await page.goto(site + path);
			await idle();
			expect(complaints, path).toEqual([]);
		}
	});
});
