import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** A frame in a host page, in a box with its id. */
export interface Frame {
	id: string;
	address: string;
	/** Whether the host loads it once the reader comes near. */
	lazy?: boolean;
}

/** A tool or a convention with which host pages size their frames. */
export interface Parent {
	name: string;
	/** The tool's own file, which is served at `/tool.js`. */
	tool?: string;
	/** The markup in the place of the frame. */
	place: (frame: Frame) => string;
	/** The script of the page, at its end, or before all frames if it only listens. */
	script?: (frames: readonly Frame[]) => string;
	/** The page requests nothing from a frame, and receives only what is sent after its script. */
	listens?: boolean;
	/** The script is a module. */
	module?: boolean;
	/** The frames have no origin, so the chart cannot load the script that hydrates it. */
	sandboxed?: boolean;
	/** Why it cannot be tested here. If that depends on the browser, `needs` is evaluated in the page. */
	missing?: string | undefined;
	needs?: string;
}

const file = (specifier: string) => fileURLToPath(import.meta.resolve(specifier));
const WORDPRESS = '/usr/share/wordpress/wp-includes/js/wp-embed.js';

const attributes = ({ address, lazy }: Frame) =>
	`src="${address}" title="Chart" width="100%"${lazy ? ' loading="lazy"' : ''}`;
const plain = (frame: Frame) => `<iframe ${attributes(frame)} height="300"></iframe>`;

/** A listener like those in the embed codes of chart publishers. */
const listener = (body: string) => () =>
	`addEventListener('message', ({ data, source }) => {
		const sender = [...document.querySelectorAll('iframe')].find((each) => each.contentWindow === source);
		${body}
	});`;

/** The host pages that an embed is tested in, each as its own manual says. */
export const PARENTS: readonly Parent[] = [
	{
		name: 'pym.js 1.3.2',
		tool: file('pym.js/dist/pym.v1.min.js'),
		place: () => '',
		script: (frames) =>
			frames.map(({ id, address }) => `new pym.Parent('${id}', '${address}');`).join('\n')
	},
	{
		name: '@newswire/frames 1.0',
		tool: file('@newswire/frames').replace(/[^/]*$/, 'frames.umd.js'),
		place: ({ address, lazy }) =>
			`<div data-frame-src="${address}"${lazy ? ' data-frame-attribute-loading="lazy"' : ''}></div>`,
		script: () => 'newswireFrames.autoInitFrames();'
	},
	{
		name: 'iframe-resizer 4',
		tool: file('iframe-resizer/js/iframeResizer.js'),
		place: plain,
		script: () => `iFrameResize({}, 'iframe');`
	},
	{
		name: 'iframe-resizer 5',
		tool: file('@iframe-resizer/parent/index.umd.js'),
		place: plain,
		script: () => `iframeResize({ license: 'GPLv3' }, 'iframe');`
	},
	{
		name: 'open-iframe-resizer 2',
		tool: file('@open-iframe-resizer/core'),
		place: plain,
		module: true,
		script: () => `import { initialize } from '/tool.js'; initialize({}, 'iframe');`
	},
	{
		name: 'Datawrapper, by the sender',
		place: plain,
		listens: true,
		script: listener(`
			const heights = data['datawrapper-height'];
			if (heights) for (const key in heights) sender.style.height = heights[key] + 'px';`)
	},
	{
		name: 'Datawrapper, by the address',
		place: plain,
		listens: true,
		script: listener(`
			const heights = data['datawrapper-height'];
			if (heights) for (const key in heights)
				document.querySelector('iframe[src$="' + key + '"]').style.height = heights[key] + 'px';`)
	},
	{
		name: 'AMP',
		place: plain,
		listens: true,
		script: listener(`
			if (data.sentinel === 'amp' && data.type === 'embed-size') sender.height = data.height;`)
	},
	{
		name: 'Embedly, Medium',
		place: plain,
		listens: true,
		script: listener(`
			if (typeof data !== 'string' || data[0] !== '{') return;
			const { src, context, height } = JSON.parse(data);
			if (context === 'iframe.resize' && src === sender.src) sender.height = height;`)
	},
	{
		name: 'WordPress',
		tool: WORDPRESS,
		missing: existsSync(WORDPRESS) ? undefined : 'no WordPress on this machine',
		sandboxed: true,
		place: ({ address, ...frame }) => {
			const secret = `secret${frame.id}`;
			const src = attributes({ address: `${address}#?secret=${secret}`, ...frame });
			return (
				`<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" ` +
				`data-secret="${secret}" ${src} height="300"></iframe>`
			);
		}
	},
	{
		name: '`/embed/v1.js`',
		place: plain
	},
	{
		name: '`/embed/v1.js`, sandboxed',
		sandboxed: true,
		place: (frame) => `<iframe sandbox="allow-scripts" ${attributes(frame)} height="300"></iframe>`
	},
	{
		name: 'CSS `frame-sizing`',
		needs: `CSS.supports('frame-sizing', 'content-height')`,
		place: (frame) =>
			`<iframe ${attributes(frame)} style="height:auto;frame-sizing:content-height"></iframe>`
	}
];

/** The host page with these frames, one below the other. */
export function hostPage(parent: Parent, frames: readonly Frame[], helper: string): string {
	const own = parent.name.includes('v1.js') && `<script async src="${helper}"></script>`;
	const tool = parent.tool && !parent.module && '<script src="/tool.js"></script>';
	const code = parent.script?.(frames);
	const script = code && `<script${parent.module ? ' type="module"' : ''}>${code}</script>`;
	const many = frames.length > 9 ? ' class="many"' : '';
	const boxes = frames.map((frame) => `<div id="${frame.id}"${many}>${parent.place(frame)}</div>`);
	return `<!doctype html>
		<html lang="en"><meta charset="utf-8"><title>Host</title>
		<style>
			body { margin: 0 }
			iframe { border: 0; display: block }
			body > div { width: 480px }
			body > .many { float: left }
			#hidden { display: none }
			#lazy { margin-top: 9000px }
		</style>
		${[tool, own, parent.listens && script, ...boxes, !parent.listens && script].filter(Boolean).join('\n')}
		</html>`;
}
