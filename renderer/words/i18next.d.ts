import 'i18next';
import type ui from '../../content/words/sv/ui.json';

// The interface's keys are checked by the compiler; those of the content depend on ids and are checked by core/library.
declare module 'i18next' {
	interface CustomTypeOptions {
		defaultNS: 'ui';
		resources: { ui: typeof ui };
	}
}
