import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { textSizes } from '../../kiosk/visit.ts';
import { useCanRead } from '../../narration/useCanRead.ts';
import {
	CalmSample,
	ContrastSample,
	ReachSample,
	SwitchesSample,
	TextSample,
	TimeSample,
	VoiceSample,
} from '../../scenes/valley/Comfort.tsx';
import { OwnPace } from '../../scenes/valley/OwnPace.tsx';
import { Button } from '../../ui/Button.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import './AccessPage.css';

/** What is either on or off, and a picture of what it does. The switch for scanning stands below this first layer (criterion K32). */
const switches = [
	{ name: 'reach', sample: <ReachSample /> },
	{ name: 'highContrast', sample: <ContrastSample /> },
	{ name: 'readAloud', sample: <VoiceSample /> },
	{ name: 'calm', sample: <CalmSample /> },
	{ name: 'moreTime', sample: <TimeSample /> },
] as const;

/** What a visitor may set for their own comfort. It acts at once, and it is gone with the visit. */
export default function AccessPage() {
	const { t } = useTranslation();
	const { visit, send } = useKiosk();
	const { comfort } = visit;
	const canRead = useCanRead();
	const there = switches.filter(({ name }) => name !== 'readAloud' || canRead);
	return (
		<PicturedPage name="access" title={t('access.title')} lead={t('access.lead')} picture={<OwnPace orientation={usePictureCut()} />}>
			<ScrollArea label={t('access.title')}>
				<div className="access">
					<div className="access-first">
						<TextSizes />
						<ul className="access-switches" data-count={there.length}>
							{there.map(({ name, sample }) => (
								<li key={name}>
									<Switch name={name} on={comfort[name]} sample={sample} />
								</li>
							))}
						</ul>
					</div>
					<Switch name="scanning" on={comfort.scanning} sample={<SwitchesSample />} />
					<Button icon="info" trailing="next" onPress={() => send({ type: 'go', to: { page: 'statement' } })}>
						{t('statement.title')}
					</Button>
				</div>
			</ScrollArea>
		</PicturedPage>
	);
}

function TextSizes() {
	const { t } = useTranslation();
	const { visit, send } = useKiosk();
	const names = { 1: t('access.textSize1'), 1.5: t('access.textSize15'), 2: t('access.textSize2') };
	return (
		<fieldset className="text-sizes">
			<legend>{t('access.textSize')}</legend>
			<div className="text-sizes-options">
				{textSizes.map((size) => (
					<button
						key={size}
						type="button"
						className="text-size pressable"
						aria-pressed={visit.comfort.textSize === size}
						onClick={() => send({ type: 'adjust', comfort: { textSize: size } })}
					>
						<span className="access-sample">
							<TextSample size={size} />
						</span>
						<span className="text-size-name">
							{visit.comfort.textSize === size && <Icon name="check" />}
							{names[size]}
						</span>
					</button>
				))}
			</div>
		</fieldset>
	);
}

type SwitchProps = { name: (typeof switches)[number]['name'] | 'scanning'; on: boolean; sample: ReactNode };

function Switch({ name, on, sample }: SwitchProps) {
	const { t } = useTranslation();
	const { send } = useKiosk();
	return (
		<button
			type="button"
			role="switch"
			aria-checked={on}
			data-comfort={name}
			className="switch pressable"
			onClick={() => send({ type: 'adjust', comfort: { [name]: !on } })}
		>
			<span className="access-sample">{sample}</span>
			<span className="switch-name">{t(`access.${name}.title`)}</span> <span className="switch-line">{t(`access.${name}.line`)}</span>
			<span className="switch-knob" aria-hidden="true">
				{on && <Icon name="check" />}
			</span>
		</button>
	);
}
