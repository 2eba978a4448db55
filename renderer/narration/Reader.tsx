import { type ReactNode, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../kiosk/context.ts';
import { type Comfort, currentRoute, paces, volumes } from '../kiosk/visit.ts';
import { Icon, type IconName } from '../ui/Icon.tsx';
import { formatNumber } from '../words/format.ts';
import { readerClass, useNarration, useNarratorState } from './context.ts';
import { partsOf } from './parts.ts';
import './Reader.css';

/** The page on the screen. */
const pageParts = () => {
	const main = document.querySelector('.stage main');
	return main ? partsOf(main) : [];
};

/** Reads the page it stands on, from when it comes, and lets the visitor lead: over the kiosk's own bar, while reading aloud is on. */
export function Reader() {
	const { t, i18n } = useTranslation();
	const { visit, send } = useKiosk();
	const { narrator, read } = useNarration();
	const state = useNarratorState();
	const { volume, pace } = visit.comfort;
	const { page, item } = currentRoute(visit);
	const spoken = i18n.language;
	const adjust = (comfort: Partial<Comfort>) => send({ type: 'adjust', comfort });

	// Another page, another thing on it, or its words in another language are read anew.
	const reading = <PageReading key={[spoken, page, item].join(' ')} />;

	const end = () => {
		// The control goes with the reader: whoever goes by keys is led to where the page begins.
		document.querySelector<HTMLElement>('.stage h1')?.focus({ preventScroll: true });
		adjust({ readAloud: false });
	};
	const isReading = state === 'reading' || state === 'preparing';
	if (state === 'unreadable') {
		return (
			<Frame label={t('reader.label')}>
				{reading}
				<p className="reader-nothing">{t('reader.nothing')}</p>
				<Control icon="cancelled" label={t('reader.stop')} onPress={end} />
			</Frame>
		);
	}
	const loudness = volumes.indexOf(volume);
	const speed = paces.indexOf(pace);
	const toVolume = (next: Comfort['volume'] | undefined) => next && (() => adjust({ volume: next }));
	const toPace = (next: Comfort['pace'] | undefined) => next && (() => adjust({ pace: next }));
	return (
		<Frame label={t('reader.label')}>
			{reading}
			<button
				type="button"
				className="reader-play pressable"
				onClick={() => (isReading ? narrator.pause() : state === 'silent' ? read(pageParts) : narrator.resume())}
			>
				<Icon name={isReading ? 'pause' : 'play'} />
				<span className="reader-words">{isReading ? t('reader.pause') : t('reader.play')}</span>
			</button>
			<Control icon="unwind" label={t('reader.repeat')} onPress={narrator.repeat} />
			<Setting label={t('reader.pace')}>
				<Control icon="slower" label={t('reader.slower')} onPress={toPace(paces[speed - 1])} />
				<output className="reader-value">{t('reader.paceValue', { pace: formatNumber(pace, spoken) })}</output>
				<Control icon="faster" label={t('reader.faster')} onPress={toPace(paces[speed + 1])} />
			</Setting>
			<Setting label={t('reader.volume')}>
				<Control icon="quieter" label={t('reader.quieter')} onPress={toVolume(volumes[loudness - 1])} />
				<output className="reader-value reader-steps" aria-label={t(`reader.volumes.${volume}`)}>
					{volumes.map((step, index) => (
						<i key={step} data-on={index <= loudness} />
					))}
				</output>
				<Control icon="louder" label={t('reader.louder')} onPress={toVolume(volumes[loudness + 1])} />
			</Setting>
			<Control icon="cancelled" label={t('reader.stop')} onPress={end} />
		</Frame>
	);
}

/** Reads the page from when it stands there whole. */
function PageReading() {
	const { read } = useNarration();
	useEffect(() => read(pageParts), [read]);
	return null;
}

function Frame({ label, children }: { label: string; children: ReactNode }) {
	return (
		<section className={readerClass} aria-label={label}>
			{children}
		</section>
	);
}

function Setting({ label, children }: { label: string; children: ReactNode }) {
	return (
		<fieldset className="reader-setting" aria-label={label}>
			{children}
		</fieldset>
	);
}

/** Without anything to do it rests, at the end of its scale. */
function Control({ icon, label, onPress }: { icon: IconName; label: string; onPress: (() => void) | undefined }) {
	return (
		<button type="button" className="reader-control pressable" aria-label={label} onClick={onPress} aria-disabled={!onPress}>
			<Icon name={icon} />
		</button>
	);
}
