import { cpus, loadavg } from 'node:os';

/** The load average over the last minute when this module is loaded, before the bench adds to it. */
const load = loadavg()[0] ?? 0;

/** A load per core above which a machine counts as busy. */
const BUSY = 0.3;

/**
 * Describes a measurement: when it was made, on which machine, and whether the machine was busy.
 * @param product the name and version of the browser
 */
export function machineLine(product: string, rounds: number): string {
	const cores = cpus();
	const date = new Date().toISOString().slice(0, 10);
	const model = cores[0]?.model.trim() ?? 'an unknown processor';
	const line = `Measured on ${date} with ${product.replace('/', ' ')} on ${cores.length} cores (${model}), rounds: ${rounds}.`;
	if (load / cores.length < BUSY) return line;
	return `${line} **To be measured again: the machine was busy, with a load average of ${load.toFixed(1)}.**`;
}
