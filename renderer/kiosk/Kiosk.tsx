import type { i18n as I18n } from 'i18next';
import { Suspense, use, useEffect, useLayoutEffect, useMemo } from 'react';
import { I18nextProvider } from 'react-i18next';
import type { Bridge } from '../../bridge/bridge.ts';
import { NarrationProvider } from '../narration/NarrationProvider.tsx';
import { AttractPage } from '../pages/attract/AttractPage.tsx';
import { loadAllPages, pages, restingTheme } from '../pages/pages.ts';
import { loadTypefaces } from '../words/typefaces.ts';
import { afterFirstPaint } from './afterFirstPaint.ts';
import { Clock } from './Clock.tsx';
import { KioskContext } from './context.ts';
import { IdleWarning } from './IdleWarning.tsx';
import { takeKeptInput } from './input/keptInput.ts';
import { watchPresses } from './input/presses.ts';
import { ScanMark } from './input/ScanMark.tsx';
import { useKeys } from './input/useKeys.ts';
import { Marks } from './Marks.tsx';
import { type Start, useContent, useProgramme } from './material.ts';
import { PageBoundary } from './PageBoundary.tsx';
import type { Route } from './routes.ts';
import { useScreen } from './screen.ts';
import { watchTravel } from './travel.ts';
import { useAddress } from './useAddress.ts';
import { useReset } from './useReset.ts';
import { useTravel } from './useTravel.ts';
import { useVisit } from './useVisit.ts';
import { countdownOf, currentRoute } from './visit.ts';
import './Kiosk.css';

/** The resting screen itself failed: there is nothing to go back to but a fresh start. */
const reloadSoon = () => void setTimeout(() => location.reload(), 5000);

type KioskProps = {
	bridge: Bridge;
	words: I18n;
	start: Start;
	/** Where a visit begins at once; the resting screen where left out. */
	first: Route | undefined;
	/** When the elements were drawn that are on the page already, by the kiosk's clock; undefined where there are none. */
	drawnAt: number | undefined;
};

export function Kiosk({ bridge, words, start, first, drawnAt }: KioskProps) {
	const { circumstances, material } = start;
	const { idle, languages } = material.content.kiosk;
	const times = useMemo(() => ({ warnAfter: idle.warnAfter * 1000, countdown: idle.countdown * 1000 }), [idle]);
	const [visit, change] = useVisit(languages[0]?.code ?? 'sv', times, first);
	const send = useTravel(words, visit, change);
	const atRest = visit.phase === 'attract';
	const content = useContent(bridge, words, material, atRest);
	const { programme, answers } = useProgramme(bridge, start.programme);
	const route = currentRoute(visit);
	const page = pages[route.page];

	useScreen({ content, visit, circumstances, theme: atRest ? restingTheme : page.theme });
	useLayoutEffect(() => {
		// It tells everybody even where it changes nothing, and with most changes it has come already (useTravel.ts).
		if (words.language !== visit.language) void words.changeLanguage(visit.language);
	}, [words, visit.language]);

	// The first page is what the host waits for; the rest is loaded while nobody waits.
	useEffect(() => {
		const answerKept = takeKeptInput();
		document.getElementById('root')?.removeAttribute('aria-busy');
		let stopWaiting: () => void = () => undefined;
		// Not in the midst of React's own work, which makes a page that was drawn before its own only as it is needed.
		requestAnimationFrame(() => {
			void bridge.call('report', { type: 'ready' }).catch(() => undefined);
			// Most likely it leads home. Without that page React would show nothing, and that for 300 ms at least.
			if (answerKept) void pages.home.load().then(answerKept, answerKept);
			stopWaiting = afterFirstPaint(() => {
				void loadAllPages().catch(() => undefined);
				loadTypefaces(material);
			});
		});
		return () => stopWaiting();
	}, [bridge, material]);

	useAddress(visit, send);
	useReset(visit, send);
	useKeys(visit, send);
	useEffect(watchPresses, []);
	useEffect(watchTravel, []);

	const state = useMemo(
		() => ({ content, programme, answers, circumstances, visit, send }),
		[content, programme, answers, circumstances, visit, send],
	);
	return (
		<I18nextProvider i18n={words}>
			<KioskContext value={state}>
				<Clock offset={circumstances.clockOffset} drawnAt={drawnAt}>
					<NarrationProvider bridge={bridge}>
						<Marks />
						<div className="kiosk-screen">
							<PageBoundary
								key={`${visit.number}-${route.page}-${atRest}`}
								onFault={atRest ? reloadSoon : () => send({ type: 'startOver' })}
							>
								{atRest ? (
									<AttractPage />
								) : (
									<Suspense fallback={null}>
										<div className="stage" key={`${visit.number}-${route.page}`} data-page={route.page}>
											<Page route={route} />
										</div>
									</Suspense>
								)}
							</PageBoundary>
							{visit.comfort.scanning && <ScanMark />}
							<IdleWarning countdown={countdownOf(visit, times)} />
							{visit.phase === 'reset' && <div className="reset-veil" aria-hidden="true" />}
						</div>
					</NarrationProvider>
				</Clock>
			</KioskContext>
		</I18nextProvider>
	);
}

/** A loaded page is there at once, so that travel finds it whole; one that is not yet loaded comes as soon as it is. */
function Page({ route }: { route: Route }) {
	const page = pages[route.page];
	const Component = page.component ?? use(page.load());
	return <Component item={route.item} />;
}
