import licences from 'virtual:licences';
import { useTranslation } from 'react-i18next';
import { type KioskSettings, weekdays } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { ThisKiosk } from '../../scenes/valley/ThisKiosk.tsx';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { capitalise, formatList, formatWeekday } from '../../words/format.ts';
import { VisionReference } from '../vision/VisionReference.tsx';
import { ContactList, waysOf } from './ContactList.tsx';
import { sourcesByUse } from './sourcesByUse.ts';
import './AboutPage.css';

/** What this is, where its facts come from, and what it is built of. */
export default function AboutPage() {
	const { t, i18n } = useTranslation();
	const { content } = useKiosk();
	const { openingHours, contact } = content.kiosk;
	const useNames = { vision: t('vision.title'), heritage: t('heritage.title'), events: t('events.title'), other: t('about.otherSources') };
	return (
		<PageFrame name="about" title={t('about.title')}>
			<ScrollArea label={t('about.title')}>
				<div className="about">
					<div className="about-head">
						<div className="about-picture">
							<ThisKiosk />
						</div>
						<p>{t('about.lead')}</p>
					</div>
					{openingHours && openingHours.length > 0 && <OpeningHours hours={openingHours} />}
					{waysOf(contact).length > 0 && (
						<section>
							<h2>{t('about.contact')}</h2>
							<ContactList contact={contact} />
						</section>
					)}
					<section>
						<h2>{t('about.vision')}</h2>
						<VisionReference language={i18n.language} />
					</section>
					<section>
						<h2>{t('about.sources')}</h2>
						<p>{t('about.sourcesLead')}</p>
						{sourcesByUse(content).map(({ use, sources }) => (
							<div key={use} className="about-group">
								<h3>{useNames[use]}</h3>
								<ul className="about-sources" lang="sv" dir="ltr">
									{sources.map(({ id, title }) => (
										<li key={id}>
											<b>{id}</b> <span>{title}</span>
										</li>
									))}
								</ul>
							</div>
						))}
					</section>
					<section>
						<h2>{t('about.licences')}</h2>
						<p>{t('about.licencesLead')}</p>
						<dl className="about-group about-licences" lang="en" dir="ltr">
							{[...new Set(licences.map(({ licence }) => licence))].map((licence) => (
								<div key={licence}>
									<dt>{licence}</dt>
									<dd>
										{formatList(
											licences.flatMap((work) => (work.licence === licence ? work.name : [])),
											'en',
										)}
									</dd>
								</div>
							))}
						</dl>
					</section>
				</div>
			</ScrollArea>
		</PageFrame>
	);
}

function OpeningHours({ hours }: { hours: NonNullable<KioskSettings['openingHours']> }) {
	const { t, i18n } = useTranslation();
	return (
		<section>
			<h2>{t('about.hours')}</h2>
			<dl className="pairs">
				{weekdays.map((weekday, index) => {
					const open = hours.filter(({ days }) => days.includes(weekday));
					return (
						<div key={weekday}>
							<dt>{capitalise(formatWeekday(index + 1, i18n.language), i18n.language)}</dt>
							<dd>
								{open.length === 0
									? t('about.closed')
									: formatList(
											open.map(({ opens, closes }) => t('events.timeRange', { from: opens, to: closes })),
											i18n.language,
										)}
							</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
