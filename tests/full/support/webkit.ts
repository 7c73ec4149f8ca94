import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Builder, By, Key } from 'selenium-webdriver';
import { find } from '../../../tools/packages.mjs';
import { answersAt, freePort, startDaemon } from './daemon';
import { Cleanup } from './cleanup';
import { WINDOW, type Engine } from './engine';

/** The path of the browser that Debian ships with the driver. */
function miniBrowser(): string {
	const libraries = '/usr/lib';
	const found = readdirSync(libraries)
		.filter((folder) => folder.endsWith('-linux-gnu'))
		.flatMap((folder) =>
			readdirSync(join(libraries, folder))
				.filter((name) => name.startsWith('webkit2gtk-') || name.startsWith('webkitgtk-'))
				.map((name) => join(libraries, folder, name, 'MiniBrowser'))
		);
	const [path] = found;
	if (!path) throw new Error('The driver of WebKitGTK is here, and its browser is not.');
	return path;
}

/** Starts a virtual screen, which chooses its display number and prints it. */
async function startScreen(cleanup: Cleanup): Promise<string> {
	let number = '';
	const screen = await startDaemon(
		find('Xvfb') ?? 'Xvfb',
		['-displayfd', '1', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'],
		(output) => (number = /^\d+$/m.exec(output)?.[0] ?? '') !== ''
	);
	cleanup.keep(screen);
	return `:${number}`;
}

/** WebKitGTK, the engine closest to Safari, driven by Selenium. */
export async function startWebKit(): Promise<Engine> {
	const cleanup = new Cleanup();
	try {
		return await start(cleanup);
	} catch (failure) {
		await cleanup.run();
		throw failure;
	}
}

async function start(cleanup: Cleanup): Promise<Engine> {
	const display = await startScreen(cleanup);
	const port = await freePort();
	const address = `http://127.0.0.1:${port}`;
	const service = await startDaemon(
		find('WebKitWebDriver') ?? 'WebKitWebDriver',
		[`--port=${port}`],
		answersAt(`${address}/status`),
		{
			DISPLAY: display,
			GDK_BACKEND: 'x11',
			HOME: cleanup.folder(),
			NO_AT_BRIDGE: '1',
			// Its sandbox does not work in a container or as root. The pages are our own.
			WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1'
		}
	);
	cleanup.keep(service);
	const driver = await new Builder()
		.usingServer(address)
		.withCapabilities({
			browserName: 'MiniBrowser',
			'webkitgtk:browserOptions': {
				binary: miniBrowser(),
				args: ['--automation']
			}
		})
		.build();
	cleanup.add(() => driver.quit());
	await driver
		.manage()
		.window()
		.setRect({ x: 0, y: 0, ...WINDOW });

	const iframe = async (index: number) => {
		await driver.switchTo().defaultContent();
		const found = (await driver.findElements(By.css('iframe')))[index];
		if (!found) throw new Error(`The page has no frame ${index}.`);
		return found;
	};
	return {
		goto: (page) => driver.get(page),
		inPage: async (expression) => {
			await driver.switchTo().defaultContent();
			return driver.executeScript(`return (${expression})`);
		},
		inFrame: async (index, expression) => {
			await driver.switchTo().frame(await iframe(index));
			return driver.executeScript(`return (${expression})`);
		},
		touch: async (index) => {
			await driver
				.actions()
				.move({ origin: await iframe(index) })
				.perform();
		},
		press: (key) =>
			driver
				.actions()
				.sendKeys(key === 'PageDown' ? Key.PAGE_DOWN : Key.PAGE_UP)
				.perform(),
		stop: () => cleanup.run()
	};
}
