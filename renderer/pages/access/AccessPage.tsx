import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { type Comfort, textSizes } from '../../kiosk/visit.ts';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import './AccessPage.css';

/** What a visitor may set for their own comfort. It acts at once, and it is gone with the visit. */
export default function AccessPage() {
	const { t } = useTranslation();
	const { visit, send } = useKiosk();
	const { comfort } = visit;
	const adjust = (change: Partial<Comfort>) => send({ type: 'adjust', comfort: change });
	const sizeNames = { 1: t('access.textSize1'), 1.5: t('access.textSize15'), 2: t('access.textSize2') };
	return (
		<PageFrame name="access" title={t('access.title')} lead={t('access.lead')}>
			<ScrollArea label={t('access.title')}>
				<div className="access">
					<Choice
						name={t('access.textSize')}
						options={textSizes.map((size) => ({
							name: sizeNames[size],
							chosen: comfort.textSize === size,
							choose: () => adjust({ textSize: size }),
						}))}
					/>
					<Choice
						name={t('access.contrast')}
						options={[
							{ name: t('access.contrastNormal'), chosen: !comfort.highContrast, choose: () => adjust({ highContrast: false }) },
							{ name: t('access.contrastHigh'), chosen: comfort.highContrast, choose: () => adjust({ highContrast: true }) },
						]}
					/>
					<Choice
						name={t('access.motion')}
						options={[
							{ name: t('access.motionNormal'), chosen: !comfort.calm, choose: () => adjust({ calm: false }) },
							{ name: t('access.motionCalm'), chosen: comfort.calm, choose: () => adjust({ calm: true }) },
						]}
					/>
				</div>
			</ScrollArea>
		</PageFrame>
	);
}

function Choice({ name, options }: { name: string; options: { name: string; chosen: boolean; choose: () => void }[] }) {
	return (
		<fieldset className="choice">
			<legend>{name}</legend>
			<div className="choice-options">
				{options.map((option) => (
					<Button key={option.name} pressed={option.chosen} icon={option.chosen ? 'check' : undefined} onPress={option.choose}>
						{option.name}
					</Button>
				))}
			</div>
		</fieldset>
	);
}
