// Read by old Nodes too, to say that they are old: nothing newer than ES2020 here, and no import.

/**
 * The versions are those that Vite and the rest of the build tools declare: ^20.19.0 || >=22.12.0.
 * @param {string} version as in process.versions.node
 * @returns {string | null} one sentence when this Node is too old, else null
 */
export function complaintAboutNode(version) {
	const [major = 0, minor = 0] = version.split('.').map(Number);
	const newEnough = (major === 20 && minor >= 19) || (major === 22 && minor >= 12) || major > 22;
	if (newEnough) return null;
	return (
		'Norbergskiosken needs Node 20.19 or newer (of Node 22: 22.12), and this is Node ' +
		version +
		': install the current LTS version from https://nodejs.org and run npm start again.'
	);
}
