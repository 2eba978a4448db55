import { powerSaveBlocker } from 'electron';

/** The screen of a kiosk does not go dark by itself. The operating system's own power policy must say the same. */
export function keepAwake(): void {
	powerSaveBlocker.start('prevent-display-sleep');
}
