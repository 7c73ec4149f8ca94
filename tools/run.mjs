// Usage: node tools/run.mjs <command> [options]. Installs what the command imports, then runs it.
import { checkNode, installPackages } from './install.mjs';

const [command] = process.argv.splice(2, 1);
checkNode();
await installPackages('.');
// Imported only now: commands import installed packages.
await import(`./commands/${command}.mjs`);
