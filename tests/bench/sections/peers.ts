import type { Bench, Section } from '../section';
import { serveBrotli } from '../support/brotli-server';
import { bundlePeers, VIZZU } from '../support/bundle-libraries';
import { measurePeer } from '../support/measure-peer';
import { buildsOf } from '../support/other-build';
import { decimal, markdownTable, percentage, whole } from '../support/table';
import { takeTurns } from '../support/take-turns';
import type { Transition } from '../support/trace';
import { typicalOf } from '../support/typical-transition';
import { moveBetween } from '../support/walk-story';

/** The steps of the story whose pictures are compared, by their chart. */
export const STEPS = {
	toll: ['toll-counted', 'toll-blip'],
	potency: ['potency-range', 'potency-heroin']
} as const;
type Picture = keyof typeof STEPS;
const PICTURES: readonly Picture[] = ['toll', 'potency'];

/** One that draws both pictures, and moves from one to the other. */
interface Contender {
	name: string;
	picture: Picture;
	/** The rest is measured if this one fails: a library may not run on every machine. */
	mayFail: boolean;
	measure(): Promise<Transition>;
}

/** Compares two transitions of the story with libraries that animate between the same pictures. */
export const peers: Section = {
	name: 'peers',
	title: 'Transitions: other libraries',
	rounds: 11,
	options: ['against'],
	async measure(bench) {
		bench.report('bundling the libraries');
		const [story, libraries] = [await serveStory(bench), await servePeers(bench)];
		const contenders = [...story.contenders, ...libraries.contenders].sort(
			(a, b) => PICTURES.indexOf(a.picture) - PICTURES.indexOf(b.picture)
		);
		const failures = new Map<string, string>();
		const measured = await takeTurns(contenders, bench, async (contender) => {
			if (failures.has(contender.name)) return [];
			return contender.measure().then(
				(transition) => [transition],
				(error: unknown) => {
					if (!contender.mayFail) throw error;
					failures.set(contender.name, String(error));
					return [];
				}
			);
		});
		story.close();
		libraries.close();
		return [
			peerTable(
				contenders.map((contender, i) => ({ contender, rounds: (measured[i] ?? []).flat() }))
			),
			...[...failures].map(([name, error]) => `${name} could not be measured: ${error}`)
		].join('\n\n');
	}
};

interface Served {
	contenders: Contender[];
	close(): void;
}

/** Serves the story, and the other build if there is one. */
async function serveStory(bench: Bench): Promise<Served> {
	const builds = await Promise.all(
		buildsOf(bench).map(async ({ name, build, base }) => ({
			name: bench.against ? `Upstream, ${name}` : 'Upstream',
			server: await serveBrotli({ folder: build, base })
		}))
	);
	return {
		contenders: builds.flatMap(({ name, server }) =>
			PICTURES.map((picture) => ({
				name,
				picture,
				mayFail: false,
				measure: () => moveBetween(bench.browser, server.address, STEPS[picture])
			}))
		),
		close: () => builds.forEach(({ server }) => server.close())
	};
}

/** Serves the pages of the libraries. */
async function servePeers({ browser }: Bench): Promise<Served> {
	const pages = await bundlePeers();
	const files = pages.flatMap((page) =>
		page.files.map(([path, file]): [string, string] => [`/${path}`, file])
	);
	const server = await serveBrotli({ folder: VIZZU, pages: new Map(files) });
	return {
		contenders: pages.map(({ name, picture, path }) => ({
			name,
			picture: picture as Picture,
			mayFail: true,
			measure: () => measurePeer(browser, server.address + path)
		})),
		close: () => server.close()
	};
}

/** A table of all contenders, by picture. */
function peerTable(
	results: readonly { contender: Contender; rounds: readonly Transition[] }[]
): string {
	return markdownTable(
		[
			'',
			...['duration, ms', 'frames', 'share', 'script per frame, ms'],
			...['main thread per frame, ms', 'longest task, ms']
		],
		results.map(({ contender: { name, picture }, rounds }) => {
			const typical = typicalOf(rounds);
			const label = `\`${STEPS[picture].join('` to `')}\`: ${name}`;
			if (!typical) return [label, ...Array<string>(6).fill('–')];
			const { duration, frames, possible, share, scriptPerFrame, mainPerFrame, longest } = typical;
			return [
				label,
				whole(duration),
				`${whole(frames)} of ${whole(possible)}`,
				percentage(share),
				decimal(scriptPerFrame),
				decimal(mainPerFrame),
				whole(longest)
			];
		})
	);
}
