import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { useLayout } from '../../kiosk/useLayout.ts';
import { useOrientation } from '../../kiosk/useOrientation.ts';
import { MineralScene } from '../../scenes/MineralScene.tsx';
import { Button } from '../../ui/Button.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { useContentText } from '../../words/useContentText.ts';
import { SourceLine } from '../about/SourceLine.tsx';
import { SectionAndYears } from './SectionAndYears.tsx';
import { Subscripts } from './Subscripts.tsx';
import './TryPage.css';
import './MineralPage.css';

/** A piece of norbergite: the lamp changes the light of the room, and its grains can be seen to glow. */
export default function MineralPage() {
	const { t } = useTranslation();
	const { content, visit } = useKiosk();
	const text = useContentText('heritage');
	const orientation = useOrientation();
	const [isLit, setLit] = useState(false);
	const { comfort } = visit;
	const { flows } = useLayout();
	const view = flows || comfort.highContrast ? 'framed' : orientation;
	const stop = content.timeline.flatMap((era) => era.stops).find(({ id }) => id === 'norbergite-1926');

	return (
		<PageFrame
			name="mineral"
			section={<SectionAndYears years={stop && text(`stops.${stop.id}.when`)} />}
			title={t('mineral.title')}
			stage={
				<div className="try-stage" role="img" aria-label={t('mineral.picture')}>
					<MineralScene view={view} isLit={isLit} />
				</div>
			}
		>
			<section className="try-panel">
				<div className="mineral-name">
					<h2>{t('mineral.name')}</h2>
					<p className="mineral-formula">
						<Subscripts>{t('mineral.formula')}</Subscripts>
					</p>
				</div>
				<ScrollArea label={t('mineral.name')}>
					<div className="try-words">
						{stop && (
							<p>
								<Subscripts>{text(`stops.${stop.id}.text`)}</Subscripts>
							</p>
						)}
						<p>{t('mineral.note')}</p>
						{stop && <SourceLine sources={stop.sources} confidence={stop.confidence} />}
					</div>
				</ScrollArea>
				<div className="mineral-switch">
					<Button rank="primary" icon="lamp" pressed={isLit} onPress={() => setLit(!isLit)}>
						{t('mineral.lamp')}
					</Button>
					<p className="mineral-state" data-lit={isLit} aria-hidden="true">
						{isLit ? t('mineral.on') : t('mineral.off')}
					</p>
				</div>
				<p className="visually-hidden" role="status">
					{isLit ? t('mineral.lit') : t('mineral.dark')}
				</p>
			</section>
		</PageFrame>
	);
}
