/** @typedef {import('./option-values.mjs').HostName} HostName */
/** @typedef {{name: HostName, title: string, reason: string}} Host reason: completes "Host: Electron, because …" */
/**
 * @typedef {object} HostSituation
 * @property {string} root the project's folder
 * @property {import('./option-values.mjs').Options} options
 * @property {(line: string) => void} say
 */
/**
 * @typedef {object} ReadyHost a host whose page is ready
 * @property {string} title
 * @property {Promise<import('./page-ready.mjs').End>} ended
 * @property {() => Promise<void>} close what remains when the host has ended
 */

const titles = { electron: 'Electron', chromium: 'a browser in kiosk mode', serve: 'served' };

/**
 * The hosts to try, best first. An asked-for host comes first; those after it stand by in case it cannot start.
 *
 * @param {{platform: NodeJS.Platform, env: Record<string, string | undefined>, options: {host: HostName | null}}} situation
 * @returns {Host[]} never empty; the last one is always served
 */
export function chooseHosts({ platform, env, options }) {
	const display = displayOf(platform, env);
	const asked = options.host;
	/** @type {Host[]} */
	const hosts = [];
	if (asked === 'electron') hosts.push(host('electron', 'you asked for it'));
	else if (display && asked === null) hosts.push(host('electron', display));
	if (asked === 'chromium') hosts.push(host('chromium', 'you asked for it'));
	else if (display && asked !== 'serve') hosts.push(host('chromium', 'it comes next after Electron'));
	if (asked === 'serve') hosts.push(host('serve', 'you asked for it'));
	else if (asked === null && !display) hosts.push(host('serve', 'this machine has no display'));
	else hosts.push(host('serve', 'it needs no screen and no browser on this machine'));
	return hosts;
}

/**
 * @param {NodeJS.Platform} platform
 * @param {Record<string, string | undefined>} env
 */
function displayOf(platform, env) {
	if (platform === 'win32' || platform === 'darwin') return 'this machine has a display';
	if (env.WAYLAND_DISPLAY) return `there is a display (WAYLAND_DISPLAY=${env.WAYLAND_DISPLAY})`;
	if (env.DISPLAY) return `there is a display (DISPLAY=${env.DISPLAY})`;
	return null;
}

/**
 * @param {HostName} name
 * @param {string} reason
 * @returns {Host}
 */
function host(name, reason) {
	return { name, title: titles[name], reason };
}
