import type { i18n as I18n } from 'i18next';
import { useEffect, useRef, useState } from 'react';
import type { Bridge, Circumstances } from '../../bridge/bridge.ts';
import { type Content, fewRows, type Programme, type Words } from '../../bridge/model.ts';
import { type Answers, createAnswers } from './answers.ts';

/** What the screen shows: one revision of the content with its words in every language. */
export type Material = { content: Content; words: Record<string, Words> };

/** Loads content and words of one and the same revision. @throws {BridgeError} */
export async function loadMaterial(bridge: Bridge): Promise<Material> {
	for (;;) {
		const content = await bridge.call('content', null);
		const answers = await Promise.all(content.kiosk.languages.map(async ({ code }) => ({ code, ...(await bridge.call('words', code)) })));
		// The content may change between the calls; then all of it is asked for again.
		if (answers.every(({ revision }) => revision === content.revision)) {
			return { content, words: Object.fromEntries(answers.map(({ code, words }) => [code, words])) };
		}
	}
}

/** The beginning of everything that is on. */
const wholeProgramme = { selection: {}, rows: fewRows };

/** What a screen begins with. */
export type Start = { circumstances: Circumstances; material: Material; programme: Programme };

/** @throws {BridgeError} */
export async function loadStart(bridge: Bridge): Promise<Start> {
	const [circumstances, material, programme] = await Promise.all([
		bridge.call('circumstances', null),
		loadMaterial(bridge),
		bridge.call('programme', wholeProgramme),
	]);
	return { circumstances, material, programme };
}

/** Gives i18next the words of a material in place of those it had. */
export function installWords(i18n: I18n, { words }: Material): void {
	for (const [language, namespaces] of Object.entries(words)) {
		for (const [namespace, tree] of Object.entries(namespaces)) i18n.addResourceBundle(language, namespace, tree, false, true);
	}
}

/** The content on the screen. A new one waits until nobody is using it. */
export function useContent(bridge: Bridge, i18n: I18n, first: Material, atRest: boolean): Content {
	const [content, setContent] = useState(first.content);
	const [waiting, setWaiting] = useState<Material>();
	useEffect(
		() =>
			bridge.subscribe('contentChanged', () => {
				void loadMaterial(bridge).then(setWaiting, () => undefined);
			}),
		[bridge],
	);
	useEffect(() => {
		if (!atRest || !waiting) return;
		installWords(i18n, waiting);
		setContent(waiting.content);
		setWaiting(undefined);
	}, [atRest, waiting, i18n]);
	return content;
}

/** What is on, and what pages ask of it; follows the machine's side from minute to minute. Another programme has other answers. */
export function useProgramme(bridge: Bridge, first: Programme): { programme: Programme; answers: Answers } {
	const [current, setCurrent] = useState(() => ({ programme: first, answers: createAnswers(bridge) }));
	const asked = useRef(false);
	useEffect(() => {
		const setProgramme = (programme: Programme) =>
			setCurrent((before) => (before.programme.revision === programme.revision ? before : { programme, answers: createAnswers(bridge) }));
		const end = bridge.subscribe('programmeChanged', setProgramme);
		// A change between the first answer and this subscription would be missed: ask once more.
		if (!asked.current) {
			asked.current = true;
			void bridge.call('programme', wholeProgramme).then(setProgramme, () => undefined);
		}
		return end;
	}, [bridge]);
	return current;
}
