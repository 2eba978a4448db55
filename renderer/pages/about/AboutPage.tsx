import licences from 'virtual:licences';
import { useTranslation } from 'react-i18next';
import { type KioskSettings, weekdays } from '../../../bridge/model.ts';
import { useKiosk } from '../../kiosk/context.ts';
import { PageFrame } from '../../ui/PageFrame.tsx';
import { ScrollArea } from '../../ui/ScrollArea.tsx';
import { capitalise, formatWeekday } from '../../words/format.ts';
import { VisionReference } from '../vision/VisionReference.tsx';
import './AboutPage.css';

/** What this is, where its facts come from, and what it is built of. */
export default function AboutPage() {
	const { t, i18n } = useTranslation();
	const { content } = useKiosk();
	const { openingHours, contact } = content.kiosk;
	const contacts = (['phone', 'email', 'web'] as const).flatMap((way) => (contact?.[way] ? [{ way, value: contact[way] }] : []));
	return (
		<PageFrame name="about" title={t('about.title')}>
			<ScrollArea label={t('about.title')}>
				<div className="about">
					<p className="about-lead">{t('about.lead')}</p>
					{openingHours && openingHours.length > 0 && <OpeningHours hours={openingHours} />}
					{contacts.length > 0 && (
						<section>
							<h2>{t('about.contact')}</h2>
							<dl className="about-pairs">
								{contacts.map(({ way, value }) => (
									<div key={way}>
										<dt>{t(`about.${way}`)}</dt>
										<dd>
											<bdi>{value}</bdi>
										</dd>
									</div>
								))}
							</dl>
						</section>
					)}
					<section>
						<h2>{t('about.vision')}</h2>
						<p>
							<VisionReference language={i18n.language} />
						</p>
					</section>
					<section>
						<h2>{t('about.sources')}</h2>
						<p>{t('about.sourcesLead')}</p>
						<ol className="about-sources" lang="sv">
							{content.sources.map(({ id, title }) => (
								<li key={id}>
									<b>{id}</b> {title}
								</li>
							))}
						</ol>
					</section>
					<section>
						<h2>{t('about.licences')}</h2>
						<p>{t('about.licencesLead')}</p>
						<ul className="about-licences" lang="en">
							{licences.map(({ name, licence }) => (
								<li key={name}>
									{name} <small>{licence}</small>
								</li>
							))}
						</ul>
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
			<dl className="about-pairs">
				{weekdays.map((weekday, index) => {
					const open = hours.filter(({ days }) => days.includes(weekday));
					return (
						<div key={weekday}>
							<dt>{capitalise(formatWeekday(index + 1, i18n.language), i18n.language)}</dt>
							<dd>
								{open.length === 0 ? t('about.closed') : <bdi>{open.map(({ opens, closes }) => `${opens}–${closes}`).join(', ')}</bdi>}
							</dd>
						</div>
					);
				})}
			</dl>
		</section>
	);
}
