import { chmodSync, cpSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { Problem } from '../process/problem.mjs';
import { projectRoot as root } from '../process/project-root.mjs';
import { runChild } from '../process/running.mjs';
import { removeFolder, temporaryFolder } from '../process/temporary-folder.mjs';

// Packages of the folder that electron-builder made, by the system's own tools. What is in a package besides that folder is
// what electron-builder's own would have: its scripts and its AppArmor profile, and what electron-builder.yml says.

const require = createRequire(import.meta.url);

/** @typedef {{folder: string, output: string, say: (line: string) => void}} How folder: the unpacked program */

/**
 * @param {How} how
 * @returns {Promise<string>} the file
 */
export async function makeArchive({ folder, output, say }) {
	const { name, version } = readManifest();
	const file = join(output, `${name}-${version}-${process.arch}.tar.gz`);
	say('Packing the archive …');
	const renamed = ['--transform', `s,^${basename(folder)},${name}-${version},`];
	await call('tar', ['--owner=0', '--group=0', '--numeric-owner', ...renamed, '-czf', file, '-C', dirname(folder), basename(folder)]);
	return file;
}

/**
 * @param {How} how
 * @returns {Promise<string>} the file
 */
export async function makeDeb({ folder, output, say }) {
	const { name, version, description } = readManifest();
	const { parse } = await import('yaml');
	/** @type {{productName: string, linux: Record<string, string>, deb: {depends: string[]}}} */
	const { productName, linux, deb } = parse(readFileSync(join(root, 'electron-builder.yml'), 'utf8'));
	const architecture = { x64: 'amd64', arm64: 'arm64', arm: 'armhf' }[String(process.arch)];
	if (!architecture) throw new Problem(`The deb was not made: there is no Electron for Linux on ${process.arch}.`);
	// The placeholders of electron-builder's own templates.
	const fill = (/** @type {string} */ template) =>
		template.replace(/\$\{(\w+)\}/g, (all, word) => ({ executable: name, sanitizedProductName: productName })[word] ?? all);
	const tree = temporaryFolder('deb-', output);
	// It becomes the root of the package, and a temporary folder is closed to others.
	chmodSync(tree, 0o755);
	try {
		say('Packing the Debian package (this takes a minute) …');
		const installed = join(tree, 'opt', productName);
		cpSync(folder, installed, { recursive: true, verbatimSymlinks: true });
		write(join(installed, 'resources/apparmor-profile'), [fill(readTemplate('apparmor-profile.tpl'))]);
		write(join(tree, `usr/share/applications/${name}.desktop`), [
			'[Desktop Entry]',
			'Type=Application',
			`Name=${productName}`,
			`Comment=${linux.synopsis}`,
			`Exec=/opt/${productName}/${name}`,
			`Categories=${linux.category};`,
			'Terminal=false',
		]);
		cpSync(join(root, 'LICENSE'), join(tree, `usr/share/doc/${name}/copyright`));
		const size = Math.ceil(bytesIn(tree) / 1024);
		write(join(tree, 'DEBIAN/postinst'), [fill(readTemplate('after-install.tpl'))], 0o755);
		write(join(tree, 'DEBIAN/postrm'), [fill(readTemplate('after-remove.tpl'))], 0o755);
		write(join(tree, 'DEBIAN/control'), [
			`Package: ${name}`,
			`Version: ${version}`,
			`Architecture: ${architecture}`,
			`Maintainer: ${linux.maintainer}`,
			`Installed-Size: ${size}`,
			`Depends: ${deb.depends.join(', ')}`,
			'Section: misc',
			'Priority: optional',
			`Description: ${linux.synopsis}`,
			` ${description}`,
		]);
		const file = join(output, `${name}_${version}_${architecture}.deb`);
		await call('dpkg-deb', ['--root-owner-group', '--build', tree, file]);
		return file;
	} finally {
		removeFolder(tree);
	}
}

function readManifest() {
	return JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
}

/** @param {string} name */
function readTemplate(name) {
	return readFileSync(join(dirname(require.resolve('app-builder-lib/package.json')), 'templates/linux', name), 'utf8');
}

/**
 * @param {string} file
 * @param {string[]} lines
 * @param {number} mode
 */
function write(file, lines, mode = 0o644) {
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, `${lines.join('\n')}\n`);
	chmodSync(file, mode);
}

/** @param {string} folder */
function bytesIn(folder) {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.reduce((bytes, entry) => bytes + statSync(join(entry.parentPath, entry.name)).size, 0);
}

/**
 * @param {string} command
 * @param {string[]} args
 * @throws {Problem}
 */
async function call(command, args) {
	const { code } = await runChild(command, args, { stdio: ['ignore', 'ignore', 'inherit'] });
	if (code !== 0) throw new Problem(`${command} ended with code ${code}: its messages above say why, often a full disk.`);
}
