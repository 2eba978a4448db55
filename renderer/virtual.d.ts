declare module 'virtual:licences' {
	/** The libraries and typefaces that the shipped program contains, read from their packages when it is built. */
	const licences: readonly { name: string; licence: string }[];
	export default licences;
}
