import * as v from 'valibot';
import { readJson } from './json';

/**
 * Reads a JSON list of records and checks each one.
 * @throws InputError with a sentence for each fault, including duplicate ids.
 */
export function readRecords<T extends { id: string | number }>(
	dir: string,
	file: string,
	schema: v.GenericSchema<unknown, T>
): T[] {
	const list = v.pipe(
		v.array(schema, 'a list of records'),
		v.rawCheck(({ dataset, addIssue }) => {
			if (!dataset.typed) return;
			const records = dataset.value;
			for (const [index, { id }] of records.entries()) {
				if (records.findIndex((other) => other.id === id) === index) continue;
				const input = records[index];
				addIssue({
					message: 'an id that no earlier record has',
					input: id,
					path: [
						{ type: 'array', origin: 'value', input: records, key: index, value: input },
						{ type: 'object', origin: 'value', input: { ...input }, key: 'id', value: id }
					]
				});
			}
		})
	);
	return readJson(dir, file, list);
}
