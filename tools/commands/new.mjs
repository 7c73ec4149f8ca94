import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { filesIn } from '../files-in.mjs';
import { root, stop } from '../install.mjs';

// `npm run new <name>` copies the story in tools/new-story, which is built as it is.

const TEMPLATE = 'tools/new-story';
const [name = '', ...rest] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name) || rest.length > 0) {
	const found = [name, ...rest].join(' ');
	stop(`npm run new: found “${found}”, expected a name in lower case, such as lake-ice.`);
}
const folder = `stories/${name}`;
if (existsSync(join(root, folder))) stop(`npm run new: ${folder} exists, expected a new name.`);

cpSync(join(root, TEMPLATE), join(root, folder), {
	recursive: true,
	filter: (file) => basename(file) !== 'build'
});
const title = name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');
for (const file of filesIn(join(root, folder))) {
	const path = join(root, folder, file);
	const text = readFileSync(path, 'utf8');
	writeFileSync(
		path,
		text.replaceAll(TEMPLATE, folder).replaceAll('new-story', name).replaceAll('New story', title)
	);
}
console.log(`${folder} is a story of three steps. See it: STORY=${folder} npm run dev
Its README.md says what each file is for.`);
