import { csvTable, defineTables, type FieldsOf } from '$lib/data/define-table';
import { text, whole } from '$lib/data/fields';

const kinds = { sail: whole, motor: whole, rowing: whole };
const boats = csvTable('boats', { year: whole, ...kinds, source: text }, ['year']);
const counts = { then: whole, now: whole };
const harbours = csvTable('harbours', { harbour: text, ...counts, source: text }, ['harbour']);
const place = { state: text, postal: text, people: whole };
const states = csvTable('states', { ...place, source: text }, ['postal']);

export type Tables = FieldsOf<typeof boats> & FieldsOf<typeof harbours> & FieldsOf<typeof states>;

export const tables = defineTables<Tables>([boats, harbours, states]);
