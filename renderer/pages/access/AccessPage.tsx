import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { type Comfort, textSizes } from '../../kiosk/visit.ts';
import { useCanRead } from '../../narration/useCanRead.ts';
import { ContrastSample, MotionSample, TextSample } from '../../scenes/valley/Comfort.tsx';
import { OwnPace } from '../../scenes/valley/OwnPace.tsx';
import { Icon } from '../../ui/Icon.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import './AccessPage.css';

/** What a visitor may set for their own comfort. It acts at once, and it is gone with the visit. */
export default function AccessPage() {
	const { t } = useTranslation();
	const { visit, send } = useKiosk();
	const { comfort } = visit;
	const canRead = useCanRead();
	const adjust = (change: Partial<Comfort>) => send({ type: 'adjust', comfort: change });
	const sizeNames = { 1: t('access.textSize1'), 1.5: t('access.textSize15'), 2: t('access.textSize2') };
	return (
		<PicturedPage name="access" title={t('access.title')} lead={t('access.lead')} picture={<OwnPace orientation={usePictureCut()} />}>
			<ScrollArea label={t('access.title')}>
				<div className="access">
					<Choice
						name={t('access.textSize')}
						options={textSizes.map((size) => ({
							name: sizeNames[size],
							sample: <TextSample size={size} />,
							chosen: comfort.textSize === size,
							choose: () => adjust({ textSize: size }),
						}))}
					/>
					<Choice
						name={t('access.contrast')}
						options={[false, true].map((high) => ({
							name: high ? t('access.contrastHigh') : t('access.contrastNormal'),
							sample: <ContrastSample high={high} />,
							chosen: comfort.highContrast === high,
							choose: () => adjust({ highContrast: high }),
						}))}
					/>
					<Choice
						name={t('access.motion')}
						options={[false, true].map((calm) => ({
							name: calm ? t('access.motionCalm') : t('access.motionNormal'),
							sample: <MotionSample calm={calm} />,
							chosen: comfort.calm === calm,
							choose: () => adjust({ calm }),
						}))}
					/>
					{canRead && <ReadAloudSwitch isOn={comfort.readAloud} onPress={() => adjust({ readAloud: !comfort.readAloud })} />}
				</div>
			</ScrollArea>
		</PicturedPage>
	);
}

/** `sample` shows what the choice does. */
type Option = { name: string; sample: ReactNode; chosen: boolean; choose: () => void };

function ReadAloudSwitch({ isOn, onPress }: { isOn: boolean; onPress: () => void }) {
	const { t } = useTranslation();
	return (
		<button type="button" role="switch" aria-checked={isOn} className="access-switch pressable" onClick={onPress}>
			<Icon name={isOn ? 'check' : 'louder'} />
			<span>
				<b>{t('access.readAloud')}</b>
				<span className="access-switch-line">{t('access.readAloudLine')}</span>
			</span>
		</button>
	);
}

function Choice({ name, options }: { name: string; options: readonly Option[] }) {
	return (
		<fieldset className="choice">
			<legend>{name}</legend>
			<div className="choice-options">
				{options.map((option) => (
					<button key={option.name} type="button" className="option pressable" aria-pressed={option.chosen} onClick={option.choose}>
						<span className="option-sample">{option.sample}</span>
						<span className="option-name">
							{option.chosen && <Icon name="check" />}
							{option.name}
						</span>
					</button>
				))}
			</div>
		</fieldset>
	);
}
