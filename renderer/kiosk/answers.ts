import { useEffect, useEffectEvent, useReducer, useRef } from 'react';
import type { Bridge, CallAnswer, CallArgument } from '../../bridge/bridge.ts';
import { useKiosk } from './context.ts';

/** What a page may ask for beyond what every page has. */
type Question = 'programme' | 'month' | 'occurrence';

/** The answers of the machine's side to what pages asked, for one revision of the programme. */
export type Answers = {
	known<Name extends Question>(name: Name, argument: CallArgument<Name>): CallAnswer<Name> | undefined;
	/** Every programme that is known. */
	programmes(): CallAnswer<'programme'>[];
	/** Never throws: what cannot be answered stays unknown. */
	ask<Name extends Question>(name: Name, argument: CallArgument<Name>): Promise<void>;
};

export function createAnswers(bridge: Bridge): Answers {
	const answers = new Map<string, unknown>();
	const keyOf = (name: Question, argument: unknown) => `${name} ${JSON.stringify(argument)}`;
	return {
		known: <Name extends Question>(name: Name, argument: CallArgument<Name>) =>
			answers.get(keyOf(name, argument)) as CallAnswer<Name> | undefined,
		programmes: () => [...answers].flatMap(([key, answer]) => (key.startsWith('programme ') ? [answer as CallAnswer<'programme'>] : [])),
		async ask(name, argument) {
			const answer = await bridge.call(name, argument).catch(() => undefined);
			if (answer !== undefined) answers.set(keyOf(name, argument), answer);
		},
	};
}

/**
 * The machine's answer to a question, asked anew when the programme changes. While one is on its way the answer before it stays; undefined
 * until there is any.
 */
export function useAnswer<Name extends Question>(name: Name, argument: CallArgument<Name> | undefined): CallAnswer<Name> | undefined {
	const { answers } = useKiosk();
	const [, redraw] = useReducer((count: number) => count + 1, 0);
	const latest = useRef<CallAnswer<Name>>(undefined);
	const known = argument === undefined ? undefined : answers.known(name, argument);
	const ask = useEffectEvent(async (of: Answers) => {
		if (argument !== undefined) await of.ask(name, argument);
	});
	// An argument is made anew with every drawing: it is another where it says something else.
	const question = JSON.stringify(argument);
	useEffect(() => {
		if (known !== undefined || question === undefined) return;
		let isHere = true;
		void ask(answers).then(() => isHere && redraw());
		return () => {
			isHere = false;
		};
	}, [answers, known, question]);
	useEffect(() => {
		if (known !== undefined) latest.current = known;
	}, [known]);
	// Null is an answer too.
	return known === undefined ? latest.current : known;
}
