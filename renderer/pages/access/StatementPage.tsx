import { useTranslation } from 'react-i18next';
import { useKiosk } from '../../kiosk/context.ts';
import { OwnPace } from '../../scenes/valley/OwnPace.tsx';
import { Icon, type IconName } from '../../ui/Icon.tsx';
import { PicturedPage, usePictureCut } from '../../ui/PicturedPage.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { formatDate, formatNumber } from '../../words/format.ts';
import { ContactList } from '../about/ContactList.tsx';
import './StatementPage.css';
import { combinations, holds, testedOn, topics, trials } from './topics.ts';

/** The accessibility statement: what holds, what does not, what no person has tried, when it was tested, and where to report. */
export default function StatementPage() {
	const { t, i18n } = useTranslation();
	const { contact } = useKiosk().content.kiosk;
	const held = topics.filter(holds);
	const missed = topics.filter((topic) => !holds(topic));
	return (
		<PicturedPage
			name="statement"
			title={t('statement.title')}
			lead={t('statement.lead')}
			picture={<OwnPace orientation={usePictureCut()} />}
		>
			<ScrollArea label={t('statement.title')}>
				<div className="statement">
					<section>
						<h2>{t('statement.report')}</h2>
						<p>{t('statement.reportLead')}</p>
						<ContactList contact={contact} />
					</section>
					{held.length > 0 && (
						<Group title={t('statement.holds')} icon="check" lines={held.map((topic) => t(`statement.topics.${topic}`))} />
					)}
					{missed.length > 0 && (
						<Group title={t('statement.fails')} icon="cancelled" lines={missed.map((topic) => t(`statement.topics.${topic}`))} />
					)}
					<Group title={t('statement.untried')} icon="people" lines={trials.map((trial) => t(`statement.trials.${trial}`))} />
					<p className="statement-tested">
						{t('statement.tested', {
							day: formatDate(testedOn, i18n.language),
							tried: formatNumber(combinations.tried, i18n.language),
							all: formatNumber(combinations.all, i18n.language),
						})}
					</p>
				</div>
			</ScrollArea>
		</PicturedPage>
	);
}

function Group({ title, icon, lines }: { title: string; icon: IconName; lines: readonly string[] }) {
	return (
		<section>
			<h2>{title}</h2>
			<ul className="statement-lines">
				{lines.map((line) => (
					<li key={line}>
						<Icon name={icon} />
						<span>{line}</span>
					</li>
				))}
			</ul>
		</section>
	);
}
