// Serves one folder that holds a build (`<folder>/out`), by the server of that very build, until it is ended.
// node served-build.mjs FOLDER PORT CONTENT
import path from 'node:path';
import { pathToFileURL } from 'node:url';

const [folder = '', port = '', content = ''] = process.argv.slice(2);
const { serve } = await import(pathToFileURL(path.join(folder, 'out/browser/server.js')).href);
const served = await serve({ port: Number(port), content, host: 'serve', windowed: true });
console.log(served.address);
