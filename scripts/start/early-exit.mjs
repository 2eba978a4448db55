import { stripVTControlCharacters } from 'node:util';

// What the host's own words on stderr mean. Chromium's wording is the same in Electron, Chromium, Chrome and Edge.

/** @type {[RegExp, (program: string, found: RegExpExecArray) => string][]} */
const knownCauses = [
	[/Running as root without --no-sandbox/, (program) => `${program} refuses to run as root; run it as an ordinary user.`],
	[
		/SUID sandbox helper binary was found, but is not configured correctly|No usable sandbox/,
		(program) =>
			`This system's rules (AppArmor, or a ban on user namespaces) keep ${program} from building its sandbox; install the .deb package of the kiosk, or have the administrator allow user namespaces for ${program}.`,
	],
	[
		/Failed to move to new namespace|Operation not permitted.*namespace|setuid_sandbox|namespace_sandbox/,
		(program) => `${program} is not allowed to build its sandbox here, as in many containers; run it on the machine itself.`,
	],
	[
		/Missing X server or \$DISPLAY|cannot open display|Unable to open X display|Failed to connect to Wayland|platform failed to initialize|Authorization required, but no authorization protocol/i,
		(program) => `${program} cannot open the display; start it from the desktop of the screen itself.`,
	],
	[
		/error while loading shared libraries: ([^:\s]+)/,
		(program, found) =>
			`${program} needs the system library ${found[1]}, which is not installed; install it with the system's package manager.`,
	],
];

const noise =
	/dbus|bus\.cc|gpu|vaapi|vulkan|gles|libva|angle|viz_main|gcm|Fontconfig|DevTools listening|deprecat|ExperimentalWarning|Gtk-|GLib|MESA|^\s+at |^\s*$|^\[\d+:\d+:[^\]]*(INFO|WARNING|VERBOSE)|^Node\.js v|^\(Use `|--trace-/i;

/**
 * Why a host ended before its page was ready, in one sentence.
 * @param {string} program as it is called on screen, for example Electron
 * @param {{code?: number | null, signal?: string | null, error?: NodeJS.ErrnoException}} end error: it did not even start
 * @param {string[]} stderr what it said, line by line
 */
export function explainEarlyExit(program, { code, signal, error }, stderr) {
	if (error) return explainSpawnError(program, error);
	const text = stderr.join('\n');
	for (const [pattern, sentence] of knownCauses) {
		const found = pattern.exec(text);
		if (found) return sentence(program, found);
	}
	const how = signal ? `was ended by ${signal}` : code ? `ended with code ${code}` : 'ended';
	const said = lastMeaningfulLine(stderr);
	return `${program} ${how} before its page was ready${said ? `; the last it said was: ${said}` : '.'}`;
}

/**
 * An error's own line where there is one, else the last line that is no noise.
 * @param {string[]} stderr
 */
export function lastMeaningfulLine(stderr) {
	const lines = stderr.map((line) => stripVTControlCharacters(line)).filter((line) => !noise.test(line));
	const line = lines.findLast((each) => /^\w*Error: /.test(each)) ?? lines.at(-1) ?? '';
	// [pid:time:LEVEL:file.cc(line)] is for those who build Chromium.
	return line
		.replace(/^\[[^\]]*\]\s*/, '')
		.trim()
		.slice(0, 300);
}

/**
 * @param {string} program
 * @param {NodeJS.ErrnoException} error
 */
function explainSpawnError(program, error) {
	if (error.code === 'ENOENT')
		return `${program} could not be started: its file is not there, or a part of the system that it needs is missing.`;
	if (error.code === 'EACCES') return `${program} could not be started: its file may not be executed; check the rights of its folder.`;
	return `${program} could not be started (${error.code ?? error.message}).`;
}
